package io.disclosurestreams.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.ReportAnswer;
import io.disclosurestreams.http.UnreachableException;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {

    private static final String ACCEPTED = "{\"items\":[{\"name\":\"x\",\"verdict\":\"accepted\"}],\"total\":1}";
    private static final int FILES = 40;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch others = new CountDownLatch(3);
    private HttpServer server;
    private URI uri;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            files.add(Files.writeString(folder.resolve("%02d.txt".formatted(file)), "document " + file));
        }
        return files;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Ingestion ingestion(Optional<IngestJournal> journal) {
        return new Ingestion(new ApiClient(uri), Filing.UNSAID, Mode.KEEP, journal);
    }

    /** The first document gets its answer only after three others. */
    private void theFirstIsSlow() {
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.incrementAndGet();
            if (body.contains("document 0\r\n")) {
                try {
                    assertThat(others.await(60, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            others.countDown();
            answer(exchange, 200, ACCEPTED);
        });
    }

    @Test
    void severalAreUnderWayAndToldOfInTheOrderGiven() throws Exception {
        theFirstIsSlow();
        List<Path> told = new ArrayList<>();

        ingestion(Optional.empty()).run(files(), 4, handed -> told.add(handed.file()));

        assertThat(told).containsExactlyElementsOf(files());
        assertThat(asked).hasValue(FILES);
    }

    /** Gives revisions in the order of arrival to all documents as to one agency's year; the first waits for three others. */
    private List<String> oneYear() {
        List<String> revisions = Collections.synchronizedList(new ArrayList<>());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String document = body.replaceAll("(?s).*\r\n\r\n(.*?)\r\n--.*", "$1");
            if (document.equals("document 0")) {
                try {
                    assertThat(others.await(60, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            synchronized (revisions) {
                revisions.add(document);
                answer(exchange, 200, """
                        {"items":[{"name":"x","verdict":"accepted","agency":"a","year":2024,"revision":%d}],"total":1}
                        """.formatted(revisions.size()));
            }
            others.countDown();
        });
        return revisions;
    }

    @Test
    void ofSeveralForOneYearTheLastByPathStandsInTheEnd() throws Exception {
        List<String> revisions = oneYear();
        List<Path> files = files().subList(0, 4);

        List<Path> told = new ArrayList<>();
        List<Path> again = new ArrayList<>();
        ingestion(Optional.empty()).run(files, 4, new Ingestion.Listener() {
            @Override
            public void handed(Ingestion.Handed file) {
                told.add(file.file());
            }

            @Override
            public void sentAgain(Ingestion.Handed file) {
                again.add(file.file());
            }
        });

        assertThat(revisions.subList(0, 4)).last().isEqualTo("document 0");
        assertThat(revisions).last().isEqualTo("document 3");
        assertThat(told).as("once each").containsExactlyElementsOf(files);
        assertThat(again).containsExactly(files.get(3));
    }

    @Test
    void whatHoldsSeveralIsSentAfterAllBeforeItAndBeforeAllBehindIt() throws Exception {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(body.replaceAll("(?s).*filename=\"[^\"]*/([^\"/]*)\".*", "$1"));
            answer(exchange, 200, ACCEPTED);
        });
        List<Path> files = new ArrayList<>(files());
        files.set(20, Files.writeString(folder.resolve("20.csv"), "agency,year"));
        files.set(21, Files.writeString(folder.resolve("21.ZIP"), "PK"));

        ingestion(Optional.empty()).run(files, 8, handed -> {});

        assertThat(sent.indexOf("20.csv")).isEqualTo(20);
        assertThat(sent.indexOf("21.ZIP")).isEqualTo(21);
    }

    @Test
    void whatTheJournalKnowsIsNotSentAgainUnlessItChanged() throws Exception {
        theFirstIsSlow();
        Path journal = folder.resolve("journal");
        List<Path> files = files();
        try (IngestJournal kept = new IngestJournal(journal, uri)) {
            ingestion(Optional.of(kept)).run(files, 4, handed -> {});
        }
        Files.writeString(files.get(7), "mended");
        List<Path> sent = new ArrayList<>();
        try (IngestJournal kept = new IngestJournal(journal, uri)) {
            ingestion(Optional.of(kept)).run(files, 4, handed -> {
                if (!handed.answers().isEmpty()) {
                    sent.add(handed.file());
                }
            });
        }

        assertThat(sent).containsExactly(files.get(7));
        assertThat(asked).hasValue(FILES + 1);
    }

    @Test
    void whatWasNotToldIsNotInTheJournal() throws Exception {
        theFirstIsSlow();
        Path journal = folder.resolve("journal");
        List<Path> files = files();
        try (IngestJournal kept = new IngestJournal(journal, uri)) {
            Ingestion ingestion = ingestion(Optional.of(kept));
            assertThatThrownBy(() -> ingestion.run(files, 4, handed -> {
                        if (handed.file().equals(files.get(3))) {
                            throw new IllegalStateException("stopped");
                        }
                    }))
                    .hasMessage("stopped");
        }
        try (IngestJournal kept = new IngestJournal(journal, uri)) {
            assertThat(kept.has(IngestJournal.sha256(files.get(2)))).isTrue();
            assertThat(kept.has(IngestJournal.sha256(files.get(3)))).isFalse();
        }
    }

    @Test
    void aJournalHoldsForOneServiceAlone() throws Exception {
        Path file = files().get(0);
        Path journal = folder.resolve("journal");
        String sha256 = IngestJournal.sha256(file);
        try (IngestJournal kept = new IngestJournal(journal, uri)) {
            kept.add(sha256, file, List.of(ReportAnswer.rejected("why")));
        }

        try (IngestJournal same = new IngestJournal(journal, uri);
                IngestJournal other = new IngestJournal(journal, URI.create("http://elsewhere"))) {
            assertThat(same.has(sha256)).isTrue();
            assertThat(other.has(sha256)).isFalse();
        }
    }

    @Test
    void aServiceThatCanNotGoOnEndsTheRun() throws Exception {
        server.createContext("/", exchange -> answer(exchange, 500, "{\"detail\":\"broken\"}"));
        List<Path> files = files();
        List<Path> told = new ArrayList<>();

        assertThatThrownBy(() -> ingestion(Optional.empty()).run(files, 4, handed -> told.add(handed.file())))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("broken");
        assertThat(told).isEmpty();
    }
}
