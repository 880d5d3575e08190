package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.intake.SampleReports;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AlertApiTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final AlertAnswer OVERDUE = new AlertAnswer(
            new Alert(
                    "980121-jyj",
                    new OpenAlert(2025, AlertKind.OVERDUE, DUE.plusDays(1), Optional.of(DUE)),
                    OptionalLong.of(1),
                    Optional.empty()),
            Optional.of("清源县教育局"),
            Optional.of(new Region("980121")),
            Optional.of("清源县"),
            DUE.plusDays(7));

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(SampleReports.department("980121-jyj", "清源县教育局", "980121"));
        server.view.alerted = List.of(OVERDUE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void assertIsOverdue(JsonNode alert) {
        assertThat(alert.toString()).isEqualTo("""
                {"subject":"980121-jyj","name":"清源县教育局","region":"980121","year":2025,"kind":"overdue",\
                "state":"firing","since":"2026-02-01","due":"2026-01-31","daysLate":7,"resolvedOn":null}""");
    }

    @Test
    void theListTellsWhoSinceWhenAndHowLateAsOfToday() {
        JsonNode list = server.get("/api/v1/alerts?state=firing&kind=overdue&region=9801&year=2025&subject=980121-jyj")
                .json();
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertIsOverdue(list.path("items").path(0));
        assertThat(server.view.alertsAsked)
                .isEqualTo(new AlertQuery(
                        Optional.of(Alert.State.FIRING),
                        Optional.of(AlertKind.OVERDUE),
                        Optional.of("980121-jyj"),
                        Optional.of(new Region("9801")),
                        OptionalInt.of(2025)));
    }

    @Test
    void anAgencyTellsWhatFiresAboutIt() {
        JsonNode agency = server.get("/api/v1/agencies/980121-jyj").json();
        assertIsOverdue(agency.path("alerts").path(0));
        assertThat(server.view.alertsAsked).isEqualTo(AlertQuery.firing("980121-jyj"));
    }

    @ParameterizedTest
    @CsvSource({"state=open,state", "kind=late,kind", "region=0,region", "year=x,year", "until=2026,until"})
    void aWrongParameterIsNamed(String query, String parameter) {
        ServerFixture.Reply reply = server.get("/api/v1/alerts?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("parameter").asString()).isEqualTo(parameter);
    }
}
