package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AgencyApiTest {

    private static final String FGJ = "/api/v1/agencies/210115-fgj";
    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(
                department("210115-fgj", "沈阳市辽中区发展和改革局", "210115", "辽中区发改局"),
                department("210115-sfj", "沈阳市辽中区司法局", "210115"),
                department("210116-fgj", "𠮷县发展和改革局", "210116"));
        server.view.with(event("210115-fgj", 2022, 1, 8), IntakeFixture.NOW.minusSeconds(60));
        server.view.with(event("210115-fgj", 2023, 1, 12), IntakeFixture.NOW);
        server.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-fgj\",\"year\":2021,\"unreadable\":true}",
                IntakeFixture.NOW);
        server.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-fgj\",\"year\":2020,\"withdrawn\":true,"
                        + "\"revision\":4}",
                IntakeFixture.NOW);
        server.view.with("""
            {"schema":"disclosure.report/v1","agency":"999999-x","year":2022,"form":"2021",
             "proactive":{"regulations":{"made":1},"fees":{"change":-2},"procurement":{"amount":25.10}},
             "requests":{"newlyReceived":[1,null,"/",0,0,0,"约3件"],"refused.whim":[0,0,0,0,0,0,0]}}\
            """, IntakeFixture.NOW);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aListOfAgenciesTellsTheTimeOfTheLastEventThatStandsForThem() {
        assertThat(server.get("/api/v1/agencies?size=500").json().path("asOf").asString())
                .isEqualTo(IntakeFixture.NOW.toString());
        assertThat(server.get("/api/v1/agencies?region=210116")
                        .json()
                        .path("asOf")
                        .isNull())
                .as("nobody in it has reported")
                .isTrue();
    }

    @Test
    void anAgencysYearHasTheShapeOfTheContract() {
        ServerFixture.Reply reply = server.get(FGJ + "/years/2023");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        JsonNode year = reply.json();
        assertThat(year.path("scope").toString())
                .isEqualTo("{\"agency\":\"210115-fgj\",\"name\":\"沈阳市辽中区发展和改革局\",\"region\":\"210115\","
                        + "\"level\":\"county\",\"kind\":\"department\",\"sector\":\"发展改革\"}");
        assertThat(year.path("year").asInt()).isEqualTo(2023);
        assertThat(year.path("revision").asInt()).isEqualTo(1);
        assertThat(year.path("reportScope").asString()).isEqualTo("own");
        assertThat(year.path("coverage").toString()).isEqualTo("{\"expected\":1,\"received\":1}");
        assertThat(year.path("timeliness").toString())
                .isEqualTo(
                        "{\"state\":\"onTime\",\"due\":\"2024-01-31\",\"publishedOn\":\"2024-01-16\",\"daysLate\":0}");
        assertThat(year.path("requests").path("newlyReceived").toString()).isEqualTo("[12,0,0,0,0,0,12]");
        assertThat(year.path("outcomes").toString())
                .isEqualTo("{\"granted\":12,\"partiallyGranted\":0,\"refused\":0,\"unavailable\":0,\"notProcessed\":0,"
                        + "\"other\":0}");
        assertThat(year.path("ratios").path("granted").toString())
                .isEqualTo("{\"value\":1.0,\"numerator\":12,\"denominator\":12,\"state\":\"ok\"}");
        assertThat(year.path("ratios").path("reconsideration.corrected").toString())
                .isEqualTo("{\"value\":null,\"numerator\":0,\"denominator\":0,\"state\":\"noCases\"}");
        assertThat(year.path("ratios").propertyNames()).hasSize(17);
        assertThat(year.path("yearOverYear").path("requests.newlyReceived").toString())
                .isEqualTo("{\"previous\":8,\"current\":12,\"change\":4,\"percent\":50.0,\"state\":\"compared\"}");
        assertThat(year.path("yearOverYear").path("ratios.granted").toString())
                .isEqualTo("{\"previous\":1.0,\"current\":1.0,\"change\":0.0,\"percent\":null,\"state\":\"compared\","
                        + "\"unit\":\"pp\"}");
        assertThat(year.path("findings").toString()).isEqualTo("[]");
        assertThat(year.path("asOf").asString()).isEqualTo("2026-02-10T03:00:00Z");
    }

    @Test
    void chineseIsNotEscaped() {
        assertThat(server.get("/api/v1/agencies/210116-fgj").text()).contains("\"name\":\"𠮷县发展和改革局\"");
    }

    @Test
    void cellsAreShownAsReportedAndFindingsInBothLanguages() {
        JsonNode year = server.get("/api/v1/agencies/999999-x/years/2022").json();

        assertThat(year.path("scope").toString()).isEqualTo("{\"agency\":\"999999-x\"}");
        assertThat(year.path("form").asString()).isEqualTo("2019");
        assertThat(year.path("requests").path("newlyReceived").toString()).isEqualTo("[1,null,\"/\",0,0,0,\"约3件\"]");
        assertThat(year.path("proactive").toString())
                .isEqualTo("{\"regulations\":{\"made\":1},\"fees\":{\"change\":-2},\"procurement\":{\"amount\":25.1}}");
        assertThat(year.path("coverage").path("expected").asInt()).isZero();
        assertThat(year.path("timeliness").path("state").asString()).isEqualTo("notObliged");
        assertThat(year.path("findings"))
                .extracting(finding -> finding.path("rule").asString() + " "
                        + finding.path("severity").asString() + " " + finding.path("cells"))
                .containsExactly(
                        "DOC-SHAPE info [\"requests.refused.whim\"]",
                        "DOC-FORM warning [\"form\"]",
                        "DOC-FORM warning []",
                        "DOC-AGENCY error []",
                        "CELL-TYPE error [\"requests.newlyReceived.total\"]");
        assertThat(year.path("findings").path(0).path("messageZh").asString()).contains("未计入");
        assertThat(year.path("findings").path(0).path("left").isNull()).isTrue();
    }

    @Test
    void aYearThatIsOwedAndNotReportedHasNoFigures() {
        JsonNode year = server.get("/api/v1/agencies/210115-sfj/years/2024").json();

        assertThat(new ArrayList<>(year.propertyNames()))
                .containsExactly("scope", "year", "coverage", "timeliness", "findings", "decisions", "asOf");
        assertThat(year.path("coverage").path("received").asInt()).isZero();
        assertThat(year.path("timeliness").toString())
                .isEqualTo("{\"state\":\"overdue\",\"due\":\"2025-01-31\",\"publishedOn\":null,\"daysLate\":375}");
        assertThat(year.path("asOf").isNull()).isTrue();
    }

    @Test
    void anUnreadableReportCountsAsReceivedAndAWithdrawnOneDoesNot() {
        JsonNode unreadable = server.get(FGJ + "/years/2021").json();
        JsonNode withdrawn = server.get(FGJ + "/years/2020").json();

        assertThat(unreadable.path("timeliness").path("state").asString()).isEqualTo("unreadable");
        assertThat(unreadable.path("coverage").path("received").asInt()).isEqualTo(1);
        assertThat(unreadable.has("requests")).isFalse();
        assertThat(withdrawn.path("timeliness").path("state").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.path("coverage").path("received").asInt()).isZero();
        assertThat(withdrawn.path("revision").asInt()).isEqualTo(4);
        assertThat(withdrawn.has("outcomes")).isFalse();
    }

    @Test
    void aTrendHasOneObjectAYearInOrder() {
        JsonNode trend = server.get(FGJ + "/trend?from=2021&to=2023").json();

        assertThat(trend.path("items"))
                .extracting(item -> item.path("year").asInt())
                .containsExactly(2021, 2022, 2023);
        assertThat(trend.path("total").asInt()).isEqualTo(3);
        assertThat(trend.path("asOf").asString()).isEqualTo("2026-02-10T03:00:00Z");
        assertThat(server.get(FGJ + "/trend").json().path("items"))
                .extracting(item -> item.path("year").asInt())
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025);
    }

    @Test
    void anAgencyHasItsRosterRowAndTheYearsItReported() {
        JsonNode agency = server.get(FGJ).json();

        assertThat(agency.path("unlisted").asBoolean()).isFalse();
        assertThat(agency.path("name").asString()).isEqualTo("沈阳市辽中区发展和改革局");
        assertThat(agency.path("aliases").toString()).isEqualTo("[\"辽中区发改局\"]");
        assertThat(agency.path("periods")).hasSize(1);
        assertThat(agency.path("yearsReported").toString()).isEqualTo("[2021,2022,2023]");
        assertThat(agency.path("latest").path("year").asInt()).isEqualTo(2025);
        assertThat(agency.path("latest").path("timeliness").path("state").asString())
                .isEqualTo("overdue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        | 210115-fgj,210115-sfj,210116-fgj
        region=210115 | 210115-fgj,210115-sfj
        region=210100 | 210115-fgj,210115-sfj,210116-fgj
        kind=government | ''
        sector=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9 | 210115-fgj,210115-sfj,210116-fgj
        q=sfj | 210115-sfj
        q=&kind= | 210115-fgj,210115-sfj,210116-fgj
        unlisted=true | 999999-x
        unlisted=false&q=fgj&region=CN | 210115-fgj,210116-fgj
        """)
    void agenciesAreFiltered(String query, String ids) {
        JsonNode list = server.get("/api/v1/agencies" + (query == null ? "" : "?" + query))
                .json();

        assertThat(list.path("items"))
                .extracting(item -> item.path("agency").asString())
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(","));
    }

    @Test
    void aPageSaysHowLongTheWholeIs() {
        JsonNode second = server.get("/api/v1/agencies?page=1&size=2").json();
        JsonNode beyond = server.get("/api/v1/agencies?page=10000000&size=500").json();

        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("size").asInt()).isEqualTo(2);
        assertThat(second.path("total").asInt()).isEqualTo(3);
        assertThat(beyond.path("items")).isEmpty();
        assertThat(beyond.path("total").asInt()).isEqualTo(3);
        assertThat(server.get("/api/v1/agencies").json().path("size").asInt()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies?size=501, size",
        "/api/v1/agencies?size=0, size",
        "/api/v1/agencies?page=-1, page",
        "/api/v1/agencies?page=1.5, page",
        "/api/v1/agencies?page=99999999999999, page",
        "/api/v1/agencies?page=1&page=2, page",
        "/api/v1/agencies?regoin=21, regoin",
        "/api/v1/agencies?region=xyz, region",
        "/api/v1/agencies?kind=ministry, kind",
        "/api/v1/agencies?unlisted=yes, unlisted",
        "/api/v1/agencies?q=%zz, q",
        "/api/v1/agencies?q=%E4%B8, q",
        "/api/v1/agencies?%ff=1, query",
        "/api/v1/agencies/210115-fgj?x=1, x",
        "/api/v1/agencies/210115-fgj/years/abcd, year",
        "/api/v1/agencies/210115-fgj/years/20223, year",
        "/api/v1/agencies/210115-fgj/years/２０２２, year",
        "/api/v1/agencies/210115-fgj/trend?from=2024&to=2023, from",
        "/api/v1/agencies/210115-fgj/trend?from=1999, from",
        "/api/v1/agencies/210115-fgj/trend?to=soon, to"
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        String encoded = path.replace("２０２２", "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%92");
        String answer = server.raw("GET " + encoded + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(answer).contains("\"parameter\":\"" + parameter + "\"").contains("\"detail\":\"" + parameter + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/nobody",
                "/api/v1/agencies/nobody/years/2022",
                "/api/v1/agencies/nobody/trend",
                "/api/v1/agencies/%E8%B0%81",
                "/api/v1/agencies/a%20b/years/2022",
                "/api/v1/agencies/210115-fgj/years/2026",
                "/api/v1/agencies/210115-fgj/years/2012",
                "/api/v1/agencies/210115-fgj/years/9999",
                "/api/v1/agencies/210115-fgj/years",
                "/api/v2/agencies",
                "/favicon.ico"
            })
    void whatNobodyKnowsIsNotFound(String path) {
        ServerFixture.Reply reply = server.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("type").asString()).isEqualTo("about:blank");
        assertThat(problem.path("title").asString()).isEqualTo("Not Found");
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(problem.path("instance").asString()).isEqualTo(path);
    }
}
