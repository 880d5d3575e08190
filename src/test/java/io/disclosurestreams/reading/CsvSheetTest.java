package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report's sheet that was saved as text: no borders, no merged cells, every line as wide as the widest. */
class CsvSheetTest {

    private static String saved(String html, char separator, int wider) {
        Sheet sheet = new XSSFWorkbook().createSheet();
        OfficePaper.write(html, sheet);
        int width = wider;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum() + wider);
        }
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        DataFormatter shown = new DataFormatter();
        try {
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    cells.add(shown.formatCellValue(row.getCell(column)));
                }
                format.printRecord(text, cells.toArray());
            }
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static ReportDocument read(String text) {
        return ((ReadResult.Report) new DocumentReader().read("年报.csv", text.getBytes(StandardCharsets.UTF_8)))
                .document();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '\t', ';'})
    void isTheSameReport(char separator) {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 4, 0);
        Sheets sheets = Sheets.of(paper);
        ReportDocument document =
                read(saved(Layout.HTML_MERGED.write(paper.title(), paper.year, sheets), separator, 2));
        assertThat(document.missing()).isEmpty();
        assertThat(LayoutTest.differences(document, sheets)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"FORM_2019", "FORM_2021"})
    void bothFormsAreRead(Form form) {
        PaperReport paper = new PaperReport(form, 2020, 9, 10);
        Sheets sheets = Sheets.of(paper);
        ReportDocument document = read(saved(Layout.HTML_MERGED.write(paper.title(), paper.year, sheets), ',', 0));
        assertThat(document.missing()).isEmpty();
        assertThat(LayoutTest.differences(document, sheets)).isEmpty();
    }

    @Test
    void blankFiguresStayBlankInTheirPlace() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 4, 0);
        Sheets sheets = Sheets.of(paper);
        String text = saved(Layout.HTML_MERGED.write(paper.title(), paper.year, sheets), ',', 0);
        String row =
                text.lines().filter(line -> line.contains("2.重复申请")).findFirst().orElseThrow();
        int figures = row.indexOf("2.重复申请") + "2.重复申请".length();
        String blank = row.substring(0, figures) + row.substring(figures).replaceAll("\\d+", "");
        ReportDocument document = read(text.replace(row, blank));
        assertThat(document.missing()).isEmpty();
        assertThat(LayoutTest.differences(document, sheets)).hasSize(7).allMatch(cell -> cell.contains("duplicate"));
    }

    @Test
    void linesOfOtherWidthsAreOtherText() throws FormatException {
        assertThat(CsvSheet.read("甲,乙,丙,丁\n".repeat(20) + "甲,乙,丙\n")).isEmpty();
        assertThat(CsvSheet.read("甲,乙,丙\n".repeat(40))).isEmpty();
        assertThat(CsvSheet.read("甲,乙,丙,丁\n".repeat(19))).isEmpty();
    }

    @Test
    void aRowLeftBlankIsReadAsSuch() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 4, 0);
        String html = Layout.XLSX_SPLIT.write(paper.title(), paper.year, Sheets.of(paper));
        String label = "2.其他法律行政法规禁止公开";
        String blank = saved(html, ',', 0)
                .lines()
                .map(line -> line.contains(label) ? line.replaceAll("(?<=,)\\d+(?=,|$)", "") : line)
                .collect(Collectors.joining("\n"));
        assertThat(blank).isNotEqualTo(saved(html, ',', 0));
        ReportDocument document = read(blank);
        assertThat(document.isComplete()).isTrue();
        assertThat(document.cells()
                        .at(Figures.ofPath("requests.refused.prohibitedByLaw.total")
                                .orElseThrow()
                                .slot()))
                .isEqualTo(Cell.BLANK);
    }
}
