package io.disclosurestreams.http;

import static io.disclosurestreams.http.ServerFixture.multipart;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Archive;
import io.disclosurestreams.wire.Topics;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DocumentApiTest {

    private static final String REPORTS = "/api/v1/reports";
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=B";
    private static final String BUREAU = "沈阳市辽中区发展和改革局";
    private static final byte[] EVENT = utf8(event("210115-fgj", 2023, 1, 12));

    private ServerFixture server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        server.view.with(department("210115-fgj", BUREAU, "210115"));
    }

    @AfterEach
    void stop() {
        assertThat(server.uploads()).isEmpty();
        server.close();
    }

    @Test
    void theEventThatStandsTellsWhereEachFigureWasFound() {
        server.post(REPORTS, FORM, multipart("报告.html", page(BUREAU, 2023, 12)));
        server.view.read(server.intake.broker.history());

        JsonNode event =
                server.get("/api/v1/agencies/210115-fgj/years/2023/event").json();

        assertThat(event.path("schema").asString()).isEqualTo("disclosure.report/v1");
        assertThat(event.path("sources")
                        .path("requests.newlyReceived.naturalPerson")
                        .path("raw")
                        .asString())
                .isEqualTo("12");
        assertThat(server.get("/api/v1/agencies/210115-fgj/years/2022/event").status())
                .isEqualTo(404);
        assertThat(server.get("/api/v1/agencies/nobody/years/2022/event").status())
                .isEqualTo(404);
    }

    @Test
    void eachDocumentGetsItsOwnVerdict() {
        ServerFixture.Reply reply = server.post(
                REPORTS,
                FORM,
                multipart(
                        "报告.html", page(BUREAU, 2023, 12),
                        "letter.txt", utf8("Dear all"),
                        "again.html", page(BUREAU, 2023, 12),
                        "newer.html", page(BUREAU, 2023, 13),
                        "scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10},
                        "", new byte[0]));

        assertThat(reply.status()).isEqualTo(200);
        JsonNode items = reply.json().path("items");
        assertThat(items)
                .extracting(item -> item.path("name").asString() + " "
                        + item.path("verdict").asString() + " "
                        + item.path("revision").asInt(0))
                .containsExactly(
                        "报告.html accepted 1",
                        "letter.txt rejected 0",
                        "again.html duplicate 1",
                        "newer.html accepted 2",
                        "scan.png rejected 0",
                        "unnamed rejected 0");
        assertThat(items.path(0).path("event").path("source").path("uri").asString())
                .isEqualTo("file:报告.html");
        assertThat(items.path(1).path("reasons").path(0).asString()).contains("letter.txt");
        assertThat(reply.json().path("total").asInt()).isEqualTo(6);
        assertThat(server.intake.stored(Topics.REPORTS)).hasSize(2);
    }

    @Test
    void eachDocumentInAnArchiveGetsItsOwnVerdictUnderItsOwnName() {
        byte[] archive = new Archive()
                .with("教育/报告.html", page(BUREAU, 2023, 12))
                .with("letter.txt", utf8("Dear all"))
                .packed();
        byte[] refused = new Archive().with("../a.html", page(BUREAU, 2023, 12)).packed();

        JsonNode items = server.post(REPORTS, FORM, multipart("2023.zip", archive, "bad.zip", refused))
                .json()
                .path("items");

        assertThat(items)
                .extracting(item -> item.path("name").asString() + " "
                        + item.path("verdict").asString() + " "
                        + item.path("kind").asString("-"))
                .containsExactly(
                        "2023.zip!/教育/报告.html accepted -",
                        "2023.zip!/letter.txt rejected noReport",
                        "bad.zip rejected notRead");
        assertThat(items.path(0).path("event").path("source").path("uri").asString())
                .isEqualTo("file:2023.zip!/教育/报告.html");
    }

    @Test
    void whoeverWantsVerdictsOnlyGetsNoEvents() {
        byte[] documents = multipart(
                "报告.html",
                page(BUREAU, 2023, 12),
                "half.html",
                Arrays.copyOf(page(BUREAU, 2023, 12), page(BUREAU, 2023, 12).length / 2));

        JsonNode told = server.post(REPORTS + "?dryRun=true", FORM, documents).json();
        JsonNode verdicts = server.post(REPORTS + "?verdictsOnly=true&dryRun=true", FORM, documents)
                .json();

        assertThat(told.path("items").path(0).has("event")).isTrue();
        assertThat(told.path("items").path(1).has("found")).isTrue();
        assertThat(verdicts.path("items")).hasSize(2).allSatisfy(item -> {
            assertThat(item.has("verdict")).isTrue();
            assertThat(item.has("findings")).isTrue();
            assertThat(item.has("event")).isFalse();
            assertThat(item.has("found")).isFalse();
        });
    }

    @Test
    void theSenderMayGiveAgencyAndRevisionOfOneDocument() {
        byte[] one = multipart("a.html", page("某不知名局", 2023, 12));
        byte[] two = multipart("a.html", page(BUREAU, 2023, 12), "b.html", page(BUREAU, 2023, 13));

        JsonNode item = server.post(REPORTS + "?agency=210115-fgj&revision=9", FORM, one)
                .json()
                .path("items")
                .path(0);

        assertThat(item.path("agency").asString()).isEqualTo("210115-fgj");
        assertThat(item.path("revision").asInt()).isEqualTo(9);
        assertThat(server.post(REPORTS + "?revision=9", FORM, two).status()).isEqualTo(400);
        assertThat(server.post(REPORTS + "?agency=210115-fgj", JSON, EVENT).status())
                .isEqualTo(400);
    }

    @Test
    void aDocumentOverTheLimitIsRefusedWhileItStreams() {
        byte[] huge = new byte[(50 << 20) + 1];
        byte[] body = multipart("huge.txt", huge);

        ServerFixture.Reply reply =
                server.post(REPORTS, FORM, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().path("detail").asString()).contains("52428800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "--B\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut",
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut\r\n--B",
                "--B\r\nContent-Disposition: form-data; name=\"other\"; filename=\"a\"\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--\r\n",
                "--B--\r\n",
                "--OTHER\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--OTHER--\r\n"
            })
    void aBrokenMultipartBodyIsRefusedWholly(String body) {
        ServerFixture.Reply reply = server.post(REPORTS, FORM, utf8(body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void multipartWithoutBoundaryOrWithTooManyPartsIsRefused() {
        Object[] parts = new Object[402];
        for (int part = 0; part < parts.length; part += 2) {
            parts[part] = part + ".txt";
            parts[part + 1] = utf8("x");
        }

        assertThat(server.post(REPORTS, "multipart/form-data", multipart("a", utf8("x")))
                        .status())
                .isEqualTo(400);
        assertThat(server.post(REPORTS, FORM, multipart(parts)).status()).isEqualTo(400);
    }

    @Test
    void namesAreDataWhateverTheySay() {
        JsonNode items = server.post(
                        REPORTS,
                        FORM,
                        multipart("../../etc/passwd", utf8("x"), "a\u202eb.txt", utf8("y"), "x\\\"y.txt", utf8("z")))
                .json()
                .path("items");

        assertThat(items)
                .extracting(item -> item.path("name").asString())
                .containsExactly("../../etc/passwd", "ab.txt", "x\"y.txt");
    }
}
