package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Measures;
import io.disclosurestreams.intake.IntakeFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** In 2023 one agency of 2101 stays, one enters, one leaves, one has nothing to report and one is missing. */
class StatisticsApiTest {

    private static final String YEAR = "/api/v1/regions/2101/years/2023";

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(
                department("stays", "沈阳市辽中区发展和改革局", "210115"),
                department("left", "沈阳市辽中区司法局", "210115"),
                department("entered", "某县发展和改革局", "210116"),
                department("zero", "某县档案局", "210116"),
                department("missing", "某县教育局", "210116"),
                department("summary", "沈阳市人民政府", "2101"));
        report("stays", 2022, 40);
        report("stays", 2023, 100);
        report("left", 2022, 15);
        report("entered", 2023, 10);
        report("zero", 2022, 0);
        report("zero", 2023, 0);
        server.view.with(
                event("summary", 2023, 1, 115).replace("\"revision\"", "\"reportScope\":\"summary\",\"revision\""),
                IntakeFixture.NOW);
    }

    private static void report(String agency, int year, int received) {
        server.view.with(event(agency, year, 1, received), IntakeFixture.NOW.minusSeconds(year));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode get(String path) {
        ServerFixture.Reply reply = server.get(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void likeForLikeIsOverThoseThatReportedBothYears() {
        JsonNode year = get(YEAR);

        assertThat(year.path("yearOverYear").path("requests.newlyReceived").toString())
                .isEqualTo("{\"previous\":55,\"current\":110,\"change\":55,\"percent\":100.0,\"state\":\"compared\"}");
        JsonNode alike = year.path("likeForLike");
        assertThat(alike.path("agencies").asInt()).isEqualTo(2);
        assertThat(alike.path("yearOverYear").path("requests.newlyReceived").toString())
                .isEqualTo("{\"previous\":40,\"current\":100,\"change\":60,\"percent\":150.0,\"state\":\"compared\"}");
        assertThat(get(YEAR + "?likeForLike=false").has("likeForLike")).isFalse();
        assertThat(get("/api/v1/regions/22/years/2023").path("likeForLike").toString())
                .isEqualTo("{\"agencies\":0,\"yearOverYear\":{}}");
    }

    @Test
    void inListsLikeForLikeIsAskedFor() {
        String children = "/api/v1/regions/2101/children?year=2023";

        assertThat(get(children).path("items").path(0).has("likeForLike")).isFalse();
        assertThat(get(children + "&likeForLike=true").path("items"))
                .extracting(child -> child.path("likeForLike").path("agencies").asInt())
                .containsExactly(1, 1);
        assertThat(get("/api/v1/regions/2101/trend?from=2022&to=2023&likeForLike=true")
                        .path("items"))
                .extracting(child -> child.path("likeForLike").path("agencies").asInt())
                .containsExactly(0, 2);
    }

    @Test
    void aSummaryStandsBesideTheSumWithTheDifferenceAndIsNeverAdded() {
        JsonNode year = get(YEAR);

        assertThat(year.path("requests").path("newlyReceived").path(6).asInt()).isEqualTo(110);
        JsonNode summary = year.path("summary");
        assertThat(summary.path("agency").asString()).isEqualTo("summary");
        assertThat(summary.path("name").asString()).isEqualTo("沈阳市人民政府");
        assertThat(summary.path("requests").path("newlyReceived").toString()).isEqualTo("[115,0,0,0,0,0,115]");
        assertThat(summary.path("subordinates").path("by").asString()).isEqualTo("region");
        assertThat(summary.path("subordinates").path("coverage").path("inSums").asInt())
                .isEqualTo(3);
        assertThat(summary.path("difference").toString())
                .isEqualTo("{\"requests.newlyReceived.naturalPerson\":5,\"requests.newlyReceived.total\":5,"
                        + "\"requests.granted.naturalPerson\":5,\"requests.granted.total\":5,"
                        + "\"requests.concluded.naturalPerson\":5,\"requests.concluded.total\":5}");
        assertThat(get("/api/v1/regions/2101/years/2022").has("summary")).isFalse();
    }

    @Test
    void contributionsAddUpToTheChange() {
        JsonNode answer = get(YEAR + "/contributions");

        assertThat(answer.path("figure").asString()).isEqualTo("requests.newlyReceived");
        assertThat(answer.path("comparison").path("change").asInt()).isEqualTo(55);
        assertThat(answer.path("items").toString())
                .isEqualTo(("[{'agency':'stays','name':'沈阳市辽中区发展和改革局','region':'210115','previous':40,"
                                + "'current':100,'contribution':60,'share':0.7058823529411765,'state':'stayed'},"
                                + "{'agency':'left','name':'沈阳市辽中区司法局','region':'210115','previous':15,"
                                + "'current':null,'contribution':-15,'share':0.17647058823529413,'state':'left'},"
                                + "{'agency':'entered','name':'某县发展和改革局','region':'210116','previous':null,"
                                + "'current':10,'contribution':10,'share':0.11764705882352941,'state':'entered'},"
                                + "{'agency':'zero','name':'某县档案局','region':'210116','previous':0,'current':0,"
                                + "'contribution':0,'share':0.0,'state':'stayed'}]")
                        .replace('\'', '"'));
        assertThat(answer.path("concentration").path(0).toString())
                .isEqualTo("{\"largest\":1,\"share\":0.7058823529411765}");
        assertThat(answer.path("concentration").path(1).path("share").asDouble())
                .isEqualTo(1.0);
        assertThat(answer.path("withoutLargest").path("change").asInt()).isEqualTo(-5);
        assertThat(answer.path("coverage").path("inSums").asInt()).isEqualTo(3);
        assertThat(answer.path("previousCoverage").path("inSums").asInt()).isEqualTo(3);
        assertThat(answer.path("total").asInt()).isEqualTo(4);
        assertThat(answer.path("asOf").asString()).isEqualTo("2026-02-10T03:00:00Z");
    }

    @Test
    void aPageOfContributionsSaysHowManyThereAre() {
        JsonNode answer = get(YEAR + "/contributions?figure=outcomes.granted&page=1&size=3");

        assertThat(answer.path("items"))
                .extracting(item -> item.path("agency").asString())
                .containsExactly("zero");
        assertThat(answer.path("total").asInt()).isEqualTo(4);
    }

    @Test
    void withoutABaselineNobodyContributes() {
        JsonNode answer = get("/api/v1/regions/2101/years/2022/contributions");

        assertThat(answer.path("comparison").path("state").asString()).isEqualTo("noBaseline");
        assertThat(answer.path("items")).isEmpty();
        assertThat(answer.path("withoutLargest").isNull()).isTrue();
        assertThat(get("/api/v1/regions/22/years/2023/contributions")
                        .path("comparison")
                        .isNull())
                .isTrue();
    }

    @Test
    void ratiosOfEnoughCasesAreRankedWithTheirIntervals() {
        JsonNode answer = get(YEAR + "/ranking?figure=ratios.granted&kind=department&level=county");

        assertThat(answer.path("leastCases").asInt()).isEqualTo(30);
        assertThat(answer.path("ranked").asInt()).isEqualTo(1);
        assertThat(answer.path("items"))
                .extracting(item -> item.path("agency").asString() + " "
                        + item.path("state").asString() + " "
                        + item.path("rank").asString("-"))
                .containsExactly("stays ranked 1", "entered tooFewCases -", "zero noCases -");
        JsonNode first = answer.path("items").path(0);
        assertThat(first.path("value").asDouble()).isEqualTo(1.0);
        assertThat(first.path("percentile").asDouble()).isEqualTo(50.0);
        assertThat(first.path("interval95").path("low").asDouble()).isBetween(0.96, 0.97);
        assertThat(first.path("interval95").path("high").asDouble()).isEqualTo(1.0);
        assertThat(answer.path("items").path(2).path("value").isNull()).isTrue();
        assertThat(answer.path("scope").path("kind").asString()).isEqualTo("department");
    }

    @Test
    void countsAreRankedWhateverTheyAre() {
        assertThat(get(YEAR + "/ranking").path("items"))
                .extracting(item -> item.path("agency").asString() + " "
                        + item.path("value").asInt() + " " + item.path("rank").asInt())
                .containsExactly("stays 100 1", "entered 10 2", "zero 0 3");
    }

    @Test
    void whoIsExpectedAndNotReceivedIsListedWhereEveryAnswerSays() {
        JsonNode year = get(YEAR + "?kind=department");
        assertThat(year.path("missing").asString()).isEqualTo("/api/v1/missing?region=2101&year=2023&kind=department");

        JsonNode missing = get(year.path("missing").asString());
        assertThat(missing.path("total").asInt())
                .isEqualTo(year.path("coverage").path("expected").asInt()
                        - year.path("coverage").path("received").asInt())
                .isEqualTo(2);
        assertThat(missing.path("items").path(1).toString())
                .isEqualTo(
                        "{\"agency\":\"missing\",\"name\":\"某县教育局\",\"region\":\"210116\",\"submitBy\":null,"
                                + "\"due\":\"2024-01-31\",\"lastDay\":\"2024-01-31\",\"basis\":\"中华人民共和国政府信息公开条例 第四十九条\",\"state\":\"overdue\",\"daysLate\":741,\"daysPastSubmitBy\":null,\"daysLeft\":null,\"year\":2023,\"judgedOn\":\"2026-02-10\"}");
        assertThat(get("/api/v1/missing").path("total").asInt()).isEqualTo(6);
        assertThat(get("/api/v1/missing?region=210115&size=1").path("items")).hasSize(1);
        String sector = get(YEAR + "?sector=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9")
                .path("missing")
                .asString();
        assertThat(get(sector).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aTrendHasTheCompoundRateOfAllItsYearsWhateverPageIsShown() {
        JsonNode trend = get("/api/v1/regions/2101/trend?from=2021&to=2024&size=1");

        assertThat(trend.path("items")).hasSize(1);
        assertThat(trend.path("compound").path("requests.newlyReceived").toString())
                .isEqualTo("{\"from\":2022,\"to\":2023,\"years\":1,\"first\":55,\"last\":110,\"percent\":100.0,"
                        + "\"state\":\"compared\",\"steps\":{\"2023\":\"compared\"}}");
        assertThat(get("/api/v1/agencies/stays/trend")
                        .path("compound")
                        .path("requests.concluded")
                        .path("percent")
                        .asDouble())
                .isEqualTo(150.0);
        assertThat(get("/api/v1/agencies/missing/trend").path("compound").toString())
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        YEAR + "/contributions?figure=requests.whims, figure",
        YEAR + "/contributions?figure=ratios.granted, figure",
        YEAR + "/contributions?from=2020, from",
        YEAR + "/ranking?figure=requests.granted.total, figure",
        YEAR + "/ranking?level=village, level",
        YEAR + "/ranking?size=501, size",
        "/api/v1/missing?region=9, region",
        "/api/v1/missing?year=2027, year",
        YEAR + "?likeForLike=perhaps, likeForLike",
        "/api/v1/regions/2101/trend?likeForLike=1, likeForLike",
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        ServerFixture.Reply reply = server.get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("parameter").asString("")).isEqualTo(parameter);
    }

    @Test
    void anUnknownFigureIsToldWhichThereAre() {
        String detail =
                server.get(YEAR + "/ranking?figure=x").json().path("detail").asString();

        assertThat(detail).contains(Measures.all().stream().map(Measure::key).toList());
        assertThat(server.get("/api/v1/regions/2101/years/2007/ranking").status())
                .isEqualTo(404);
        assertThat(server.get("/api/v1/regions/99/years/2023/contributions").status())
                .isEqualTo(404);
    }
}
