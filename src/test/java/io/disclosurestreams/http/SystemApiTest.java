package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.intake.IntakeFixture;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SystemApiTest {

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
    void metricsAreTheTextOfTheRegistry() {
        ServerFixture.Reply reply = server.get("/metrics");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(reply.text()).isEqualTo("# TYPE 测试 gauge\n测试 1\n");
    }

    @Test
    void itIsReadyOnceEveryCheckIs() {
        assertThat(server.get("/health/ready").json().toString())
                .isEqualTo("{\"state\":\"ready\",\"checks\":[{\"name\":\"streams\",\"state\":\"ready\","
                        + "\"detail\":\"running\"}]}");
        server.checks.add(ReadinessCheck.notReady("view", "read 3 of 7 records"));
        server.checks.add(ReadinessCheck.notReady("topics", "disclosure.reports.v1 is missing"));

        ServerFixture.Reply reply = server.get("/health/ready");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.json().path("detail").asString())
                .isEqualTo("view: read 3 of 7 records; topics: disclosure.reports.v1 is missing");
        assertThat(reply.json().path("checks")).hasSize(3);
    }

    @Test
    void itIsLiveEvenWhileItIsNotReady() {
        server.view.catchingUp();
        server.checks.add(ReadinessCheck.notReady("view", "read 3 of 7 records"));

        assertThat(server.get("/health/live").text()).isEqualTo("{\"state\":\"live\"}");
    }

    @Test
    void whileTheViewCatchesUpNoQuestionIsAnsweredWithAPart() {
        server.view.catchingUp();

        for (String path : new String[] {
            "/api/v1/agencies",
            "/api/v1/agencies/210115-fgj",
            "/api/v1/agencies/210115-fgj/years/2023",
            "/api/v1/agencies/210115-fgj/trend",
            "/api/v1/regions/CN/years/2023",
            "/api/v1/regions/CN/trend",
            "/api/v1/regions/CN/children"
        }) {
            ServerFixture.Reply reply = server.get(path);
            assertThat(reply.status()).as(path).isEqualTo(503);
            assertThat(reply.header("Retry-After")).as(path).isEqualTo("2");
            assertThat(reply.json().path("detail").asString()).isEqualTo("read 3 of 7 records");
        }
        server.view.caughtUp();
        assertThat(server.get("/api/v1/agencies").status()).isEqualTo(200);
    }

    @Test
    void theRootTellsWhereToBeginAndEveryLinkLeadsSomewhere() {
        JsonNode links = server.get("/").json().path("links");

        assertThat(links).isNotEmpty();
        links.forEach(link -> assertThat(server.get(link.asString()).status())
                .as(link.asString())
                .isEqualTo(200));
    }

    @Test
    void theSchemaIsServedAsItIsShipped() throws Exception {
        ServerFixture.Reply reply = server.get("/schema/report-v1.json");

        assertThat(reply.header("Content-Type")).isEqualTo("application/schema+json");
        try (var shipped = getClass().getResourceAsStream("/schema/report-v1.json")) {
            assertThat(reply.response().body()).isEqualTo(shipped.readAllBytes());
        }
    }

    @Test
    void largeAnswersAreCompressedForThoseWhoAsk() {
        ServerFixture.Reply reply = server.send(
                HttpRequest.newBuilder(server.uri().resolve("/openapi.json")).header("Accept-Encoding", "gzip"));

        assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(reply.response().body()).hasSizeLessThan(20_000);
    }

    @Test
    void anUnforeseenFailureTellsTheCallerAnIdAndNothingElse() {
        // stands for a defect
        server.checks.add(null);

        ServerFixture.Reply reply = server.get("/health/ready");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().path("detail").asString())
                .matches("unforeseen failure; the log has it as [0-9a-f-]{36}");
        assertThat(reply.text()).doesNotContain("Exception").doesNotContain("io.disclosurestreams");
    }

    @Test
    void anAddressInUseIsToldWithTheAddress(@TempDir Path folder) {
        assertThatThrownBy(() -> HttpServer.start(
                        server.parts(Clock.fixed(IntakeFixture.NOW, ZoneOffset.UTC)), "127.0.0.1", server.port()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1:" + server.port());
    }
}
