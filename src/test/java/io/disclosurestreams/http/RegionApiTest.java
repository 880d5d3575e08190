package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RegionApiTest {

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(
                department("210115-fgj", "沈阳市辽中区发展和改革局", "210115"),
                department("210115-sfj", "沈阳市辽中区司法局", "210115"),
                department("210116-fgj", "某县发展和改革局", "210116"));
        server.view.with(event("210115-fgj", 2022, 1, 8), IntakeFixture.NOW.minusSeconds(60));
        server.view.with(event("210115-fgj", 2023, 1, 12), IntakeFixture.NOW.minusSeconds(50));
        server.view.with(event("210116-fgj", 2023, 1, 30), IntakeFixture.NOW);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRegionsYearHasTheShapeOfTheContract() {
        JsonNode year = server.get("/api/v1/regions/2101/years/2023").json();

        assertThat(year.path("scope").toString()).isEqualTo("{\"region\":\"2101\",\"name\":\"沈阳市\"}");
        assertThat(year.path("year").asInt()).isEqualTo(2023);
        assertThat(year.path("coverage").toString())
                .isEqualTo("{\"expected\":3,\"received\":2,\"overdue\":1,\"inSums\":2,\"late\":0,\"undated\":0}");
        assertThat(year.path("requests").path("newlyReceived").toString()).isEqualTo("[42,0,0,0,0,0,42]");
        assertThat(year.path("requests").has("other.unspecified")).isFalse();
        assertThat(year.path("disputes").path("reconsideration").toString()).isEqualTo("[0,0,0,0,0]");
        assertThat(year.path("outcomes").path("granted").asInt()).isEqualTo(42);
        assertThat(year.path("ratios").path("disclosed").path("value").asDouble())
                .isEqualTo(1.0);
        assertThat(year.path("yearOverYear").path("requests.newlyReceived").toString())
                .isEqualTo("{\"previous\":8,\"current\":42,\"change\":34,\"percent\":425.0,\"state\":\"compared\"}");
        assertThat(year.path("asOf").asString()).isEqualTo("2026-02-10T03:00:00Z");
    }

    @Test
    void aRegionAndItsAncestorsOfTheSameAgenciesAgree() {
        JsonNode city = server.get("/api/v1/regions/2101/years/2023").json();

        for (String code : new String[] {"21", "CN", "210000", "210100"}) {
            JsonNode other =
                    server.get("/api/v1/regions/" + code + "/years/2023").json();
            for (String member : new String[] {"coverage", "requests", "outcomes", "ratios", "yearOverYear", "asOf"}) {
                assertThat(other.path(member)).as(code + " " + member).isEqualTo(city.path(member));
            }
        }
    }

    @Test
    void aYearWithoutAnyReportIsComparedWithNothing() {
        JsonNode year = server.get("/api/v1/regions/2101/years/2024").json();

        assertThat(year.path("coverage").path("inSums").asInt()).isZero();
        assertThat(year.path("yearOverYear").toString()).isEqualTo("{}");
    }

    @Test
    void aRegionWithoutAgenciesHasZeros() {
        JsonNode year = server.get("/api/v1/regions/22/years/2023").json();

        assertThat(year.path("scope").toString()).isEqualTo("{\"region\":\"22\",\"name\":null}");
        assertThat(year.path("coverage").path("expected").asInt()).isZero();
        assertThat(year.path("requests").path("concluded").toString()).isEqualTo("[0,0,0,0,0,0,0]");
        assertThat(year.path("ratios").path("granted").path("state").asString()).isEqualTo("noCases");
        assertThat(year.path("yearOverYear").toString()).isEqualTo("{}");
        assertThat(year.path("asOf").isNull()).isTrue();
    }

    @Test
    void aFilterIsNamedInTheScope() {
        JsonNode none =
                server.get("/api/v1/regions/CN/years/2023?kind=government").json();
        JsonNode all = server.get("/api/v1/regions/CN/years/2023?level=county&kind=department"
                        + "&sector=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9")
                .json();

        assertThat(none.path("scope").path("kind").asString()).isEqualTo("government");
        assertThat(none.path("coverage").path("expected").asInt()).isZero();
        assertThat(all.path("scope").toString())
                .isEqualTo("{\"region\":\"CN\",\"name\":null,\"level\":\"county\",\"kind\":\"department\","
                        + "\"sector\":\"发展改革\"}");
        assertThat(all.path("coverage").path("inSums").asInt()).isEqualTo(2);
    }

    @Test
    void aTrendHasTheYearsInOrder() {
        JsonNode trend = server.get("/api/v1/regions/210115/trend?from=2022&to=2024&kind=department")
                .json();

        assertThat(trend.path("items"))
                .extracting(item -> item.path("year").asInt() + ":"
                        + item.path("outcomes").path("granted").asInt())
                .containsExactly("2022:8", "2023:12", "2024:0");
        assertThat(trend.path("items").path(0).path("scope").path("kind").asString())
                .isEqualTo("department");
        assertThat(trend.path("asOf").asString()).isEqualTo("2026-02-10T02:59:10Z");
    }

    @Test
    void childrenAreThoseOfTheYearAskedForElseOfTheLastThatIsOver() {
        JsonNode asked = server.get("/api/v1/regions/2101/children?year=2023").json();
        JsonNode last = server.get("/api/v1/regions/2101/children?size=1").json();

        assertThat(asked.path("items"))
                .extracting(item -> item.path("scope").path("region").asString() + ":"
                        + item.path("coverage").path("received").asInt())
                .containsExactly("210115:1", "210116:1");
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.path("items").path(0).path("year").asInt()).isEqualTo(2025);
        assertThat(last.path("total").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions/99/years/2023",
                "/api/v1/regions/cn/years/2023",
                "/api/v1/regions/2101150/years/2023",
                "/api/v1/regions/%E6%B2%88%E9%98%B3/trend",
                "/api/v1/regions/23/children",
                "/api/v1/regions/2101/years/2007",
                "/api/v1/regions/2101/years/2027",
                "/api/v1/regions/2101"
            })
    void aCodeThatIsNoneIsNotFound(String path) {
        ServerFixture.Reply reply = server.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("instance").asString()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/regions/2101/years/20x3, year",
        "/api/v1/regions/2101/years/2023?level=village, level",
        "/api/v1/regions/2101/years/2023?kind=, ''",
        "/api/v1/regions/2101/years/2023?page=1, page",
        "/api/v1/regions/2101/children?year=2027, year",
        "/api/v1/regions/2101/children?year=x, year",
        "/api/v1/regions/2101/trend?size=1000, size",
        "/api/v1/regions/2101/trend?from=2023&from=2023, from"
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        ServerFixture.Reply reply = server.get(path);

        assertThat(reply.status()).isEqualTo(parameter.isEmpty() ? 200 : 400);
        assertThat(reply.json().path("parameter").asString("")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "findings", "agencies", "alerts", "decisions"})
    void aCodeThatIsNoRegionIsNotFoundInListsEither(String list) {
        assertThat(server.get("/api/v1/regions/9999/years/2023").status()).isEqualTo(404);
        ServerFixture.Reply none = server.get("/api/v1/" + list + "?region=9999");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().path("detail").asString("")).isEqualTo("there is no region 9999");
        assertThat(server.get("/api/v1/" + list + "?region=2101").status()).isEqualTo(200);
        assertThat(server.get("/api/v1/" + list + "?region=21x").status()).isEqualTo(400);
    }
}
