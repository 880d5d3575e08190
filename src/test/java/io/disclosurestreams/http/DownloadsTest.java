package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.intake.FakeView;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way out, when something comes between. */
class DownloadsTest {

    private static final Clock STILL = Clock.fixed(IntakeFixture.NOW, ZoneOffset.UTC);
    private static final int MANY = 60_000;

    @TempDir
    private Path folder;

    /** A server with so many agencies, each worked out when it is looked at. */
    private ServerFixture server(int agencies, IntFunction<AgencyAnswer> agency, Clock clock) {
        List<AgencyAnswer> list = new AbstractList<>() {
            @Override
            public AgencyAnswer get(int index) {
                return agency.apply(index);
            }

            @Override
            public int size() {
                return agencies;
            }
        };
        return new ServerFixture(folder, "127.0.0.1", clock, view -> with(view, list));
    }

    private static View with(FakeView view, List<AgencyAnswer> agencies) {
        return (View) Proxy.newProxyInstance(
                View.class.getClassLoader(), new Class<?>[] {View.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("agencies")) {
                        return agencies;
                    }
                    try {
                        return method.invoke(view, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static AgencyAnswer agency(int index) {
        return new AgencyAnswer(
                "agency-" + index,
                Optional.empty(),
                List.of(2023),
                OptionalInt.of(2023),
                Optional.empty(),
                Optional.of(IntakeFixture.NOW));
    }

    @Test
    void aLongListComesWhole() {
        try (ServerFixture server = server(MANY, DownloadsTest::agency, STILL)) {
            assertThat(server.get("/api/v1/agencies?format=csv").text().lines()).hasSize(MANY + 2);
            assertThat(server.uploads()).isEmpty();
        }
    }

    @Test
    void whatFailsOnTheWayIsAnErrorAndNoShortFile() {
        IntFunction<AgencyAnswer> failing = index -> {
            if (index == MANY - 1) {
                throw new IllegalStateException("broken");
            }
            return agency(index);
        };
        try (ServerFixture server = server(MANY, failing, STILL)) {
            for (String format : List.of("csv", "xlsx")) {
                ServerFixture.Reply reply = server.get("/api/v1/agencies?format=" + format);
                assertThat(reply.status()).isEqualTo(500);
                assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(reply.header("Content-Disposition")).isNull();
            }
            assertThat(server.uploads()).isEmpty();
        }
    }

    @Test
    void aViewThatClosesInTheMiddleIsUnavailable() {
        IntFunction<AgencyAnswer> closing = index -> {
            throw new NotReadyException("the view is closed");
        };
        try (ServerFixture server = server(3, closing, STILL)) {
            assertThat(server.get("/api/v1/agencies?format=csv").status()).isEqualTo(503);
        }
    }

    @Test
    void moreThanAWorkbookHoldsIsRefusedWithTheRemedy() {
        try (ServerFixture server = server(1_048_575, DownloadsTest::agency, STILL)) {
            ServerFixture.Reply reply = server.get("/api/v1/agencies?format=xlsx");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("detail").asString())
                    .startsWith("format: 1048575 rows are more than the 1048574")
                    .contains("format=csv");
        }
    }

    @Test
    void fewAreMadeAtOnceAndOthersAreToldToComeAgain() {
        CountDownLatch begun = new CountDownLatch(4);
        CountDownLatch go = new CountDownLatch(1);
        IntFunction<AgencyAnswer> waiting = index -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return agency(index);
        };
        try (ServerFixture server = server(1, waiting, STILL)) {
            List<CompletableFuture<ServerFixture.Reply>> four = new ArrayList<>();
            for (int taker = 0; taker < 4; taker++) {
                four.add(CompletableFuture.supplyAsync(
                        () -> server.get("/api/v1/agencies?format=csv"), task -> new Thread(task).start()));
            }
            await().until(() -> begun.getCount() == 0);
            ServerFixture.Reply fifth = server.get("/api/v1/agencies?format=xlsx");

            assertThat(fifth.status()).isEqualTo(503);
            assertThat(fifth.header("Retry-After")).isEqualTo("2");
            assertThat(server.get("/api/v1/agencies/nobody").status())
                    .as("others go on")
                    .isEqualTo(404);
            go.countDown();
            assertThat(four).allMatch(reply -> reply.join().status() == 200);
            // a place is free a moment after the last byte has come
            await().until(() -> server.get("/api/v1/agencies?format=xlsx").status() == 200);
        }
    }

    @Test
    void aTakerWhoGoesAwayLeavesNothingBehind() throws IOException {
        try (ServerFixture server = server(MANY, DownloadsTest::agency, STILL)) {
            for (int taker = 0; taker < 6; taker++) {
                try (Socket socket = new Socket("127.0.0.1", server.port())) {
                    socket.setReceiveBufferSize(1024);
                    socket.getOutputStream()
                            .write(IntakeFixture.utf8(
                                    "GET /api/v1/agencies?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                    assertThat(socket.getInputStream().readNBytes(2000)).hasSize(2000);
                }
            }
            await().untilAsserted(() -> {
                assertThat(server.get("/api/v1/agencies?format=csv").status()).isEqualTo(200);
                assertThat(server.uploads()).isEmpty();
            });
        }
    }

    @Test
    void aTakerWhoLetsBytesDripIsCutOffAndCanTell() throws IOException {
        AtomicLong seconds = new AtomicLong();
        // each look at the clock finds a minute gone
        Clock racing = new Clock() {
            @Override
            public Instant instant() {
                return IntakeFixture.NOW.plusSeconds(seconds.getAndAdd(60));
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
        try (ServerFixture server = server(MANY, DownloadsTest::agency, racing);
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(IntakeFixture.utf8("GET /api/v1/agencies?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 200");
            int length = Integer.parseInt(answer.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            assertThat(answer.length())
                    .as("less than told, and the connection is closed")
                    .isLessThan(length);
            assertThat(server.uploads()).isEmpty();
        }
    }
}
