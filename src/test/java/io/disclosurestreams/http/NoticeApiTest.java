package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.government;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The notice (通报) on reports for 2024 as of 10 February 2026: one in time, one five days late, two missing. */
class NoticeApiTest {

    private static final String NOTICE = "/api/v1/notice?region=9801&year=2024";

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(
                department("980121-cgj", "清源县城管局", "980121"),
                department("980121-jyj", "清源县教育局", "980121"),
                department("980121-sfj", "清源县司法局<b>", "980121"),
                department("980122-sfj", "东山县\u202E司法局", "980122"));
        report("980121-cgj", "2025-01-20");
        report("980121-jyj", "2025-02-05");
    }

    private void report(String agency, String day) {
        server.view.with("""
                {"schema":"disclosure.report/v1","agency":"%s","year":2024,"publishedOn":"%s",
                 "requests":{"newlyReceived":[1,0,0,0,0,0,1]}}""".formatted(agency, day), IntakeFixture.NOW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theListNamesWhoIsOverdueAndWhoWasLateByHowManyDays() {
        JsonNode list = server.get(NOTICE).json();
        assertThat(list.path("total").asInt()).isEqualTo(3);
        assertThat(list.path("items").findValuesAsString("state")).containsExactly("overdue", "overdue", "late");
        assertThat(list.path("items").findValuesAsString("daysLate")).containsExactly("375", "375", "5");
        assertThat(list.path("items").path(2).path("publishedOn").asString()).isEqualTo("2025-02-05");
        assertThat(list.path("items").path(0).path("basis").asString()).contains("第四十九条");
    }

    @Test
    void theDraftInWordSaysTheSameInTheWordsOfOffices() throws IOException {
        ServerFixture.Reply reply = server.get(NOTICE.replace("notice?", "notice.docx?"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Disposition")).contains("notice-9801-2024-2026-02-10.docx");
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(reply.response().body()))) {
            List<String> lines =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(lines.get(0)).endsWith("2024年度政府信息公开工作年度报告报送情况通报");
            assertThat(lines.get(1)).contains("第四十九条", "国办公开办函〔2021〕30号", "截至2026年2月10日");
            assertThat(lines.get(3)).isEqualTo("应报送年度报告的机关4个，已收到2个，报送率50.0%；按时公布1个；迟报1个；逾期未报2个。");
            assertThat(lines).contains("二、逾期未报的机关（2个）", "三、迟报的机关（1个）");
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(0).getText())
                    .contains("序号", "清源县司法局<b>", "东山县\uFFFD司法局", "2025.1.31", "375");
            assertThat(word.getTables().get(1).getText()).contains("清源县教育局", "5");
        }
    }

    @Test
    void whereNobodyIsOverdueItSaysSo() throws IOException {
        ServerFixture.Reply reply = server.get("/api/v1/notice.docx?region=21");
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(reply.response().body()))) {
            assertThat(word.getTables()).isEmpty();
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("应报送年度报告的机关0个，已收到0个。", "二、逾期未报的机关（0个）", "无。");
        }
    }

    private List<String> paragraphs(String call) throws IOException {
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(server.get(call).response().body()))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void whoTookAReportBackOrPublishedOneThatNobodyCanReadIsNamedToo() throws IOException {
        server.view.with("""
                {"schema":"disclosure.report/v1","agency":"980121-cgj","year":2024,"revision":2,"withdrawn":true}""", IntakeFixture.NOW);
        server.view.with("""
                {"schema":"disclosure.report/v1","agency":"980121-sfj","year":2024,"publishedOn":"2025-02-03",
                 "unreadable":true}""", IntakeFixture.NOW);
        JsonNode items = server.get(NOTICE).json().path("items");
        assertThat(items.findValuesAsString("state")).containsExactly("overdue", "late", "withdrawn", "unreadable");
        assertThat(items.path(3).path("daysLate").asInt()).isEqualTo(3);
        ServerFixture.Reply reply = server.get(NOTICE.replace("notice?", "notice.docx?"));
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(reply.response().body()))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("四、年度报告已撤回或者无法读取的机关（2个）", "五、有关要求", "（发文机关）");
            assertThat(word.getTables().get(2).getText()).contains("清源县城管局", "已撤回", "无法读取，迟报3天");
            assertThat(word.getTables().get(1).getText()).contains("公布日期", "2025.2.5");
        }
    }

    @ParameterizedTest
    @CsvSource({"2021, 〔2021〕30号", "2020, 〔2019〕60号", "2019, 〔2019〕60号"})
    void theNoticeThatHeldInTheYearIsCited(int year, String cited) throws IOException {
        String basis = paragraphs("/api/v1/notice.docx?year=" + year).get(1);
        assertThat(basis).contains("第四十九条", cited).containsOnlyOnce("〔");
    }

    @Test
    void ofYearsBeforeTheRevisedRegulationNoArticleIsCited() throws IOException {
        assertThat(paragraphs("/api/v1/notice.docx?year=2018"))
                .noneMatch(paragraph -> paragraph.contains("第四十九条") || paragraph.contains("〔"));
    }

    @Test
    void theWholeCountryIsCalledSo() throws IOException {
        assertThat(paragraphs("/api/v1/notice.docx?year=2024").get(0)).isEqualTo("全国2024年度政府信息公开工作年度报告报送情况通报");
    }

    @Test
    void aNoticeOfSomeAgenciesAloneSaysOfWhich() throws IOException {
        List<String> some = paragraphs("/api/v1/notice.docx?region=9801&year=2024&kind=department&level=county");
        assertThat(some.get(0)).endsWith("（县级、部门）的2024年度政府信息公开工作年度报告报送情况通报").startsWith("区划9801（");
        assertThat(some.get(1)).contains("（县级、部门）");
        assertThat(paragraphs("/api/v1/notice.docx?year=2024&sector=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9")
                        .get(0))
                .startsWith("全国（发展改革）2024年度");
    }

    @Test
    void whoseDayIsStillToComeDoesNotSpoilTheRate() throws IOException {
        server.view.with(government("980121-zf", "清源县人民政府", "980121"));
        assertThat(paragraphs("/api/v1/notice.docx?year=2025").get(3))
                .isEqualTo("应报送年度报告的机关5个，已收到0个；期限已过或者已报送的机关4个，报送率0.0%；逾期未报4个；未到期尚未报送1个。");
    }

    @Test
    void whoIsDueSoonIsToldHowManyDaysAreLeft() {
        JsonNode missing = server.get("/api/v1/missing?year=2024&state=overdue").json();
        assertThat(missing.path("total").asInt()).isEqualTo(2);
        assertThat(missing.path("items").path(0).path("daysLeft").isNull()).isTrue();
        assertThat(server.get("/api/v1/missing?year=2024&state=dueSoon")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notice?region=2101", "/api/v1/missing?region=9801&state=withdrawn&year=2024"})
    void anEmptyListSaysOfWhichYearAndDayItIs(String call) {
        JsonNode list = server.get(call).json();
        assertThat(list.path("total").asInt()).isZero();
        assertThat(list.path("year").asInt()).isBetween(2024, 2025);
        assertThat(list.path("judgedOn").asString()).isEqualTo("2026-02-10");
    }

    @Test
    void aListSaysUpToWhichEventItCounts() {
        assertThat(server.get(NOTICE).json().path("asOf").asString()).isEqualTo(IntakeFixture.NOW.toString());
        assertThat(server.get("/api/v1/missing?year=2024").json().path("asOf").asString())
                .isEqualTo(IntakeFixture.NOW.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/notice?format=docx, format",
        "/api/v1/notice.docx?page=1, page",
        "/api/v1/notice?state=late, state",
        "/api/v1/missing?state=late, state",
        "/api/v1/missing?format=docx, format"
    })
    void aWrongParameterIsNamed(String call, String parameter) {
        ServerFixture.Reply reply = server.get(call);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("parameter").asString()).isEqualTo(parameter);
    }
}
