package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompareApiTest {

    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(department("a", "沈阳市辽中区发展和改革局", "210115"), department("b", "沈阳市辽中区司法局", "210115"));
        server.view.with(
                event("a", 2022, 1, 8).replace("\"granted\":[8,0,0,0,0,0,8]", "\"granted\":[8,null,\"/\",0,0,0,null]"),
                IntakeFixture.NOW);
        server.view.with(event("a", 2023, 1, 12), IntakeFixture.NOW);
        server.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"b\",\"year\":2023,\"unreadable\":true}",
                IntakeFixture.NOW);
        server.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"b\",\"year\":2022,\"withdrawn\":true}",
                IntakeFixture.NOW);
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
    void everyAgencyHasARowForEveryYearInTheOrderAskedFor() {
        JsonNode table = get("/api/v1/compare?agencies=b,a&years=2023,2022&figures=outcomes.granted");

        assertThat(table.path("items"))
                .extracting(row -> row.path("agency").asString() + " "
                        + row.path("year").asInt() + " " + row.path("report").asString() + " "
                        + row.path("values").path("outcomes.granted"))
                .containsExactly(
                        "b 2023 unreadable null", "b 2022 withdrawn null", "a 2023 readable 12", "a 2022 readable 8");
        assertThat(table.path("total").asInt()).isEqualTo(4);
        assertThat(table.path("figures").toString()).isEqualTo("[\"outcomes.granted\"]");
        assertThat(table.path("items").path(2).path("name").asString()).isEqualTo("沈阳市辽中区发展和改革局");
    }

    @Test
    void cellsAreAsReportedAndTotalsAsCounted() {
        JsonNode values = get("/api/v1/compare?agencies=a&years=2022&figures=requests.granted.total,"
                        + "requests.granted.research,requests.granted.business,requests.granted,ratios.granted,"
                        + "requests.other.rest,proactive.fees.amount")
                .path("items")
                .path(0)
                .path("values");

        assertThat(values.toString())
                .isEqualTo("{\"requests.granted.total\":null,\"requests.granted.research\":\"/\","
                        + "\"requests.granted.business\":null,\"requests.granted\":8,\"ratios.granted\":{\"value\":1.0,"
                        + "\"numerator\":8,\"denominator\":8,\"state\":\"ok\"},\"requests.other.rest\":null,"
                        + "\"proactive.fees.amount\":null}");
    }

    @Test
    void anAbsentReportSaysSo() {
        assertThat(get("/api/v1/compare?agencies=a").path("items"))
                .extracting(row ->
                        row.path("year").asInt() + " " + row.path("report").asString())
                .containsExactly("2024 missing", "2025 missing");
        assertThat(get("/api/v1/compare?agencies=a&years=2010")
                        .path("items")
                        .path(0)
                        .path("report")
                        .asString())
                .isEqualTo("notOwed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agencies=|agencies|want ids",
                "agencies=a,,b|agencies|nothing stands between",
                "agencies=a,b,a|agencies|\"a\" stands there twice",
                "agencies=a,nobody|agencies|nobody knows an agency nobody",
                "agencies=a&years=2022,soon|years|\"soon\"",
                "agencies=a&years=2027|years|2008 to 2026",
                "agencies=a&figures=requests.whims|figures|requests.granted.total",
                "agencies=a&what=1|what|agencies, years, figures",
            })
    void aWrongParameterIsNamedWithTheRemedy(String query, String parameter, String remedy) {
        ServerFixture.Reply reply = server.get("/api/v1/compare?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("parameter").asString()).isEqualTo(parameter);
        assertThat(reply.json().path("detail").asString()).contains(remedy);
    }

    @Test
    void aTableThatIsTooLargeIsRefusedBeforeAnythingIsRead() {
        String many = IntStream.range(0, 251).mapToObj(index -> "x" + index).collect(Collectors.joining(","));

        assertThat(server.get("/api/v1/compare?agencies=" + many + "&years=2022,2023")
                        .json()
                        .path("detail")
                        .asString())
                .contains("251 agencies in 2 years are more than 500 rows");
    }
}
