package io.disclosurestreams.reading;

import static io.disclosurestreams.reading.TableText.NEWLY_RECEIVED;
import static io.disclosurestreams.reading.TableText.read;
import static io.disclosurestreams.reading.TableText.reports;
import static io.disclosurestreams.reading.TableText.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Figures that are tabulated already: a report a line, a column a figure. */
class FigureTableTest {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);

    private final Random random = new Random(20260210);

    private static String drawn(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return String.valueOf(count.value());
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        }
        // controls other than white space are no text, and a sheet can't hold them
        return cell instanceof Cell.Slash slash
                ? slash.raw()
                : cell instanceof Cell.Text text ? text.raw().replaceAll("\\p{Cntrl}+", "控") : "";
    }

    private static String csv(List<List<String>> rows, char separator) {
        StringWriter csv = new StringWriter();
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        try {
            for (List<String> row : rows) {
                format.printRecord(csv, row.toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    private byte[] encoded(String text) {
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        return (charset.name().startsWith("UTF") ? "\uFEFF" + text : text).getBytes(charset);
    }

    private static byte[] workbook(List<List<String>> rows) {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("汇总");
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < rows.get(number).size(); column++) {
                String text = rows.get(number).get(column);
                if (text.matches("\\d{1,9}")) {
                    row.createCell(column).setCellValue(Long.parseLong(text));
                } else if (!text.isEmpty()) {
                    row.createCell(column).setCellValue(text);
                }
            }
        }
        return OfficePaper.bytes(workbook);
    }

    @Test
    void everyCellOfEveryLineIsReadWhateverOrderSeparatorAndEncoding() {
        RandomValues values = new RandomValues(20260210);
        for (int round = 0; round < 60; round++) {
            List<Figure> columns = new ArrayList<>(Figures.all());
            Collections.shuffle(columns, random);
            List<List<String>> rows = new ArrayList<>();
            if (random.nextBoolean()) {
                rows.add(List.of("某市2024年度政府信息公开数据汇总"));
            }
            List<String> header = new ArrayList<>(List.of("year", "agency"));
            columns.forEach(figure -> header.add(random.nextInt(1 + header.size()), figure.path()));
            rows.add(header);
            List<Cells> written = new ArrayList<>();
            for (int line = 0; line < 5; line++) {
                Cells cells = values.cells();
                written.add(cells);
                int agency = line;
                rows.add(header.stream()
                        .map(name -> name.equals("year")
                                ? "2024"
                                : name.equals("agency")
                                        ? "a-" + agency
                                        : drawn(cells.at(Figures.ofPath(name)
                                                .orElseThrow()
                                                .slot())))
                        .toList());
            }
            byte[] bytes =
                    random.nextInt(3) == 0 ? workbook(rows) : encoded(csv(rows, ",\t;".charAt(random.nextInt(3))));
            ReadResult result = new DocumentReader().read("表", bytes);
            assertThat(result).isInstanceOf(Tabulation.class);
            List<TabulatedReport> reports = ((Tabulation) result).reports();
            assertThat(reports).hasSize(5);
            for (int line = 0; line < 5; line++) {
                assertThat(reports.get(line).agency()).contains("a-" + line);
                assertThat(reports.get(line).errors()).isEmpty();
                same(written.get(line), reports.get(line).document().cells());
            }
        }
    }

    /** A cell that the report does not have is blank in a table that has a column for it, unless its whole form is. */
    private static void same(Cells written, Cells read) {
        for (Figure figure : Figures.all()) {
            String cell = drawn(read.at(figure.slot()));
            assertThat(cell).as(figure.path()).isEqualTo(drawn(written.at(figure.slot())));
        }
    }

    @Test
    void aLineOfATableWithTheColumnsOfBothFormsHasThoseOfItsOwn() {
        List<String> header = new ArrayList<>(List.of("year", "agency"));
        Figures.all().forEach(figure -> header.add(figure.path()));
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (FormSet other : List.of(FormSet.ONLY_2021, FormSet.ONLY_2019)) {
            List<String> row = new ArrayList<>(List.of("2021", other.key()));
            Figures.all().forEach(figure -> row.add(figure.in() == other ? "" : "1"));
            rows.add(row);
        }
        List<TabulatedReport> reports = reports(csv(rows, ','));

        assertThat(reports)
                .extracting(report -> report.document().form().orElseThrow())
                .containsExactly(Form.FORM_2019, Form.FORM_2021);
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.document().findings()).isEmpty());
    }

    @Test
    void aLineSaysWhoseReportItIsInEitherLanguage() {
        TabulatedReport english = reports(table(
                        "agency,year,revision,reportScope,publishedOn,title",
                        "a-1,2024,3,summary,2025/1/20,某局年报,1,0,0,0,0,0,1"))
                .get(0);
        TabulatedReport chinese = reports(table("机关名称,年份,报告范围,公布日期", "清源县财政局,2024年,汇总,2025年1月20日,1,0,0,0,0,0,1"))
                .get(0);

        assertThat(english.agency()).contains("a-1");
        assertThat(english.revision()).hasValue(3);
        assertThat(english.document().title()).contains("某局年报");
        assertThat(chinese.document().agencyName()).contains("清源县财政局");
        assertThat(List.of(english, chinese)).allSatisfy(report -> {
            assertThat(report.errors()).isEmpty();
            assertThat(report.document().year()).hasValue(2024);
            assertThat(report.document().scope()).isEqualTo(ReportScope.SUMMARY);
            assertThat(report.document().publishedOn()).contains(LocalDate.of(2025, 1, 20));
        });
    }

    @Test
    void namesOfColumnsMayDifferInCaseAndJoints() {
        TabulatedReport report = reports(table(
                        "AGENCY,Year,report_scope,Published On,Revision",
                        "a-1,2024,summary,2025-01-20,2,1,0,0,0,0,0,1"))
                .get(0);

        assertThat(report.errors()).isEmpty();
        assertThat(report.agency()).contains("a-1");
        assertThat(report.revision()).hasValue(2);
        assertThat(report.document().scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(report.document().publishedOn()).contains(LocalDate.of(2025, 1, 20));
        assertThat(report.document().findings()).isEmpty();
    }

    @Test
    void aCellThatIsNotPlainDigitsKeepsWhereItStood() {
        TabulatedReport report =
                reports(table("agency,year", "a-1,2024,\"1,234\",0,,/,3件,六,0")).get(0);

        assertThat(report.document().cells().count(NEWLY_RECEIVED.get(0).slot()))
                .isEqualTo(1234);
        assertThat(report.document().sources())
                .containsEntry(NEWLY_RECEIVED.get(0).path(), new CellSource(OptionalInt.empty(), 1, 2, 3, "1,234"))
                .containsKey(NEWLY_RECEIVED.get(4).path())
                .doesNotContainKey(NEWLY_RECEIVED.get(1).path());
        assertThat(report.place()).isEqualTo("2");
    }

    @Test
    void wordsInPlaceOfANumberAreKeptWithAFinding() {
        TabulatedReport report =
                reports(table("agency,year", "a-1,2024,若干,0,0,0,0,0,0")).get(0);

        assertThat(report.document().cells().at(NEWLY_RECEIVED.get(0).slot())).isEqualTo(new Cell.Text("若干"));
        assertThat(report.document().findings()).extracting(Finding::rule).containsExactly("CELL-TYPE");
    }

    @Test
    void columnsThatAreNotReadAreNamedAndDoNotChangeTheDocument() {
        TabulatedReport plain =
                reports(table("agency,year", "a-1,2024,1,0,0,0,0,0,1")).get(0);
        TabulatedReport more =
                reports(table("序号,agency,year", "17,a-1,2024,1,0,0,0,0,0,1")).get(0);

        assertThat(more.csv()).isEqualTo(plain.csv());
        assertThat(more.document().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("序号"));
        assertThat(((Tabulation) read(plain.csv())).reports().get(0).document().cells())
                .isEqualTo(plain.document().cells());
    }

    @Test
    void tablesOnSeveralSheetsAreReadAndNotesBesideThemAreNot() {
        Workbook workbook = new XSSFWorkbook();
        workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("各列含义见 requests. 说明");
        for (int year = 2023; year <= 2024; year++) {
            Sheet sheet = workbook.createSheet(String.valueOf(year));
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("agency");
            header.createCell(1).setCellValue("year");
            header.createCell(2).setCellValue("publishedOn");
            Row line = sheet.createRow(2);
            line.createCell(0).setCellValue("a-1");
            line.createCell(1).setCellValue(year);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            line.createCell(2).setCellValue(LocalDate.of(year + 1, 1, 20));
            line.getCell(2).setCellStyle(day);
            for (int column = 0; column < NEWLY_RECEIVED.size(); column++) {
                header.createCell(3 + column)
                        .setCellValue(NEWLY_RECEIVED.get(column).path());
                line.createCell(3 + column).setCellFormula("1+1");
                workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(line.getCell(3 + column));
            }
        }
        ReadResult result = new DocumentReader().read("表.xlsx", OfficePaper.bytes(workbook));

        assertThat(((Tabulation) result).reports()).hasSize(2).allSatisfy(report -> {
            assertThat(report.errors()).isEmpty();
            assertThat(report.document().cells().count(NEWLY_RECEIVED.get(3).slot()))
                    .isEqualTo(2);
            assertThat(report.document().publishedOn())
                    .isEqualTo(Optional.of(LocalDate.of(report.document().year().getAsInt() + 1, 1, 20)));
        });
        assertThat(((Tabulation) result).reports())
                .extracting(TabulatedReport::place)
                .containsExactly("2/3", "3/3");
    }
}
