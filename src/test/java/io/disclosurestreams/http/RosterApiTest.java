package io.disclosurestreams.http;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.wire.Topics;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RosterApiTest {

    private static final String ROSTER = "/api/v1/roster";
    private static final String CSV = "agency,name,region,level,kind\n210115-fgj,发改局,210115,county,department\n";

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anImportedAgencyCanBeAskedForAtOnce() {
        ServerFixture.Reply reply = server.post(ROSTER, "text/csv; charset=utf-8", utf8(CSV));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"imported\":1,\"removed\":0,\"errors\":[],\"matched\":0,\"shown\":true}");
        assertThat(server.get("/api/v1/agencies/210115-fgj").status()).isEqualTo(200);
    }

    @Test
    void replacingRemovesWhatTheFileLacks() {
        server.view.with(department("210115-old", "旧局", "210115"));

        JsonNode answer =
                server.post(ROSTER + "?replace=true", "text/csv", utf8(CSV)).json();

        assertThat(answer.path("removed").asInt()).isEqualTo(1);
        assertThat(server.get("/api/v1/agencies/210115-old").status()).isEqualTo(404);
    }

    @Test
    void badLinesAreToldBesideTheGoodOnes() {
        JsonNode answer = server.post(ROSTER, "text/csv", utf8(CSV + "x y,某局,210115,county,department\n"))
                .json();

        assertThat(answer.path("imported").asInt()).isEqualTo(1);
        assertThat(answer.path("errors").path(0).asString()).startsWith("line 3, agency:");
    }

    @Test
    void aFileWithoutAnyGoodRowIsUnprocessable() {
        ServerFixture.Reply reply = server.post(ROSTER, "text/csv", utf8("id;name\n1;某局\n"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors")).hasSize(1);
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void whatIsNoCsvOrTooLargeIsRefused() {
        byte[] large = new byte[(50 << 20) + 1];

        assertThat(server.post(ROSTER, "application/json", utf8(CSV)).status()).isEqualTo(415);
        assertThat(server.post(ROSTER, "text/csv; charset=big5", utf8(CSV)).status())
                .isEqualTo(415);
        assertThat(server.post(ROSTER + "?replace=1", "text/csv", utf8(CSV)).status())
                .isEqualTo(400);
        assertThat(server.post(ROSTER, "text/csv", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .status())
                .isEqualTo(413);
        assertThat(server.get(ROSTER).status()).isEqualTo(405);
    }

    @Test
    void whatCannotBeStoredIsUnavailable() {
        server.intake.broker.is(Mood.FAILS);

        ServerFixture.Reply reply = server.post(ROSTER, "text/csv", utf8(CSV));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().path("detail").asString()).contains(Topics.AGENCIES);
    }
}
