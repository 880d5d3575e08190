package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.intake.SampleReports;
import io.disclosurestreams.view.DecisionAnswer;
import io.disclosurestreams.view.DecisionQuery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DecisionApiTest {

    private static final String PATH = "/api/v1/decisions";
    private static final String BAD_SUM = """
            {"schema":"disclosure.report/v1","agency":"980121-jyj","year":2024,"revision":3,"form":"2021",
             "requests":{"newlyReceived":[5,0,0,0,0,0,6]}}""";

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(SampleReports.department("980121-jyj", "清源县教育局", "980121"));
        server.view.with(BAD_SUM, IntakeFixture.NOW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ServerFixture.Reply decide(String ruling) {
        String body = "{\"subject\":\"980121-jyj\",\"year\":2024," + ruling + ",\"by\":\"张三\",\"reason\":\"已核实\"}";
        return server.post(PATH, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode year() {
        return server.get("/api/v1/agencies/980121-jyj/years/2024").json();
    }

    @Test
    void anExplainedFindingIsGoneFromTheYearAndTheDecisionIsToldThere() {
        assertThat(year().path("findings").toString()).contains("T3-ROW");

        ServerFixture.Reply reply = decide("\"decision\":\"explain\",\"rule\":\"T3-ROW\"");

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("untilRevision").asInt()).isEqualTo(3);
        assertThat(reply.json().path("at").asString()).isEqualTo(IntakeFixture.NOW.toString());
        assertThat(reply.json().path("shown").asBoolean()).isTrue();
        assertThat(year().path("findings").toString()).doesNotContain("T3-ROW");
        assertThat(year().path("decisions").path(0).path("decision").asString()).isEqualTo("explain");
        assertThat(year().path("decisions").path(0).path("by").asString()).isEqualTo("张三");
    }

    @Test
    void aDecisionOnAFindingThatWasWaivedCanBeChanged() {
        decide("\"decision\":\"dismiss\",\"rule\":\"T3-ROW\"");
        assertThat(decide("\"decision\":\"confirm\",\"rule\":\"T3-ROW\"").status())
                .isEqualTo(200);
        assertThat(year().path("findings").toString()).contains("T3-ROW");
    }

    @Test
    void aRuleAcrossYearsIsWaivedForTheReportOfTheYearBeforeToo() {
        ServerFixture.Reply reply = decide("\"decision\":\"explain\",\"rule\":\"YOY-GAP\"");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("untilPreviousRevision").asInt(-1)).isZero();
    }

    @Test
    void anExcusedYearSaysSo() {
        assertThat(decide("\"decision\":\"excuse\"").status()).isEqualTo(200);
        assertThat(year().path("timeliness").path("state").asString()).isEqualTo("excused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"decision\":\"explain\",\"rule\":\"T9-ROW\"|there is none called T9-ROW",
                "\"decision\":\"explain\",\"rule\":\"T4-SUM\"|the report has no finding of T4-SUM",
                "\"decision\":\"explain\",\"rule\":\"T3-ROW\",\"cells\":[\"x\"]|no finding of T3-ROW on just these cells",
                "\"decision\":\"extend\",\"due\":\"2025-01-31\"|an extension must end later",
                "\"decision\":\"explain\",\"rule\":\"T3-ROW\",\"untilRevision\":2|revision 3 stands already",
                "\"decision\":\"explain\",\"rule\":\"T3-ROW\",\"cell\":[\"x\"]|cell: not known here; want schema, subject",
                "\"decision\":\"pardon\"|decision: want one of"
            })
    void whatCannotBeDecidedIsRefusedWithTheReason(String ruling, String reason) {
        ServerFixture.Reply reply = decide(ruling);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("detail").asString()).contains(reason);
        assertThat(year().path("decisions")).isEmpty();
    }

    @Test
    void nobodyDismissesADocumentThatIsNotRejected() {
        String body = "{\"subject\":\"document:" + "ab".repeat(32)
                + "\",\"year\":2024,\"decision\":\"dismiss\",\"by\":\"张三\",\"reason\":\"不是年报\"}";
        ServerFixture.Reply reply = server.post(PATH, "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("detail").asString()).contains("no such document is rejected");
    }

    @Test
    void nobodyDecidesOnAnAgencyThatNobodyKnows() {
        String body = "{\"subject\":\"nobody\",\"year\":2024,\"decision\":\"excuse\",\"by\":\"张三\",\"reason\":\"撤销\"}";
        ServerFixture.Reply reply = server.post(PATH, "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("detail").asString()).contains("nobody knows nobody");
    }

    @Test
    void theLogTellsWhoDecidedWhatAndWhetherItHolds() {
        Decision decision = new Decision(
                "980121-jyj", 2024, new Ruling.Extend(LocalDate.of(2025, 2, 28)), "李四", "合并", IntakeFixture.NOW);
        server.view.decided = List.of(new DecisionAnswer(decision, Optional.empty(), DecisionAnswer.State.REPLACED));

        JsonNode list = server.get(PATH + "?agency=980121-jyj&region=98&year=2024&decision=extend")
                .json();

        assertThat(server.view.decisionsAsked)
                .isEqualTo(new DecisionQuery(
                        Optional.of("980121-jyj"),
                        Optional.of(new Region("98")),
                        OptionalInt.of(2024),
                        Optional.of("extend")));
        assertThat(list.path("items").path(0).toString())
                .isEqualTo("{\"subject\":\"980121-jyj\",\"year\":2024,\"decision\":\"extend\",\"due\":\"2025-02-28\","
                        + "\"by\":\"李四\",\"reason\":\"合并\",\"at\":\"" + IntakeFixture.NOW
                        + "\",\"name\":null,\"region\":null,\"state\":\"replaced\"}");
        assertThat(server.get(PATH + "?format=csv").text()).contains("延期", "2025-02-28", "李四");
    }
}
