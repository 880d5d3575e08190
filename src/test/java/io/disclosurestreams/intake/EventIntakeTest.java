package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.NOW;
import static io.disclosurestreams.intake.IntakeFixture.header;
import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.wire.DeadLetter;
import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventIntakeTest {

    private IntakeFixture fixture;

    @BeforeEach
    void start(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
        fixture.view.with(department("210115-fgj", "沈阳市辽中区发展和改革局", "210115"));
    }

    @Test
    void anEventIsStoredUnderItsAgencyWithTheTimeOfIngestion() {
        byte[] json = utf8(event("210115-fgj", 2023, 1, 12));

        Receipt receipt = fixture.intake.event(json, Mode.KEEP);

        assertThat(fixture.stored(Topics.REPORTS)).singleElement().satisfies(record -> {
            assertThat(text(record.key())).isEqualTo("210115-fgj");
            assertThat(record.value()).isEqualTo(json);
            assertThat(record.timestamp()).isEqualTo(NOW.toEpochMilli());
        });
        assertThat(receipt).isInstanceOfSatisfying(Receipt.Taken.class, taken -> {
            assertThat(taken.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(taken.event().year()).isEqualTo(2023);
            assertThat(taken.json()).contains("\"newlyReceived\":[12,0,0,0,0,0,12]");
            assertThat(taken.findings()).extracting(Finding::rule).containsExactly("YOY-GAP");
        });
    }

    @Test
    void aDryRunWritesNothingWhateverItFinds() {
        Receipt good = fixture.intake.event(utf8(event("210115-fgj", 2023, 1, 12)), Mode.DRY_RUN);
        Receipt bad = fixture.intake.event(utf8("{"), Mode.DRY_RUN);

        assertThat(good).isInstanceOf(Receipt.Taken.class);
        assertThat(bad).isInstanceOf(Receipt.Rejected.class);
        assertThat(fixture.broker.history()).isEmpty();
    }

    @Test
    void theVerdictIsWhatTheLedgerWillSay() {
        assertThat(verdict(event("210115-fgj", 2023, 2, 12))).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(event("210115-fgj", 2023, 2, 12))).isEqualTo(Verdict.DUPLICATE);
        assertThat(verdict(event("210115-fgj", 2023, 1, 13))).isEqualTo(Verdict.STALE);
        fixture.viewCatchesUp();
        assertThat(verdict(event("210115-fgj", 2023, 2, 12))).isEqualTo(Verdict.DUPLICATE);
        assertThat(verdict("{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-fgj\",\"year\":2023,"
                        + "\"revision\":3,\"withdrawn\":true}"))
                .isEqualTo(Verdict.WITHDRAWN);
        assertThat(fixture.stored(Topics.REPORTS)).hasSize(5);
    }

    private Verdict verdict(String json) {
        return ((Receipt.Taken) fixture.intake.event(utf8(json), Mode.KEEP)).verdict();
    }

    @Test
    void anUnlistedAgencysEventIsStoredWithAFinding() {
        Receipt receipt = fixture.intake.event(utf8(event("999999-xyz", 2023, 1, 12)), Mode.KEEP);

        assertThat(((Receipt.Taken) receipt).findings())
                .extracting(Finding::rule)
                .containsExactly("DOC-AGENCY");
        assertThat(fixture.stored(Topics.REPORTS)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("badEvents")
    void aBadEventIsKeptAsItCameWithItsReason(byte[] bytes, String key, String reason) {
        Receipt receipt = fixture.intake.event(bytes, Mode.KEEP);

        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .singleElement()
                                .asString()
                                .contains(reason)
                                .doesNotContain("JsonReadFeature", "StreamReadConstraints"));
        assertThat(fixture.stored(Topics.REPORTS)).isEmpty();
        assertThat(fixture.stored(Topics.REJECTED)).singleElement().satisfies(letter -> {
            assertThat(text(letter.key())).isEqualTo(key);
            assertThat(letter.value()).isEqualTo(bytes);
            assertThat(letter.timestamp()).isEqualTo(NOW.toEpochMilli());
            assertThat(header(letter, DeadLetter.REASON)).contains(reason);
            assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo("http");
            assertThat(header(letter, DeadLetter.RECEIVED_AT)).isEqualTo("2026-02-10T03:00:00Z");
        });
    }

    static Stream<Arguments> badEvents() {
        String good = event("210115-fgj", 2023, 1, 12);
        String id = "210115-fgj";
        return Stream.of(
                Arguments.of(utf8(""), null, "value: empty; want a JSON object"),
                Arguments.of(utf8(good.replace("[12,", "[NaN,")), id, "Non-standard token 'NaN'"),
                Arguments.of(
                        utf8(good.replace("2024-01-16", "a".repeat(300_000))),
                        id,
                        "strings of at most 262144 characters"),
                Arguments.of(utf8("{\"agency\":"), null, "no valid JSON"),
                Arguments.of(utf8(good.substring(0, good.length() - 5)), id, "no valid JSON"),
                Arguments.of(utf8("[1,2,3]"), null, "want a JSON object"),
                Arguments.of(utf8(good + "{}"), id, "something follows"),
                Arguments.of(utf8(good.replace("report/v1", "report/v9")), id, "want disclosure.report/v1"),
                Arguments.of(utf8(good.replace("2023", "1066")), id, "want the year reported on"),
                Arguments.of(utf8(good.replace("2023", "2027")), id, "want the year reported on"),
                Arguments.of(utf8(good.replace("[12,", "[-12,")), id, "requests.newlyReceived[0]: -12"),
                Arguments.of(utf8(good.replace("[12,", "[1.5,")), id, "requests.newlyReceived[0]: 1.5"),
                Arguments.of(utf8(good.replace("[12,0", "[12")), id, "6 cells, want 7"),
                Arguments.of(utf8(good.replace("[12,", "[1e1000000000,")), id, "requests.newlyReceived[0]"),
                Arguments.of(utf8(good.replace("2024-01-16", "2024-02-31")), id, "no date"),
                Arguments.of(utf8(good.replace(id, "")), null, "agency: none, or no agency id"),
                Arguments.of(utf8(good.replace(id, "../../etc")), null, "agency: none, or no agency id"),
                Arguments.of(
                        utf8(good.replace("\"agency\":\"210115-fgj\",", "")), null, "agency: none, or no agency id"),
                Arguments.of(utf8(good.replace("\"revision\"", "\"year\"")), id, "year: given twice"),
                Arguments.of(
                        utf8(good.replace("{\"newly", "{\"x\":" + "[".repeat(40) + "]".repeat(40) + ",\"newly")),
                        id,
                        "no valid JSON within the limits"),
                Arguments.of(
                        utf8(good.replace("{\"newly", "{\"x\":\"" + "a".repeat(300_000) + "\",\"newly")),
                        id,
                        "300000 characters in one string"),
                Arguments.of(new byte[] {0, (byte) 0xFF, 0x7F, (byte) 0x80}, null, "not UTF-8"));
    }

    @Test
    void whateverTheBytesAreTheyAreStoredOrKept() {
        SplittableRandom random = new SplittableRandom(42);
        byte[] good = utf8(event("210115-fgj", 2023, 1, 12));
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            fixture.intake.event(bytes, Mode.KEEP);
        }

        assertThat(fixture.broker.history()).hasSize(2_000);
        assertThat(fixture.stored(Topics.REJECTED)).hasSizeBetween(500, 1_999);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"REFUSES", "FAILS", "SILENT"})
    void withoutAnAcknowledgementNothingCountsAsStored(Mood mood) {
        fixture.broker.is(mood);

        Receipt good = fixture.intake.event(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP);
        Receipt bad = fixture.intake.event(utf8("{"), Mode.KEEP);

        assertThat(List.of(good, bad)).allSatisfy(receipt -> assertThat(receipt).isInstanceOf(Receipt.NotStored.class));
        fixture.broker.is(Mood.STORES);
        assertThat(fixture.intake.event(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP))
                .isInstanceOf(Receipt.Taken.class);
        assertThat(fixture.stored(Topics.REPORTS)).hasSize(1);
    }

    @Test
    void whileTheViewCatchesUpAnEventIsNotTakenAndABadOneIsKeptAllTheSame() {
        fixture.view.catchingUp();

        assertThatThrownBy(() -> fixture.intake.event(utf8(event("210115-fgj", 2023, 1, 12)), Mode.KEEP))
                .isInstanceOf(NotReadyException.class);
        assertThat(fixture.broker.history()).isEmpty();
        assertThat(fixture.intake.event(utf8("{"), Mode.KEEP)).isInstanceOf(Receipt.Rejected.class);
        assertThat(fixture.stored(Topics.REJECTED)).hasSize(1);
    }
}
