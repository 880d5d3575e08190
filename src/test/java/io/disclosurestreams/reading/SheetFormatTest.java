package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What agencies' workbooks hold beside plain cells. */
class SheetFormatTest {

    private final Workbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Sheet1");

    private Cell put(int row, int column, String text) {
        Cell cell = sheet.getRow(row) == null
                ? sheet.createRow(row).createCell(column)
                : sheet.getRow(row).createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private void put(int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            put(row, column, texts[column]);
        }
    }

    private List<Block> read() throws FormatException {
        return OfficePaper.content(workbook).blocks();
    }

    private List<List<String>> cells() throws FormatException {
        return read().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> row.cells().stream().map(DrawnCell::text).toList())
                .toList();
    }

    @Test
    void loneCellsAreParagraphsAndRowsOfSeveralATable() throws FormatException {
        put(0, "清河市水务局2023年政府信息公开工作年度报告");
        put(1, "二、主动公开政府信息情况");
        put(2, "信息内容", "本年制发件数");
        put(3, "规章", "");
        put(4, "行政规范性文件", "3");
        put(5, "五、存在的主要问题及改进情况");
        put(6, "有待改进。\n今后改进。");
        assertThat(read())
                .containsExactly(
                        new Paragraph(1, "清河市水务局2023年政府信息公开工作年度报告"),
                        new Paragraph(2, "二、主动公开政府信息情况"),
                        new Table(List.of(
                                new Row(1, List.of(cell("信息内容", 0), cell("本年制发件数", 1))),
                                new Row(2, List.of(cell("规章", 0), cell("", 1))),
                                new Row(3, List.of(cell("行政规范性文件", 0), cell("3", 1))))),
                        new Paragraph(6, "五、存在的主要问题及改进情况"),
                        new Paragraph(7, "有待改进。"),
                        new Paragraph(7, "今后改进。"));
    }

    private static DrawnCell cell(String text, int column) {
        return new DrawnCell(text, column, 1, 1);
    }

    @Test
    void valuesAreReadAsTheyAreShown() throws FormatException {
        CellStyle amount = workbook.createCellStyle();
        amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        put(0, "甲", "乙", "丙", "丁");
        sheet.getRow(0).getCell(0).setCellValue(12);
        Cell shown = sheet.getRow(0).getCell(1);
        shown.setCellValue(1234.5);
        shown.setCellStyle(amount);
        Cell formula = sheet.getRow(0).createCell(2);
        formula.setCellFormula("A1*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        sheet.getRow(0).createCell(3).setCellErrorValue(FormulaError.DIV0.getCode());
        assertThat(cells()).containsExactly(List.of("12", "1,234.50", "24", "#DIV/0!"));
    }

    @Test
    void marksStayApartFromNumbersAndStruckTextIsNoPartOfThem() throws FormatException {
        for (Workbook each : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            Font raised = each.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            Font struck = each.createFont();
            struck.setStrikeout(true);
            CellStyle whole = each.createCellStyle();
            whole.setFont(struck);
            org.apache.poi.ss.usermodel.Row row = each.createSheet().createRow(0);
            RichTextString marked = each.getCreationHelper().createRichTextString("5061");
            marked.applyFont(3, 4, raised);
            row.createCell(0).setCellValue(marked);
            RichTextString mended = each.getCreationHelper().createRichTextString("48506");
            mended.applyFont(0, 2, struck);
            row.createCell(1).setCellValue(mended);
            row.createCell(2).setCellValue(12);
            row.getCell(2).setCellStyle(whole);
            row.createCell(3).setCellValue("12");
            Content content =
                    each instanceof HSSFWorkbook ? SheetFormat.xls(OfficePaper.bytes(each)) : OfficePaper.content(each);
            assertThat(((Table) content.blocks().get(0)).rows().get(0).cells())
                    .extracting(DrawnCell::text)
                    .containsExactly("506¹", "506", "1\u03362\u0336", "12");
        }
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreNotRead() throws FormatException {
        put(0, "甲", "藏", "1");
        put(1, "藏", "藏", "藏");
        put(2, "乙", "藏", "2");
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        workbook.createSheet("旧").createRow(0).createCell(0).setCellValue("旧");
        workbook.setSheetHidden(1, true);
        assertThat(cells()).containsExactly(List.of("甲", "1"), List.of("乙", "2"));
    }

    @Test
    void mergedCellsSpanWhatIsShownOfThem() throws FormatException {
        put(0, "甲", "藏", "", "1");
        put(1, "", "藏", "", "2");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        sheet.setColumnHidden(0, true);
        Table table = (Table) read().get(0);
        assertThat(table.rows())
                .containsExactly(
                        new Row(1, List.of(new DrawnCell("甲", 0, 2, 2), cell("1", 2))),
                        new Row(2, List.of(cell("2", 2))));
    }

    @Test
    void blankRowsWithinBordersBelongToTheirTable() throws FormatException {
        CellStyle ruled = workbook.createCellStyle();
        ruled.setBorderBottom(BorderStyle.THIN);
        put(0, "结果维持", "结果纠正");
        for (int column = 0; column < 2; column++) {
            sheet.getRow(0).getCell(column).setCellStyle(ruled);
            put(1, column, "").setCellStyle(ruled);
        }
        assertThat(cells()).containsExactly(List.of("结果维持", "结果纠正"), List.of("", ""));
    }

    @Test
    void aSheetATableIsTheSameReport() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 4, 10);
        Sheets sheets = Sheets.of(paper);
        String html = Layout.HTML_MERGED.write(paper.title(), paper.year, sheets);
        Workbook parts = new XSSFWorkbook();
        for (String part : html.split("(?=<p>[二三四五]、)")) {
            OfficePaper.write(part + "</body>", parts.createSheet());
        }
        ReportDocument document = LayoutTest.read(OfficePaper.bytes(parts));
        assertThat(document.missing()).isEmpty();
        assertThat(LayoutTest.differences(document, sheets)).isEmpty();
    }

    @Test
    void theNameOfASheetIsANoteAboveItsTablesWhereItNamesAYear() throws FormatException {
        Sheet other = workbook.createSheet("2022年");
        other.createRow(0).createCell(0).setCellValue("说明");
        assertThat(read()).containsExactly(new Paragraph(1, "2022年"), new Paragraph(1, "说明"));
    }

    @Test
    void figuresInARowTooLowToBeSeenAreToldAsSuch() throws FormatException {
        for (Workbook each : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            Sheet drawn = each.createSheet();
            for (int row = 0; row < 2; row++) {
                drawn.createRow(row).createCell(0).setCellValue("规章");
                drawn.getRow(row).createCell(1).setCellValue(506);
                drawn.getRow(row).createCell(2).setCellValue(48);
                drawn.addMergedRegion(new CellRangeAddress(row, row, 2, 3));
            }
            drawn.getRow(0).setHeightInPoints(0.5f);
            Content content =
                    each instanceof HSSFWorkbook ? SheetFormat.xls(OfficePaper.bytes(each)) : OfficePaper.content(each);
            assertThat(((Table) content.blocks().get(0)).rows())
                    .extracting(row -> row.cells().stream().map(DrawnCell::text).toList())
                    .containsExactly(List.of("规章", "〔506〕", "〔48〕"), List.of("规章", "506", "48"));
        }
    }
}
