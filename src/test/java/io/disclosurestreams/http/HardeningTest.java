package io.disclosurestreams.http;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.intake.IntakeFixture;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardeningTest {

    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";
    private static ServerFixture server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Requests of all kinds, each with the beginning of its answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET / HTTP/1.1 | 200
        HEAD / HTTP/1.1 | 200
        GET /nowhere HTTP/1.1 | 404
        GET /../../etc/passwd HTTP/1.1 | 400
        GET /api/v1/agencies/..%2f..%2fetc HTTP/1.1 | 400
        GET /api/v1/agencies/%2e%2e/x HTTP/1.1 | 400
        GET /api/v1/agencies/%252e%252e HTTP/1.1 | 400
        GET /api/v1/agencies/a%00b HTTP/1.1 | 400
        GET /api/v1/agencies/%ff HTTP/1.1 | 400
        GET /api/v1/agencies/a;x=1/years/2022 HTTP/1.1 | 4
        GET /api/v1//agencies HTTP/1.1 | 4
        GET /schema/..\\openapi.json HTTP/1.1 | 400
        DELETE /api/v1/agencies HTTP/1.1 | 405
        PUT /api/v1/reports HTTP/1.1 | 405
        OPTIONS /api/v1/agencies HTTP/1.1 | 405
        TRACE / HTTP/1.1 | 4
        BREW /metrics HTTP/1.1 | 405
        GET /api/v1/agencies HTTP/7.0 | 505
        nonsense | 400
        """)
    void everyAnswerIsAProblemInTheSameFormWithAllSecurityHeaders(String line, String status) {
        String answer = server.raw(line + "\r\n" + END);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertSecured(answer);
        if (!line.startsWith("HEAD") && !status.equals("200")) {
            assertThat(answer).contains("application/problem+json").contains("\"type\":\"about:blank\"");
        }
    }

    private static void assertSecured(String answer) {
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff\r\n")
                .contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n")
                .contains("Referrer-Policy: no-referrer\r\n")
                .contains("Cross-Origin-Resource-Policy: same-origin\r\n")
                .doesNotContain("\r\nServer:")
                .doesNotContain("Jetty")
                .doesNotContain("Set-Cookie")
                .doesNotContain("Access-Control-Allow-Origin");
    }

    @Test
    void headersHaveALimit() {
        String longLine = server.raw("GET /" + "a".repeat(40_000) + " HTTP/1.1\r\n" + END);
        String longHeader = server.raw("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(40_000) + "\r\n" + END);

        assertThat(longLine).startsWith("HTTP/1.1 414");
        assertThat(longHeader).startsWith("HTTP/1.1 431");
        assertSecured(longLine);
        assertSecured(longHeader);
    }

    @Test
    void aThousandParametersAreNoTrouble() {
        assertThat(server.raw("GET /api/v1/agencies?" + "q=1&".repeat(1_000) + " HTTP/1.1\r\n" + END))
                .startsWith("HTTP/1.1 400")
                .contains("given more than once");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1, 200",
        "[::1]:80, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example:8080, 421",
        "10.0.0.7, 421",
        "'', 4"
    })
    void boundToLoopbackItAnswersToLoopbackNamesOnly(String host, String status) {
        String answer = server.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertSecured(answer);
    }

    @Test
    void theNameInTheRequestLineCountsToo() {
        assertThat(server.raw("GET http://evil.example/ HTTP/1.1\r\n" + END)).startsWith("HTTP/1.1 4");
    }

    @Test
    void boundToAllAddressesItAnswersToAnyName(@TempDir Path folder) {
        try (ServerFixture open =
                new ServerFixture(folder, "0.0.0.0", Clock.fixed(IntakeFixture.NOW, ZoneOffset.UTC))) {
            assertThat(open.raw("GET / HTTP/1.1\r\nHost: disclosure:8080\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, https://127.0.0.1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aForeignPageCannotSendAnything(String header, String value) {
        ServerFixture.Reply reply =
                server.send(HttpRequest.newBuilder(server.uri().resolve("/api/v1/reports"))
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(utf8(event("a", 2023, 1, 1)))));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void theOwnPagesMaySend() {
        ServerFixture.Reply reply =
                server.send(HttpRequest.newBuilder(server.uri().resolve("/api/v1/reports?dryRun=true"))
                        .header("Content-Type", "application/json")
                        .header("Origin", server.uri().toString())
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(utf8(event("a", 2023, 1, 1)))));

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void thereAreNoWebSocketsAndNoSessions() {
        String answer = server.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertSecured(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\r\nabc", "zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n"})
    void brokenChunksAreABadRequest(String chunks) {
        assertThat(server.raw("POST /api/v1/reports HTTP/1.1\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nHost: localhost\r\nConnection: close\r\n\r\n" + chunks
                        + "\r\nX"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 4"),
                        answer -> assertThat(answer).isEmpty());
        assertThat(server.intake.stored("disclosure.reports.v1")).isEmpty();
    }

    @Test
    void twoLengthsAreABadRequest() {
        assertThat(server.raw("POST /api/v1/reports HTTP/1.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\nContent-Length: 4\r\n" + END + "{}  "))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void slowSendersNeverKeepOthersWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < 40; sender++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(utf8("POST /api/v1/reports HTTP/1.1\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 500\r\n" + "Host: localhost\r\n\r\n{\"schema\":"));
            }
            await().untilAsserted(() -> {
                ServerFixture.Reply reply = server.post("/api/v1/reports", "application/json", utf8("{}"));
                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.header("Retry-After")).isEqualTo("2");
            });
            assertThat(server.get("/api/v1/agencies").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        await().untilAsserted(
                        () -> assertThat(server.post("/api/v1/reports?dryRun=true", "application/json", utf8("{}"))
                                        .status())
                                .isEqualTo(422));
    }

    @Test
    void aBodyThatDripsIsCutOff(@TempDir Path folder) {
        AtomicLong seconds = new AtomicLong();
        // each look at the clock finds four seconds gone
        Clock racing = new Clock() {
            @Override
            public Instant instant() {
                return IntakeFixture.NOW.plusSeconds(seconds.getAndAdd(4));
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        try (ServerFixture slow = new ServerFixture(folder, "127.0.0.1", racing)) {
            String chunk = "1\r\n \r\n";
            assertThat(slow.raw("POST /api/v1/reports HTTP/1.1\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n" + END + chunk.repeat(6)))
                    .startsWith("HTTP/1.1 408");
        }
    }
}
