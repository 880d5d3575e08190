package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Lists as files against the same lists in JSON. */
class ListFileTest {

    static final List<String> LISTS = List.of(
            "/api/v1/agencies?",
            "/api/v1/agencies?unlisted=true&",
            "/api/v1/agencies?region=210116&",
            "/api/v1/agencies?q=nobody&",
            "/api/v1/agencies/210115-fgj/trend?",
            "/api/v1/agencies/210115-fgj/trend?from=2021&to=2022&",
            "/api/v1/agencies/999999-x/trend?",
            "/api/v1/regions/2101/trend?",
            "/api/v1/regions/CN/trend?kind=department&level=county&sector=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9&",
            "/api/v1/regions/2101/children?year=2023&",
            "/api/v1/regions/210115/children?",
            "/api/v1/findings?",
            "/api/v1/agencies/210115-fgj/years/2022/rules?",
            "/api/v1/agencies/210115-fgj/years/2022/rules?state=notAssessable&",
            "/api/v1/agencies/210115-sfj/years/2022/revisions?",
            "/api/v1/alerts?",
            "/api/v1/regions/CN/years/2023/agencies?",
            "/api/v1/regions/2101/years/2023/agencies?state=overdue&kind=department&",
            "/api/v1/missing?",
            "/api/v1/missing?state=overdue&year=2024&",
            "/api/v1/notice?",
            "/api/v1/notice?region=2101&year=2023&kind=department&",
            "/api/v1/missing?region=2101&year=2023&kind=department&",
            "/api/v1/regions/2101/years/2023/contributions?",
            "/api/v1/regions/2101/years/2022/contributions?",
            "/api/v1/regions/CN/years/2023/contributions?figure=outcomes.granted&kind=department&",
            "/api/v1/regions/2101/years/2023/ranking?",
            "/api/v1/regions/2101/years/2023/ranking?figure=ratios.granted&level=county&",
            "/api/v1/regions/2101/years/2023/ranking?figure=proactive.fees.change&",
            "/api/v1/compare?agencies=210115-fgj,210116-fgj,999999-x&years=2021,2022,2023&",
            "/api/v1/compare?agencies=999999-x,210115-sfj&years=2022&figures=ratios.granted,requests.newlyReceived,"
                    + "requests.newlyReceived.research,requests.newlyReceived.total,proactive.procurement.amount,"
                    + "proactive.fees.change,outcomes.granted,ratios.reconsideration.corrected&");

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = ListFixture.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ListAnswer answer(String list) {
        return ListAnswer.of(server.get(list + (list.contains("/compare?") ? "" : "size=500"))
                .text());
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aCsvFileSaysWhatTheJsonSays(String list) throws IOException {
        ListAnswer answer = answer(list);
        List<CSVRecord> records = ListFixture.csv(server, list);

        assertThat(records).hasSize(answer.rows().size() + 2);
        List<String> keys = records.get(1).toList();
        for (int row = 0; row < answer.rows().size(); row++) {
            for (int column = 0; column < keys.size(); column++) {
                String key = keys.get(column);
                String cell = records.get(row + 2).get(column);
                Map<String, String> item = answer.rows().get(row);
                if (item.containsKey(key) || !key.equals("asOf") && !key.endsWith("Zh")) {
                    String told = item.getOrDefault(key, answer.head().getOrDefault(key, ""));
                    boolean formula = told.matches("(?s)[=+@-].+");
                    assertThat(cell).as(key + " of row " + row).isEqualTo(formula && isText(told) ? "'" + told : told);
                }
            }
        }
    }

    private static boolean isText(String told) {
        return !told.matches("-?[0-9.]+");
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void noRowOfAFileIsNewerThanTheAnswer(String list) throws IOException {
        List<CSVRecord> records = ListFixture.csv(server, list);
        int last = records.get(1).size() - 1;

        assertThat(records.get(1).get(last)).isEqualTo("asOf");
        assertThat(records.stream()
                        .skip(2)
                        .map(record -> record.get(last))
                        .max(String::compareTo)
                        .orElse(""))
                .isEqualTo(records.size() == 2 ? "" : answer(list).head().get("asOf"));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void everyWordOfTheContractHasItsChineseBesideIt(String list) throws IOException {
        List<CSVRecord> records = ListFixture.csv(server, list);
        List<String> keys = records.get(1).toList();
        for (int column = 1; column < keys.size(); column++) {
            if (keys.get(column).equals(keys.get(column - 1) + "Zh")) {
                for (CSVRecord record : records.subList(2, records.size())) {
                    if (record.get(column - 1).isEmpty()) {
                        assertThat(record.get(column)).isEmpty();
                    } else {
                        assertThat(record.get(column)).as(keys.get(column)).containsPattern("\\p{IsHan}");
                    }
                }
            }
        }
    }

    /** But for what has lists of its own: findings, decisions, who is missing; and comparisons, which the rows beside a row tell. */
    @ParameterizedTest
    @FieldSource("LISTS")
    void nothingElseIsLeftOutOfAFile(String list) throws IOException {
        List<String> keys = ListFixture.csv(server, list).get(1).toList();
        ListAnswer answer = answer(list);

        for (Map<String, String> item : answer.rows()) {
            assertThat(item.keySet().stream()
                            .filter(key -> !key.matches("missing|decisions") && !key.startsWith("yearOverYear."))
                            .filter(key -> !item.get(key).isEmpty()
                                    || keys.stream().noneMatch(part -> part.startsWith(key + "."))))
                    .isSubsetOf(keys);
        }
        assertThat(answer.head().keySet().stream()
                        .filter(key ->
                                key.matches("(scope|coverage|previousCoverage)\\..*|year|figure|ranked|leastCases")))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aWorkbookSaysTheSameAndHoldsNoFormula(String list) throws IOException {
        List<CSVRecord> records = ListFixture.csv(server, list);
        try (Workbook workbook = workbook(list)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(records.size());
            for (int row = 0; row < records.size(); row++) {
                CSVRecord record = records.get(row);
                Row cells = sheet.getRow(row);
                for (int column = 0; column < record.size(); column++) {
                    Cell cell = cells.getCell(column);
                    String text = cell == null ? "" : text(cell, record.get(column));
                    assertThat(record.get(column)).isIn(text, "'" + text);
                }
            }
        }
    }

    private static String text(Cell cell, String told) {
        assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING);
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        String format = cell.getCellStyle().getDataFormatString();
        return switch (format) {
            case "General" -> {
                BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
                yield new BigDecimal(told).compareTo(number) == 0 ? told : number.toPlainString();
            }
            case "0.00%" -> Double.toString(cell.getNumericCellValue());
            default -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
        };
    }

    private static Workbook workbook(String list) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(
                server.get(list + "format=xlsx").response().body()));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void noFileIsTakenForReportsWhenItIsHandedIn(String list) {
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = server.get(list + "format=" + format).response().body();

            assertThat(new DocumentReader().read("export." + format, file))
                    .isNotInstanceOf(ReadResult.Tabulation.class)
                    .isNotInstanceOf(ReadResult.Report.class);
        }
    }
}
