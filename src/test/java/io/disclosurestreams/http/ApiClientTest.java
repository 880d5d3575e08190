package io.disclosurestreams.http;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import io.disclosurestreams.intake.OtherRows;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiClientTest {

    private static final String BUREAU = "沈阳市辽中区发展和改革局";

    private final List<Duration> pauses = new ArrayList<>();
    private Path folder;
    private ServerFixture server;
    private ApiClient client;

    @BeforeEach
    void start(@TempDir Path temporary) {
        folder = temporary;
        server = new ServerFixture(folder);
        server.view.with(department("210115-fgj", BUREAU, "210115"));
        client = new ApiClient(server.uri(), pauses::add);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aDocumentIsHandedInUnderItsName() throws Exception {
        Path file = Files.write(folder.resolve("x"), page(BUREAU, 2023, 12));

        ReportAnswer answer =
                client.send(file, "报告\\a \"b\".html", Filing.UNSAID, Mode.KEEP).get(0);

        assertThat(answer.verdict()).isEqualTo("accepted");
        assertThat(answer.isRejected()).isFalse();
        assertThat(answer.agency()).contains("210115-fgj");
        assertThat(answer.year()).hasValue(2023);
        assertThat(answer.revision()).hasValue(1);
        assertThat(IntakeText.first(server)).contains("\"uri\":\"file:报告/a%20%22b%22.html\"");
    }

    @Test
    void agencyRevisionAndDryRunArePassedOn() throws Exception {
        Path file = Files.write(folder.resolve("x"), page("某局", 2023, 12));

        ReportAnswer answer = client.send(
                        file, "x.html", new Filing(Optional.of("210115-fgj"), OptionalInt.of(4)), Mode.DRY_RUN)
                .get(0);

        assertThat(answer.agency()).contains("210115-fgj");
        assertThat(answer.revision()).hasValue(4);
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void aRejectedDocumentHasReasonsAndFindingsTheirWords() throws Exception {
        Path letter = Files.write(folder.resolve("letter"), utf8("hello"));
        Path unlisted = Files.write(folder.resolve("unlisted"), page("某局", 2023, 12));

        ReportAnswer rejected =
                client.send(letter, "letter.txt", Filing.UNSAID, Mode.KEEP).get(0);
        ReportAnswer found =
                client.send(unlisted, "x.html", Filing.UNSAID, Mode.KEEP).get(0);

        assertThat(rejected.isRejected()).isTrue();
        assertThat(rejected.reasons()).singleElement().asString().contains("letter.txt");
        assertThat(found.findings())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("DOC-AGENCY"));
    }

    @Test
    void aFileTooLargeIsRejectedWithoutSendingIt() throws Exception {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(51L << 20);
        }

        ReportAnswer answer =
                client.send(huge, "huge.txt", Filing.UNSAID, Mode.KEEP).get(0);

        assertThat(answer.isRejected()).isTrue();
        assertThat(answer.reasons()).singleElement().asString().contains("53477376 bytes");
    }

    @Test
    void aMissingFileIsTheCallersToTell() {
        assertThatThrownBy(() -> client.send(folder.resolve("none"), "none", Filing.UNSAID, Mode.KEEP))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void eventsAndRostersAreHandedInToo() throws Exception {
        ReportAnswer good = client.send(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP);
        ReportAnswer bad = client.send(utf8("{"), Mode.KEEP);
        RosterAnswer roster = client.importRoster(
                utf8("agency,name,region,level,kind\nx,某局,210115,county,department\n?,某局,210115,county,department\n"),
                OtherRows.KEEP);
        RosterAnswer none = client.importRoster(utf8("nothing"), OtherRows.KEEP);

        assertThat(good.verdict()).isEqualTo("accepted");
        assertThat(bad.isRejected()).isTrue();
        assertThat(bad.reasons()).hasSize(1);
        assertThat(roster.imported()).isEqualTo(1);
        assertThat(roster.errors()).singleElement().asString().startsWith("line 3");
        assertThat(none.imported()).isZero();
        assertThat(none.errors()).hasSize(1);
    }

    @Test
    void aServiceThatIsStartingIsWaitedFor() throws Exception {
        server.view.catchingUp();
        ApiClient patient = new ApiClient(server.uri(), time -> {
            pauses.add(time);
            if (pauses.size() == 3) {
                server.view.caughtUp();
            }
        });

        assertThat(patient.send(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP)
                        .verdict())
                .isEqualTo("accepted");
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatStaysUnavailableIsUnreachableInTheEnd() {
        server.view.catchingUp();

        assertThatThrownBy(() -> client.send(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("read 3 of 7 records");
        assertThat(pauses).hasSize(30);
        assertThat(server.intake.stored(Topics.REPORTS)).isEmpty();
    }

    @Test
    void whereNobodyListensTheAddressIsToldAndWhatToDo() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        ApiClient nobody = new ApiClient(URI.create("http://127.0.0.1:" + free + "/"), pauses::add);

        assertThatThrownBy(() -> nobody.send(utf8("{}"), Mode.KEEP))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("http://127.0.0.1:" + free)
                .hasMessageContaining("DISCLOSURE_URL");
    }

    @Test
    void somethingElseAtTheAddressIsNotMistakenForTheService() throws IOException {
        com.sun.net.httpserver.HttpServer other =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpHandler page = exchange -> {
            byte[] body = utf8("<html>router login</html>");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
        other.createContext("/", page);
        other.start();
        try {
            ApiClient lost = new ApiClient(
                    URI.create("http://127.0.0.1:" + other.getAddress().getPort()), pauses::add);
            assertThatThrownBy(() -> lost.send(utf8("{}"), Mode.KEEP))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("not this service");
        } finally {
            other.stop(0);
        }
    }

    private static final class IntakeText {
        static String first(ServerFixture server) {
            return new String(server.intake.stored(Topics.REPORTS).get(0).value(), StandardCharsets.UTF_8);
        }
    }
}
