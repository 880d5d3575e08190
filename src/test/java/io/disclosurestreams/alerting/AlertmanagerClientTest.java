package io.disclosurestreams.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertmanagerClientTest {

    private final AtomicReference<String> asked = new AtomicReference<>();
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "\"why\"".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static final Alertmanager.Told TOLD = new Alertmanager.Told(
            new AlertGroup(
                    Map.of("alertname", "DisclosureOverdue"), LocalDate.of(2026, 2, 1), Map.of("summary", "逾期“未报”")),
            "2026-01-31T16:00:00Z",
            "2026-02-01T03:10:00Z");

    private AlertmanagerClient client(String path) {
        return new AlertmanagerClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    @Test
    void itPostsWhatTheApiWantsUnderItsPrefix() throws IOException {
        client("/prefix/").tell(List.of(TOLD));
        assertThat(asked.get()).isEqualTo("""
                POST /prefix/api/v2/alerts [{"labels":{"alertname":"DisclosureOverdue"},\
                "annotations":{"summary":"逾期“未报”"},"startsAt":"2026-01-31T16:00:00Z",\
                "endsAt":"2026-02-01T03:10:00Z"}]""");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        status = 400;
        assertThatThrownBy(() -> client("").tell(List.of(TOLD)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("400")
                .hasMessageContaining("why");
    }

    @Test
    void nobodyThereIsAnErrorToo() {
        AlertmanagerClient client = client("");
        server.stop(0);
        assertThatThrownBy(() -> client.tell(List.of(TOLD))).isInstanceOf(IOException.class);
    }
}
