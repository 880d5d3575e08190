package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists as files are called, what they show people, and when there is none. */
class ListDownloadTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = ListFixture.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
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

    @ParameterizedTest
    @CsvSource({
        "/api/v1/findings?, findings, 检查提示",
        "/api/v1/agencies/210115-fgj/years/2022/rules?, rules-210115-fgj-2022, 沈阳市辽中区发展和改革局2022检查规则结果",
        "/api/v1/agencies/210115-fgj/years/2022/revisions?, revisions-210115-fgj-2022, 沈阳市辽中区发展和改革局2022修订记录",
        "/api/v1/missing?region=2101&year=2023&, missing-2101-2023, 沈阳市2023未报名单",
        "/api/v1/regions/2101/years/2023/ranking?, ranking-2101-2023-requests.newlyReceived, 沈阳市2023排名",
        "/api/v1/regions/2101/years/2023/contributions?, contributions-2101-2023-requests.newlyReceived, 沈阳市2023增减贡献",
        "/api/v1/compare?agencies=210115-fgj&, compare, 对比表"
    })
    void theNameOfAFileTellsOfWhomAndWhat(String list, String ascii, String chinese) {
        String header = server.get(list + "format=csv").header("Content-Disposition");

        assertThat(header).contains("filename=\"" + ascii + "-2026-02-10.csv\"");
        assertThat(URLDecoder.decode(header, StandardCharsets.UTF_8)).endsWith("''" + chinese + "-2026-02-10.csv");
    }

    @Test
    void theLogOfRevisionsHasARowForEachChangedCellAndOneForARevisionWithout() throws IOException {
        List<CSVRecord> records = ListFixture.csv(server, "/api/v1/agencies/210115-sfj/years/2022/revisions?");
        List<String> keys = records.get(1).toList();

        assertThat(records.stream()
                        .skip(2)
                        .map(record -> record.get(keys.indexOf("revision")) + " "
                                + record.get(keys.indexOf("stateZh")) + " " + record.get(keys.indexOf("changes.cellZh"))
                                + " "
                                + record.get(keys.indexOf("changes.from")) + " "
                                + record.get(keys.indexOf("changes.to"))))
                .startsWith("1 已被替换   ", "2 已被替换   ", "3 现行 一、本年新收政府信息公开申请数量：自然人 8 9")
                .hasSize(8);
    }

    @Test
    void theFigureOfARankingIsNamedInEachRow() throws IOException {
        List<CSVRecord> records =
                ListFixture.csv(server, "/api/v1/regions/2101/years/2023/ranking?figure=requests.granted&");

        assertThat(records.get(2).toList()).contains("requests.granted", "（一）予以公开：有效合计", "沈阳市");
    }

    @Test
    void theChineseHeaderIsTheOfficialOne() throws IOException {
        List<CSVRecord> records = ListFixture.csv(server, "/api/v1/regions/2101/trend?");

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
        "/api/v1/findings?format=xlsx&rule=T9, rule, T3-ROW",
        "/api/v1/regions/2101/years/2023/contributions?format=csv&figure=ratios.granted, figure, outcomes.granted",
        "/api/v1/regions/2101/trend?format=csv&likeForLike=true, likeForLike, format=json",
        "/api/v1/regions/2101/children?format=xlsx&likeForLike=true, likeForLike, format=json",
        "/api/v1/compare?format=csv, agencies, separated by commas",
        "/api/v1/compare?format=csv&agencies=210115-fgj&size=5, size, format",
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
        "/api/v1/regions/99/trend?format=csv, 404",
        "/api/v1/regions/99/years/2023/ranking?format=csv, 404",
        "/api/v1/regions/2101/years/1990/contributions?format=csv, 404",
        "/api/v1/agencies/210116-fgj/years/2022/revisions?format=xlsx, 404"
    })
    void whatNobodyKnowsIsNotAnEmptyFile(String path, int status) {
        assertThat(server.get(path).status()).isEqualTo(status);
    }
}
