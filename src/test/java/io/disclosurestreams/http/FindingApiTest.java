package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Result;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.view.AssessmentAnswer;
import io.disclosurestreams.view.FindingAnswer;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.view.FindingQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FindingApiTest {

    private static final String RULES = "/api/v1/agencies/a-1/years/2024/rules";
    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        Finding finding = new Finding(
                "YOY-CARRY",
                Severity.ERROR,
                Finding.State.FAIL,
                Optional.of(3L),
                Optional.of(1L),
                Optional.of(2L),
                List.of("requests.carriedIn.total"),
                List.of(),
                "in English",
                "中文");
        server.view.found = new FindingPage(
                List.of(new FindingAnswer("a-1", 2024, Optional.empty(), 2, finding, IntakeFixture.NOW)), 41);
        server.view.assessed = new AssessmentAnswer(
                List.of(
                        new Assessment(Rule.T3_ID, List.of("requests.concluded.total"), new Result.Pass()),
                        new Assessment(Rule.YOY_CARRY, List.of(), new Result.Fail(3L, 1L)),
                        new Assessment(
                                Rule.YOY_STOCK, List.of(), new Result.NotAssessable(new Reason("no year", "无上年")))),
                IntakeFixture.NOW);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aListNamesTheReportOfEachFinding() {
        JsonNode list = server.get("/api/v1/findings").json();

        assertThat(list.path("total").asInt()).isEqualTo(41);
        assertThat(list.path("asOf").asString()).isEqualTo(IntakeFixture.NOW.toString());
        assertThat(list.path("items").toString())
                .isEqualTo("[{\"agency\":\"a-1\",\"year\":2024,\"revision\":2,\"rule\":\"YOY-CARRY\","
                        + "\"severity\":\"error\",\"state\":\"fail\",\"left\":3,\"right\":1,\"delta\":2,"
                        + "\"cells\":[\"requests.carriedIn.total\"],\"suggestions\":[],"
                        + "\"message\":\"in English\",\"messageZh\":\"中文\"}]");
    }

    @Test
    void everyFilterReachesTheView() {
        server.get("/api/v1/findings?region=2101&year=2024&rule=T3-ROW&severity=error&kind=town&sector=%E6%95%99");

        assertThat(server.view.asked)
                .isEqualTo(new FindingQuery(
                        Optional.of(new Region("2101")),
                        OptionalInt.of(2024),
                        Optional.of("T3-ROW"),
                        Optional.of(Severity.ERROR),
                        Optional.of(AgencyKind.TOWN),
                        Optional.of("教")));
    }

    @ParameterizedTest
    @CsvSource({
        "rule=T9-ROW, T3-ROW",
        "severity=fatal, warning",
        "region=1, region",
        "year=1999, 2008",
        "size=0, size",
        "agency=a, agency"
    })
    void aWrongFilterIsNamedWithWhatIsPossible(String parameter, String told) {
        ServerFixture.Reply reply = server.get("/api/v1/findings?" + parameter);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().toString()).contains(told);
    }

    @Test
    void theRulesOfAReportAreToldWithWhatBecameOfThem() {
        JsonNode items = server.get(RULES).json().path("items");

        assertThat(items.get(0).toString())
                .isEqualTo("{\"rule\":\"T3-ID\",\"version\":1,\"severity\":\"error\",\"state\":\"pass\","
                        + "\"cells\":[\"requests.concluded.total\"]}");
        assertThat(items.get(1).path("delta").asInt()).isEqualTo(2);
        assertThat(items.get(2).path("whyZh").asString()).isEqualTo("无上年");
        assertThat(server.get(RULES + "?state=fail").json().path("items")).hasSize(1);
        assertThat(server.get(RULES + "?state=failed").status()).isEqualTo(400);
    }
}
