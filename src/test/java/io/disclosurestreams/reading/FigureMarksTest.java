package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of figures in workbooks as people leave them: with marks, strokes, days and pieces that are not seen. */
class FigureMarksTest {

    private static final int FEES = 2;
    private static final int FIRST = 4;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("汇总");
    private final XSSFRow line;

    FigureMarksTest() {
        List<String> names = List.of(TableText.table("agency,year,proactive.fees.amount,publishedOn")
                .strip()
                .split(","));
        XSSFRow header = sheet.createRow(0);
        line = sheet.createRow(1);
        for (int column = 0; column < names.size(); column++) {
            header.createCell(column).setCellValue(names.get(column));
            line.createCell(column).setCellValue(column == 1 ? 2024 : 7);
        }
        line.getCell(0).setCellValue("a-1");
        line.getCell(3).setBlank();
    }

    private ReadResult read() {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try {
            workbook.write(saved);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new DocumentReader().read("表.xlsx", saved.toByteArray());
    }

    private List<TabulatedReport> reports() {
        return ((Tabulation) read()).reports();
    }

    private Cell first() {
        TabulatedReport report = reports().get(0);
        assertThat(report.errors()).isEmpty();
        return report.document().cells().at(TableText.NEWLY_RECEIVED.get(0).slot());
    }

    private XSSFFont font() {
        return workbook.createFont();
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static XSSFFont white(XSSFFont font) {
        font.setColor(IndexedColors.WHITE.getIndex());
        return font;
    }

    private void rich(String text, int from, int to, XSSFFont font) {
        XSSFRichTextString rich = new XSSFRichTextString(text);
        rich.applyFont(from, to, font);
        line.getCell(FIRST).setCellValue(rich);
    }

    @Test
    void theMarkOfANoteIsNoDigit() {
        XSSFFont raised = font();
        raised.setTypeOffset(Font.SS_SUPER);
        rich("5061", 3, 4, raised);
        assertThat(first()).isEqualTo(new Cell.Text("506¹"));
        assertThat(reports().get(0).document().findings())
                .anyMatch(finding -> finding.rule().equals("CELL-TYPE"));
    }

    @Test
    void aDayOfPublicationWithinTheYearIsTold() {
        line.getCell(3).setCellValue("2024-12-31");
        assertThat(reports().get(0).document().findings())
                .anyMatch(finding -> finding.rule().equals("DOC-YEAR")
                        && finding.message().contains("2024-12-31")
                        && finding.message().contains("2025-01-01"));
        line.getCell(3).setCellValue("2025-01-01");
        assertThat(reports().get(0).document().findings())
                .noneMatch(finding -> finding.rule().equals("DOC-YEAR"));
    }

    @Test
    void aFigureNobodySeesIsTextWithAnErrorThatSaysSo() {
        line.getCell(FIRST).setCellStyle(style(white(font())));
        assertThat(reports().get(0).document().findings())
                .anyMatch(finding -> finding.rule().equals("CELL-TYPE")
                        && finding.severity() == Severity.ERROR
                        && finding.message().contains("〔7〕, which nobody sees"));
    }

    @Test
    void digitsSmallerThanTheOthersAreAMark() {
        XSSFFont small = font();
        small.setFontHeightInPoints((short) 6);
        rich("5061", 3, 4, small);
        assertThat(first()).isEqualTo(new Cell.Text("506¹"));
        XSSFFont nearly = font();
        nearly.setFontHeightInPoints((short) 10);
        rich("5061", 3, 4, nearly);
        assertThat(first()).isEqualTo(new Cell.Count(5061));
    }

    @Test
    void struckDigitsAreNoPartOfTheNumberBesideThem() {
        XSSFFont struck = font();
        struck.setStrikeout(true);
        rich("48506", 0, 2, struck);
        assertThat(first()).isEqualTo(new Cell.Count(506));
    }

    @Test
    void aFigureAllOfWhichIsStruckIsKeptAsText() {
        XSSFFont struck = font();
        struck.setStrikeout(true);
        line.getCell(FIRST).setCellStyle(style(struck));
        assertThat(first()).isEqualTo(new Cell.Text("7\u0336"));
        line.getCell(FIRST).setCellStyle(null);
        rich("12", 0, 2, struck);
        assertThat(first()).isEqualTo(new Cell.Text("1\u03362\u0336"));
    }

    @Test
    void whiteAndTinyDigitsAreNoPartOfANumber() {
        rich("5069", 3, 4, white(font()));
        assertThat(first()).isEqualTo(new Cell.Text("506〔9〕"));
        XSSFFont tiny = font();
        tiny.setFontHeight(1);
        rich("5069", 3, 4, tiny);
        assertThat(first()).isEqualTo(new Cell.Text("506〔9〕"));
    }

    @Test
    void aWhiteFigureIsSeenOnAGroundOfAnotherColour() {
        XSSFCellStyle style = style(white(font()));
        line.getCell(FIRST).setCellStyle(style);
        assertThat(first()).isEqualTo(new Cell.Text("〔7〕"));
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        assertThat(first()).isEqualTo(new Cell.Count(7));
    }

    @Test
    void textsThatStandInTheirCellAreReadLikeOthers() {
        String rows = "<row r=\"1\">" + inline("agency") + inline("year")
                + String.join(
                        "",
                        TableText.NEWLY_RECEIVED.stream()
                                .map(figure -> inline(figure.path()))
                                .toList())
                + "</row><row r=\"2\">" + inline("a-1") + inline("2024")
                + "<c t=\"inlineStr\"><is><r><t>50</t></r><r><t>6</t></r>"
                + "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>"
                + "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>48</t></r><r><t>506</t></r></is></c>"
                + "<c t=\"inlineStr\"><is><r><t>506</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>9</t></r></is></c>"
                + "<c><v>7</v></c></row>";
        ReadResult read = new DocumentReader().read("表.xlsx", Packed.xlsx(rows).bytes());
        List<Cell> cells = TableText.NEWLY_RECEIVED.stream()
                .map(figure ->
                        ((Tabulation) read).reports().get(0).document().cells().at(figure.slot()))
                .limit(4)
                .toList();
        assertThat(cells)
                .containsExactly(
                        new Cell.Text("506¹"), new Cell.Count(506), new Cell.Text("506〔9〕"), new Cell.Count(7));
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void aTextThatIsLostIsNoBlankCell() {
        XSSFCell cell = line.getCell(FIRST);
        cell.setCellValue("无");
        cell.getCTCell().setV("9999");
        assertThat(((Unsupported) read()).reason()).contains("cell E2", "is lost", "单元格E2");
        sheet.getRow(0).getCell(FIRST).setCellValue("甲");
        sheet.getRow(0).getCell(1).setCellValue("乙");
        assertThat(((Unsupported) read()).reason()).contains("cell E2", "is lost", "单元格E2");
    }

    @ParameterizedTest
    @CsvSource({"27", "28", "31", "36", "50", "55", "57", "58", "14"})
    void daysInTheFormatsOfChineseProgramsAreRead(short format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(format);
        line.getCell(3).setCellValue(LocalDate.of(2025, 1, 20));
        line.getCell(3).setCellStyle(style);
        assertThat(first()).isEqualTo(new Cell.Count(7));
        assertThat(reports().get(0).document().publishedOn()).contains(LocalDate.of(2025, 1, 20));
    }

    @Test
    void daysAreCountedAsTheWorkbookCountsThem() {
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) 14);
        line.getCell(3).setCellValue(44215);
        line.getCell(3).setCellStyle(style);
        assertThat(reports().get(0).document().publishedOn()).contains(LocalDate.of(2025, 1, 20));
    }

    @Test
    void aLineHiddenByHandIsReadWithAFinding() {
        assertThat(findings()).isEmpty();
        line.setZeroHeight(true);
        assertThat(findings()).singleElement().asString().contains("hidden");
        line.setZeroHeight(false);
        line.setHeightInPoints(0.5f);
        assertThat(findings()).singleElement().asString().contains("hidden");
        line.setHeightInPoints(12);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLineThatAFilterHidesIsALineLikeOthers() {
        line.setZeroHeight(true);
        sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 3));
        try (XmlCursor filter = sheet.getCTWorksheet().getAutoFilter().newCursor()) {
            filter.toEndToken();
            filter.insertElement("filterColumn", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void figuresOfAHiddenColumnAreReadWithAFinding() {
        sheet.setColumnHidden(FEES, true);
        assertThat(findings()).singleElement().asString().contains("proactive.fees.amount", "hidden");
        line.getCell(FEES).setBlank();
        assertThat(findings()).isEmpty();
    }

    private List<String> findings() {
        assertThat(first()).isEqualTo(new Cell.Count(7));
        return reports().get(0).document().findings().stream()
                .map(finding -> finding.rule() + finding.cells() + finding.message())
                .toList();
    }

    @Test
    void aWorkbookWithATableOfFiguresAndAReportIsRefused() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 4, 10);
        String html = Layout.HTML_MERGED.write(paper.title(), paper.year, Layout.Sheets.of(paper));
        OfficePaper.write(html, workbook.createSheet("年报"));
        assertThat(((Unsupported) read()).reason()).contains("年报", "two workbooks", "分成两个文件");
        workbook.setSheetHidden(1, true);
        assertThat(first()).isEqualTo(new Cell.Count(7));
    }

    @Test
    void notesBesideATableOfFiguresAreNoReport() {
        XSSFSheet notes = workbook.createSheet("说明");
        notes.createRow(0).createCell(0).setCellValue("清河市水务局2023年政府信息公开工作年度报告");
        notes.createRow(1).createCell(0).setCellValue("一、本年新收政府信息公开申请数量");
        notes.getRow(1).createCell(1).setCellValue("requests.newlyReceived.total");
        assertThat(first()).isEqualTo(new Cell.Count(7));
    }
}
