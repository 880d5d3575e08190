package io.disclosurestreams.http;

import static io.disclosurestreams.http.ServerFixture.multipart;
import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.intake.IntakeFixture.Mood;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportApiTest {

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
    void anEventIsStoredAndAnsweredWithWhatWasUnderstood() {
        ServerFixture.Reply reply = server.post(REPORTS, "application/json; charset=UTF-8", EVENT);

        assertThat(reply.status()).isEqualTo(200);
        JsonNode verdict = reply.json();
        assertThat(verdict.path("verdict").asString()).isEqualTo("accepted");
        assertThat(verdict.path("agency").asString()).isEqualTo("210115-fgj");
        assertThat(verdict.path("revision").asInt()).isEqualTo(1);
        assertThat(verdict.path("event").path("requests").path("granted").toString())
                .isEqualTo("[12,0,0,0,0,0,12]");
        assertThat(verdict.path("findings"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.path("rule").asString()).isEqualTo("YOY-GAP"));
        assertThat(server.intake.stored(Topics.REPORTS)).hasSize(1);
    }

    @Test
    void aBadEventIsUnprocessableWithTheReasonAndKept() {
        ServerFixture.Reply reply = server.post(REPORTS, JSON, utf8(text(EVENT).replace("[12,0", "[-1,0")));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("verdict").asString()).isEqualTo("rejected");
        assertThat(reply.json().path("detail").asString()).contains("requests.newlyReceived[0]: -1");
        assertThat(reply.json().path("reasons")).hasSize(1);
        assertThat(server.intake.stored(Topics.REJECTED)).hasSize(1);
    }

    @Test
    void aDryRunStoresNothing() {
        assertThat(server.post(REPORTS + "?dryRun=true", JSON, EVENT).status()).isEqualTo(200);
        assertThat(server.post(REPORTS + "?dryRun=true", JSON, utf8("{")).status())
                .isEqualTo(422);
        assertThat(server.post(
                                REPORTS + "?dryRun=true",
                                FORM,
                                multipart("a.html", page(BUREAU, 2023, 1), "b.txt", utf8("x")))
                        .status())
                .isEqualTo(200);

        assertThat(server.intake.broker.history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agency=a%20b, agency",
        "agency=-x, agency",
        "revision=0, revision",
        "revision=1e3, revision",
        "revision=1000000001, revision",
        "dryRun=1, dryRun",
        "dryrun=true, dryrun",
        "dryRun=true&dryRun=true, dryRun"
    })
    void aWrongParameterIsNamed(String query, String parameter) {
        ServerFixture.Reply reply = server.post(REPORTS + "?" + query, JSON, EVENT);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("parameter").asString()).isEqualTo(parameter);
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=gbk",
                "application/jsonx",
                "application/octet-stream",
                "text/html",
                ";;;"
            })
    void otherTypesAreNotSupported(String type) {
        assertThat(server.post(REPORTS, type, EVENT).status()).isEqualTo(415);
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void aBodyWithoutTypeOrCompressedIsNotSupported() {
        assertThat(server.raw("POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415");
        assertThat(server.raw("POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                        + "Content-Type: application/json\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void anEventOfExactlyTheLargestSizeIsTakenAndOneByteMoreIsNot() {
        byte[] largest = Arrays.copyOf(EVENT, 1 << 20);
        Arrays.fill(largest, EVENT.length, largest.length, (byte) ' ');
        byte[] larger = Arrays.copyOf(largest, largest.length + 1);
        larger[largest.length] = ' ';

        assertThat(server.post(REPORTS, JSON, largest).status()).isEqualTo(200);
        assertThat(server.post(REPORTS, JSON, larger).status()).isEqualTo(413);
        assertThat(server.post(REPORTS, JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(larger)))
                        .status())
                .isEqualTo(413);
        assertThat(server.intake.stored(Topics.REPORTS)).hasSize(1);
    }

    @Test
    void whatCallsItselfTooLargeIsRefusedUnread() {
        assertThat(server.raw("POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 99999999999\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSES", "FAILS", "SILENT"})
    void whatCannotBeStoredIsUnavailableAndCanBeSentAgain(String mood) {
        server.intake.broker.is(Mood.valueOf(mood));
        byte[] documents = multipart("a.html", page(BUREAU, 2023, 12), "b.html", page(BUREAU, 2022, 1));

        ServerFixture.Reply event = server.post(REPORTS, JSON, EVENT);
        ServerFixture.Reply bad = server.post(REPORTS, JSON, utf8("{"));
        ServerFixture.Reply several = server.post(REPORTS, FORM, documents);

        for (ServerFixture.Reply reply : new ServerFixture.Reply[] {event, bad, several}) {
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isNotNull();
        }
        assertThat(several.json().path("items"))
                .extracting(item -> item.path("verdict").asString())
                .containsExactly("notStored", "notStored");
        server.intake.broker.is(Mood.STORES);
        assertThat(server.post(REPORTS, FORM, documents).json().path("items"))
                .extracting(item -> item.path("verdict").asString())
                .containsExactly("accepted", "accepted");
    }

    @Test
    void whileTheViewCatchesUpNothingIsTaken() {
        server.view.catchingUp();

        ServerFixture.Reply event = server.post(REPORTS, JSON, EVENT);
        ServerFixture.Reply document = server.post(REPORTS, FORM, multipart("a.html", page(BUREAU, 2023, 12)));

        assertThat(event.status()).isEqualTo(503);
        assertThat(document.status()).isEqualTo(503);
        assertThat(document.header("Retry-After")).isNotNull();
        assertThat(document.json().path("detail").asString()).contains("3 of 7");
        assertThat(server.intake.broker.history()).isEmpty();
    }

    @Test
    void halfASurrogatePairInTitleOrProseIsAnsweredLikeAnyOtherText() {
        String event = text(EVENT)
                .replaceFirst(
                        "\"revision\"",
                        "\"title\":\"\\\\ud842 1999年 2001年\\\\ud842报告\","
                                + "\"narrative\":{\"overview\":\"\\\\ud842我局收到政府信息公开申请99件\\\\ud842。\"},\"revision\"");

        ServerFixture.Reply reply = server.post(REPORTS + "?dryRun=true", JSON, utf8(event));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().toString()).contains("DOC-YEAR", "TXT-NEW");
    }
}
