package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists as files against the same lists in JSON. */
class ListFileTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
            "/api/v1/regions/210115/children?");

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(
                department("210115-fgj", "沈阳市辽中区发展和改革局", "210115", "辽中区发改局", "=别名"),
                department("210115-sfj", "=HYPERLINK(\"http://evil.example\",\"司法局\")", "210115"),
                department("210116-fgj", "𠮷县\n发展和改革局, \"原名\"", "210116"));
        server.view.with(event("210115-fgj", 2022, 1, 8), IntakeFixture.NOW.minusSeconds(60));
        server.view.with(event("210115-fgj", 2023, 1, 12), IntakeFixture.NOW);
        server.view.with(event("210116-fgj", 2023, 1, 0), IntakeFixture.NOW.minusSeconds(9));
        server.view.with("""
            {"schema":"disclosure.report/v1","agency":"210115-fgj","year":2021,"unreadable":true}""", IntakeFixture.NOW);
        server.view.with("""
            {"schema":"disclosure.report/v1","agency":"999999-x","year":2022,"form":"2019",
             "proactive":{"regulations":{"made":1,"disclosed":null},"fees":{"change":-2},
              "procurement":{"amount":123456789012.1234}},
             "requests":{"newlyReceived":[1,null,"/",0,"-","=1+1","约3件"]}}\
            """, IntakeFixture.NOW);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Every member by its path, as the text that a table would hold; rows of tables three and four cell by cell. */
    private static Map<String, String> members(JsonNode item) {
        Map<String, String> members = new LinkedHashMap<>();
        item.forEachEntry((name, value) -> members(name, value, members));
        return members;
    }

    private static void members(String path, JsonNode value, Map<String, String> members) {
        String[] columns = path.startsWith("disputes.")
                ? new String[] {"upheld", "corrected", "other", "pending", "total"}
                : new String[] {
                    "naturalPerson",
                    "business",
                    "research",
                    "publicWelfare",
                    "legalService",
                    "otherOrganisation",
                    "total"
                };
        if (path.equals("findings")) {
            return;
        }
        if (value.isObject()) {
            value.forEachEntry((name, member) -> members(path + "." + name, member, members));
        } else if (value.isArray() && path.matches("(requests|disputes)\\..*")) {
            for (int column = 0; column < value.size(); column++) {
                members(path + "." + columns[column], value.get(column), members);
            }
        } else if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asString()));
            members.put(path, String.join("|", parts));
        } else {
            members.put(path, value.isNull() ? "" : value.isNumber() ? plain(value) : value.asString());
        }
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().toPlainString();
    }

    private static List<Map<String, String>> items(String list) {
        List<Map<String, String>> items = new ArrayList<>();
        JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(server.get(list + "size=500").text())
                .path("items")
                .forEach(item -> items.add(members(item)));
        return items;
    }

    private static List<CSVRecord> csv(String list) throws IOException {
        String text = server.get(list + "format=csv").text();
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aCsvFileSaysWhatTheJsonSays(String list) throws IOException {
        List<Map<String, String>> items = items(list);
        List<CSVRecord> records = csv(list);

        assertThat(records).hasSize(items.size() + 2);
        List<String> keys = records.get(1).toList();
        for (int row = 0; row < items.size(); row++) {
            for (int column = 0; column < keys.size(); column++) {
                String key = keys.get(column);
                String cell = records.get(row + 2).get(column);
                if (!key.endsWith("Zh")
                        && (!key.equals("asOf") || items.get(row).containsKey(key))) {
                    String told = items.get(row).getOrDefault(key, "");
                    boolean formula = told.matches("(?s)[=+@-].+");
                    assertThat(cell).as(key + " of row " + row).isEqualTo(formula && isText(told) ? "'" + told : told);
                }
            }
        }
    }

    private static boolean isText(String told) {
        return !told.matches("-?[0-9.]+");
    }

    /** But for what has lists of its own: findings; and comparisons, which the rows beside a row tell. */
    @ParameterizedTest
    @FieldSource("LISTS")
    void nothingElseIsLeftOutOfAFile(String list) throws IOException {
        List<String> keys = csv(list).get(1).toList();

        for (Map<String, String> item : items(list)) {
            assertThat(item.keySet().stream()
                            .filter(key -> !key.startsWith("yearOverYear."))
                            .toList())
                    .isSubsetOf(keys);
        }
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aWorkbookSaysTheSameAndHoldsNoFormula(String list) throws IOException {
        List<CSVRecord> records = csv(list);
        DataFormatter shown = new DataFormatter();
        try (Workbook workbook = workbook(list)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(records.size());
            for (int row = 0; row < records.size(); row++) {
                CSVRecord record = records.get(row);
                Row cells = sheet.getRow(row);
                for (int column = 0; column < record.size(); column++) {
                    Cell cell = cells.getCell(column);
                    String text = cell == null ? "" : text(cell, shown);
                    assertThat(record.get(column)).isIn(text, "'" + text);
                }
            }
        }
    }

    private static String text(Cell cell, DataFormatter shown) {
        assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING);
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        String format = cell.getCellStyle().getDataFormatString();
        return switch (format) {
            case "General" -> shown.formatCellValue(cell);
            case "0.00%" -> Double.toString(cell.getNumericCellValue());
            default -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
        };
    }

    private static Workbook workbook(String list) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(
                server.get(list + "format=xlsx").response().body()));
    }

    @Test
    void headersOfAFileNameItInBothAlphabets() {
        ServerFixture.Reply csv = server.get("/api/v1/agencies?format=csv");
        ServerFixture.Reply xlsx = server.get("/api/v1/regions/2101/children?format=xlsx&year=2023");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"agencies-2026-02-10.csv\"; filename*=UTF-8''"
                        + "%E8%A1%8C%E6%94%BF%E6%9C%BA%E5%85%B3%E5%90%8D%E5%8D%95-2026-02-10.csv");
        assertThat(csv.header("Content-Length"))
                .isEqualTo(Integer.toString(csv.response().body().length));
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
        assertThat(csv.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(xlsx.header("Content-Type")).isEqualTo(XLSX);
        assertThat(xlsx.header("Content-Disposition"))
                .startsWith("attachment; filename=\"region-children-2101-2023-2026-02-10.xlsx\"; filename*=UTF-8''")
                .contains("%E6%B2%88%E9%98%B3%E5%B8%82");
        assertThat(server.uploads()).isEmpty();
    }

    @Test
    void theChineseHeaderIsTheOfficialOne() throws IOException {
        List<CSVRecord> records = csv("/api/v1/regions/2101/trend?");

        assertThat(records.get(0).toList()).contains("年度", "应报机关数", "（三）不予公开1.属于国家秘密：自然人", "公开率（占新收）：比率", "数据截至");
        assertThat(records.get(0)).hasSameSizeAs(records.get(1)).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies?format=pdf, format, 'json, csv, xlsx'",
        "/api/v1/agencies?format=CSV, format, 'json, csv, xlsx'",
        "/api/v1/agencies?format=csv&page=0, page, leave page and size out",
        "/api/v1/regions/2101/trend?format=xlsx&size=500, size, format=json",
        "/api/v1/agencies?format=csv&format=csv, format, more than once",
        "/api/v1/agencies?format=csv&region=xyz, region, GB/T 2260",
        "/api/v1/agencies/210115-fgj?format=csv, format, takes no parameters"
    })
    void whatCannotBeAnsweredAsAFileIsAProblemWithARemedy(String path, String parameter, String remedy) {
        ServerFixture.Reply reply = server.get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Disposition")).isNull();
        assertThat(reply.json().path("parameter").asString()).isEqualTo(parameter);
        assertThat(reply.json().path("detail").asString())
                .startsWith(parameter + ": ")
                .contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies/nobody/trend?format=csv, 404",
        "/api/v1/regions/99/children?format=xlsx, 404",
        "/api/v1/regions/99/trend?format=csv, 404"
    })
    void whatNobodyKnowsIsNotAnEmptyFile(String path, int status) {
        assertThat(server.get(path).status()).isEqualTo(status);
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
