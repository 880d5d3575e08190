package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.NoticeJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentNoticesTest {

    private static final String BUREAU = "沈阳市辽中区发展和改革局";
    private static final String AGENCY = "210115-fgj";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    @TempDir
    Path kept;

    private IntakeFixture fixture;

    @BeforeEach
    void start() {
        fixture = new IntakeFixture(kept);
        fixture.view.with(department(AGENCY, BUREAU, "210115"));
    }

    private List<Notice> noticed() {
        return fixture.stored(Topics.NOTICES).stream()
                .map(record -> ((Decoded.Accepted<Notice>) NoticeJson.decode(record.key(), record.value())).value())
                .toList();
    }

    private Receipt hand(byte[] document, Filing filing) {
        return fixture.document(new Document("年报.html", document), filing, Mode.KEEP);
    }

    private static byte[] incomplete(int year) {
        String whole = new String(page(BUREAU, year, 12), StandardCharsets.UTF_8);
        return utf8(whole.substring(0, whole.indexOf("四、政府信息公开行政复议")) + "</body></html>");
    }

    private static Notice.Begun rejected(byte[] document, int year) {
        String sha256 = ContentHash.of(document);
        return new Notice.Begun("document:" + sha256, year, AlertKind.REJECTED, TODAY, sha256, Optional.of("年报.html"));
    }

    private static Notice.Ended taken(byte[] document, int year) {
        return new Notice.Ended("document:" + ContentHash.of(document), year, AlertKind.REJECTED);
    }

    @Test
    void aRejectedDocumentIsNoticedForTheYearItTellsOrElseThatWhichIsDue() {
        byte[] cut = incomplete(2023);
        byte[] letter = utf8("no report at all");
        hand(cut, Filing.UNSAID);
        hand(letter, Filing.UNSAID);
        assertThat(noticed()).containsExactly(rejected(cut, 2023), rejected(letter, 2025));
    }

    @Test
    void anotherReportOfTheAgencyAndYearEndsIt() {
        byte[] cut = incomplete(2023);
        hand(cut, Filing.UNSAID);
        hand(page(BUREAU, 2022, 12), Filing.UNSAID);
        assertThat(noticed()).as("of another year").hasSize(1);
        hand(page(BUREAU, 2023, 12), Filing.UNSAID);
        assertThat(noticed()).containsExactly(rejected(cut, 2023), taken(cut, 2023));
        hand(page(BUREAU, 2023, 13), Filing.UNSAID);
        assertThat(noticed()).as("once").hasSize(2);
    }

    @Test
    void theSameDocumentEndsItOnceItsSenderSaysWhoseItIs() {
        byte[] nameless = page("", 2023, 12);
        hand(nameless, Filing.UNSAID);
        assertThat(noticed()).containsExactly(rejected(nameless, 2023));
        Receipt receipt = hand(nameless, new Filing(Optional.of(AGENCY), OptionalInt.empty()));
        assertThat(receipt).isInstanceOf(Receipt.Taken.class);
        assertThat(noticed()).containsExactly(rejected(nameless, 2023), taken(nameless, 2023));
    }

    @Test
    void aDocumentThatTellsNoYearAndComesAgainInALaterOneIsRejectedForThatAlone() {
        byte[] letter = utf8("no report at all");
        hand(letter, Filing.UNSAID);
        Instant aYearLater = IntakeFixture.NOW.plus(Duration.ofDays(365));
        fixture = new IntakeFixture(kept, Clock.fixed(aYearLater, ZoneId.of("Asia/Shanghai")));
        hand(letter, Filing.UNSAID);
        hand(letter, Filing.UNSAID);
        assertThat(noticed())
                .extracting(notice -> notice.year() + " " + notice.getClass().getSimpleName())
                .containsExactly("2025 Ended", "2026 Begun", "2026 Begun");
    }

    @Test
    void aReportOfAYearThatTheDocumentDoesNotTellEndsNothing() {
        byte[] letter = utf8("no report at all");
        hand(letter, new Filing(Optional.of(AGENCY), OptionalInt.empty()));
        hand(page(BUREAU, 2025, 12), Filing.UNSAID);
        assertThat(noticed()).containsExactly(rejected(letter, 2025));
    }

    @Test
    void aRestartRemembersWhatWasRejected() {
        byte[] cut = incomplete(2023);
        hand(cut, Filing.UNSAID);
        start();
        hand(page(BUREAU, 2023, 12), Filing.UNSAID);
        assertThat(noticed()).containsExactly(taken(cut, 2023));
    }

    @Test
    void aDryRunNoticesNothing() {
        fixture.document(new Document("年报.html", incomplete(2023)), Filing.UNSAID, Mode.DRY_RUN);
        assertThat(noticed()).isEmpty();
    }

    @Test
    void aRejectionThatCanNotBeNoticedIsToBeHandedInAgain() {
        fixture.broker.is(Mood.FAILS);
        assertThat(hand(incomplete(2023), Filing.UNSAID)).isInstanceOf(Receipt.NotStored.class);
    }

    @Test
    void aDismissalIsStoredWithWhoAndWhyAndEndsIt() {
        byte[] letter = utf8("no report at all");
        hand(letter, Filing.UNSAID);
        Alert firing = new Alert(
                "document:" + ContentHash.of(letter),
                new OpenAlert(2025, AlertKind.REJECTED, TODAY, Optional.empty()),
                OptionalLong.empty(),
                Optional.empty());
        fixture.view.alerted =
                List.of(new AlertAnswer(firing, Optional.empty(), Optional.empty(), Optional.empty(), TODAY));
        assertThat(fixture.intake.decision(dismissal(letter, 2024)))
                .as("its alert is of another year")
                .isInstanceOf(DecisionReceipt.Refused.class);
        DecisionReceipt receipt = fixture.intake.decision(dismissal(letter, 2025));
        assertThat(receipt).isInstanceOf(DecisionReceipt.Stored.class);
        assertThat(fixture.stored(Topics.DECISIONS)).hasSize(1);
        assertThat(noticed()).containsExactly(rejected(letter, 2025), taken(letter, 2025));
    }

    private static byte[] dismissal(byte[] document, int year) {
        return utf8("{\"subject\":\"document:" + ContentHash.of(document) + "\",\"year\":" + year
                + ",\"decision\":\"dismiss\",\"by\":\"张三\",\"reason\":\"不是年报\"}");
    }
}
