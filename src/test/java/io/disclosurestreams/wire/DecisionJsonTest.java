package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.RandomValues;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionJsonTest {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00.123456Z");
    private static final String EXCUSE =
            "{\"subject\":\"a-1\",\"year\":2025,\"decision\":\"excuse\",\"by\":\"张三\",\"reason\":\"机构撤销\"}";

    private final DecisionJson json = new DecisionJson();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Decision accepted(String text) {
        return ((Decoded.Accepted<Decision>) json.decode(utf8(text), NOW)).value();
    }

    @Test
    void whatIsEncodedReadsBackTheSame() {
        RandomValues values = new RandomValues(5);
        for (int number = 0; number < 500; number++) {
            Decision decision = values.decision("a-1", 2008 + number % 90);
            byte[] key = utf8("a-1|" + decision.year());
            assertThat(json.decode(key, json.encode(decision), NOW)).isEqualTo(new Decoded.Accepted<>(decision));
        }
    }

    @Test
    void whoDoesNotSayWhenDecidedWhenItWasReceived() {
        assertThat(accepted(EXCUSE).at()).isEqualTo(Instant.parse("2026-02-10T03:00:00.123Z"));
        assertThat(accepted(EXCUSE.replace("\"year\"", "\"at\":\"2026-01-01T00:00:00Z\",\"year\""))
                        .at())
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aConfirmationWithoutARuleIsAboutTheDutyToReport() {
        assertThat(accepted(EXCUSE.replace("excuse", "confirm")).ruling()).isEqualTo(new Ruling.Oblige());
    }

    @Test
    void aDocumentCanBeDismissedAndNothingElse() {
        String document = EXCUSE.replace("a-1", "document:" + "ab".repeat(32));
        String dismissal = document.replace("excuse", "dismiss");
        Decision decision = accepted(dismissal);
        assertThat(decision.ruling()).isEqualTo(new Ruling.Discard());
        assertThat(accepted(new String(json.encode(decision), StandardCharsets.UTF_8)))
                .isEqualTo(decision);
        for (String wrong : new String[] {document, dismissal.replace("\"year\"", "\"rule\":\"T3-ROW\",\"year\"")}) {
            assertThat(((Decoded.Rejected<Decision>) json.decode(utf8(wrong), NOW)).reason())
                    .startsWith("decision: a document can only be dismissed");
        }
        assertThat(((Decoded.Rejected<Decision>) json.decode(utf8(dismissal.replace("abab", "ab")), NOW)).reason())
                .startsWith("subject: no agency id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"excuse\",\"due\":\"2026-02-28\"|due: only an extension has it",
                "\"confirm\",\"due\":\"2026-02-28\"|due: only an extension has it",
                "\"excuse\",\"rule\":\"T3-ROW\"|rule: only a decision on a finding has it",
                "\"extend\",\"due\":\"2026-02-28\",\"untilRevision\":2|untilRevision: only a decision on a finding has it",
                "\"confirm\",\"cells\":[\"a\"]|cells: only a decision on a finding has it",
                "\"excuse\",\"day\":\"2026-02-28\"|day: not known here"
            })
    void whoHandsInAMemberOfAnotherDecisionIsAsked(String decision, String reason) {
        byte[] value = utf8(EXCUSE.replace("\"excuse\"", decision));
        assertThat(((Decoded.Rejected<Decision>) json.decodeStrictly(value, NOW)).reason())
                .startsWith(reason);
        assertThat(json.decode(value, NOW)).as("in the topic").isInstanceOf(Decoded.Accepted.class);
    }

    @Test
    void anExtensionNamesADayOfTheYearsAfter() {
        String extend = EXCUSE.replace("\"excuse\"", "\"extend\",\"due\":\"2026-02-28\"");
        assertThat(accepted(extend).ruling()).isEqualTo(new Ruling.Extend(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void aKeyThatIsNotWhatTheValueSaysIsRefused() {
        for (String key : new String[] {"a-2|2025", "a-1|2024", "a-1", ""}) {
            assertThat(((Decoded.Rejected<Decision>) json.decode(utf8(key), utf8(EXCUSE), NOW)).reason())
                    .startsWith("key: want a-1|2025");
        }
        assertThat(((Decoded.Rejected<Decision>) json.decode(null, utf8(EXCUSE), NOW)).reason())
                .startsWith("key: none");
        assertThat(((Decoded.Rejected<Decision>) json.decode(utf8("a-1|2025"), null, NOW)).reason())
                .startsWith("value: none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a-1\"|\"a 1\"|subject: no agency id",
                "2025|2007|year: want a whole number from 2008 to 9999",
                "2025|\"2025\"|year: want",
                "\"excuse\"|\"pardon\"|decision: want one of confirm, dismiss",
                "\"excuse\"|\"dismiss\"|rule: want the id",
                "\"excuse\"|\"explain\",\"rule\":\"yoy carry\"|rule: want the id",
                "\"excuse\"|\"explain\",\"rule\":\"T3-ROW\",\"cells\":[7,\"\"]|cells: want",
                "\"excuse\"|\"explain\",\"rule\":\"T3-ROW\",\"untilRevision\":0|untilRevision: want",
                "\"excuse\"|\"extend\"|due: want the last day",
                "\"excuse\"|\"extend\",\"due\":\"2026-02-30\"|due: want the last day",
                "\"excuse\"|\"extend\",\"due\":\"2025-12-31\"|between 2026-01-01 and 2030-12-31",
                "\"张三\"|\" \"|by: want 1 to 100 characters",
                "\"机构撤销\"|\"\"|reason: want 1 to 1000 characters",
                "\"year\"|\"at\":\"yesterday\",\"year\"|at: want a moment",
                "\"year\"|\"schema\":\"disclosure.report/v1\",\"year\"|schema: want disclosure.decision/v1",
                "}|]|no valid JSON"
            })
    void whatIsWrongIsNamedWithWhatIsWanted(String from, String to, String reason) {
        assertThat(((Decoded.Rejected<Decision>) json.decode(utf8(EXCUSE.replace(from, to)), NOW)).reason())
                .contains(reason);
    }
}
