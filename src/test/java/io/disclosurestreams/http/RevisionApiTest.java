package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RevisionApiTest {

    private static final String REPORTS = "/api/v1/reports";
    private static final String LOG = "/api/v1/agencies/210115-fgj/years/2022/revisions";

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(department("210115-fgj", "沈阳市辽中区发展和改革局", "210115"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void send(String json) {
        assertThat(server.post(REPORTS, "application/json", json.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        server.view.read(server.intake.stored(Topics.REPORTS));
    }

    @Test
    void eachRevisionTellsWhichCellsItChanged() {
        send(event("210115-fgj", 2022, 1, 8));
        send(event("210115-fgj", 2022, 3, 12));
        send(event("210115-fgj", 2022, 2, 99));

        JsonNode log = server.get(LOG).json();

        assertThat(log.path("total").asInt()).as("a stale event never stood").isEqualTo(2);
        JsonNode first = log.path("items").get(0);
        assertThat(first.path("state").asString()).isEqualTo("replaced");
        assertThat(first.path("revision").asInt()).isEqualTo(1);
        assertThat(first.path("changes")).isEmpty();
        JsonNode second = log.path("items").get(1);
        assertThat(second.path("state").asString()).isEqualTo("standing");
        assertThat(second.path("revision").asInt()).isEqualTo(3);
        assertThat(second.path("changes").toString())
                .contains("{\"cell\":\"requests.newlyReceived.naturalPerson\",\"from\":8,\"to\":12}");
    }

    @Test
    void afterAWithdrawalChangesAreAgainstTheFiguresBefore() {
        send(event("210115-fgj", 2022, 1, 8));
        send("{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-fgj\",\"year\":2022,\"withdrawn\":true,"
                + "\"revision\":2}");
        send(event("210115-fgj", 2022, 3, 9));

        JsonNode items = server.get(LOG).json().path("items");

        assertThat(items.get(1).path("withdrawn").asBoolean()).isTrue();
        assertThat(items.get(1).path("changes")).isEmpty();
        assertThat(items.get(2).path("changes").toString())
                .contains("{\"cell\":\"requests.newlyReceived.naturalPerson\",\"from\":8,\"to\":9}");
    }

    @Test
    void pagesArePartsOfTheLogAndAYearWithoutEventsHasNone() {
        send(event("210115-fgj", 2022, 1, 8));
        send(event("210115-fgj", 2022, 2, 9));

        assertThat(server.get(LOG + "?size=1&page=1")
                        .json()
                        .path("items")
                        .get(0)
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.get(LOG + "?page=9").json().path("items")).isEmpty();
        assertThat(server.get(LOG.replace("2022", "2021")).status()).isEqualTo(404);
    }
}
