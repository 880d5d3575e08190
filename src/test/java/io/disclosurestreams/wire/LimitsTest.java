package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.ReportEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit of the contract (§3) from both sides: at it an event is accepted, one beyond it is not. */
class LimitsTest {

    private static final int MIB = 1024 * 1024;
    private static final int KIB_256 = 256 * 1024;
    private static final int DEPTH = 32;
    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final String START =
            "{\"schema\":\"disclosure.report/v1\",\"agency\":\"a-1\",\"year\":2023,\"requests\":{}";

    private static boolean isAccepted(byte[] value, Instant receivedAt) {
        byte[] key = "a-1".getBytes(StandardCharsets.UTF_8);
        Decoded<ReportEvent> decoded = new ReportDecoder().decode(key, value, receivedAt);
        return decoded instanceof Decoded.Accepted;
    }

    private static boolean isAccepted(String value) {
        return isAccepted(value.getBytes(StandardCharsets.UTF_8), NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void aRecordOfOneMebibyte(int more) {
        byte[] value = new byte[MIB + more];
        Arrays.fill(value, (byte) ' ');
        byte[] event = (START + "}").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(event, 0, value, 0, event.length);
        assertThat(isAccepted(value, NOW)).isEqualTo(more <= 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void thirtyTwoLevels(int more) {
        int within = DEPTH - 1 + more;
        String nested = "[".repeat(within) + "]".repeat(within);
        assertThat(isAccepted(START + ",\"later\":" + nested + "}")).isEqualTo(more <= 0);
        String objects = "{\"a\":".repeat(within) + "1" + "}".repeat(within);
        assertThat(isAccepted(START + ",\"narrative\":" + objects + "}")).isEqualTo(more <= 0);
        String row = "[".repeat(within - 1) + "]".repeat(within - 1);
        assertThat(isAccepted(START.replace("{}", "{\"later\":" + row + "}") + "}"))
                .isEqualTo(more <= 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":\"%s\"",
                "\"later\":{\"a\":[\"%s\"]}",
                "\"narrative\":{\"overview\":\"%s\"}",
                "\"source\":{\"uri\":\"%s\"}",
                "\"proactive\":{\"licensing\":{\"decisions\":\"%s\"}}",
                "\"proactive\":{\"later\":{\"decisions\":\"%s\"}}",
                "\"disputes\":{\"reconsideration\":[\"%s\",0,0,0,0]}",
                "\"disputes\":{\"later\":\"%s\"}",
            })
    void aStringOf256KibWhereverItStands(String member) {
        for (int more = -1; more <= 1; more++) {
            String string = "x".repeat(KIB_256 + more);
            assertThat(isAccepted(START + "," + member.formatted(string) + "}"))
                    .as(member + " " + more)
                    .isEqualTo(more <= 0);
        }
        assertThat(isAccepted(START + ",\"later2\":\"" + "y".repeat(300_000) + "\"," + member.formatted("x") + "}"))
                .isFalse();
    }

    @Test
    void aStringMadeOfEscapesIsAsLongAsWhatItSays() {
        assertThat(isAccepted(START + ",\"title\":\"" + "\\n".repeat(KIB_256) + "\"}"))
                .isTrue();
        assertThat(isAccepted(START + ",\"title\":\"" + "\\n".repeat(KIB_256 + 1) + "\"}"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "99999999999, true",
        "100000000000, false",
        "99999999999.0, true",
        "99999999999.5, false",
        "100000000000.0, false",
        "1e10, true",
        "1e11, false",
        "0, true",
        "-0, true",
        "-1, false",
        "1e2147483647, false",
        "1e-2147483647, false",
        "5e-1, false",
    })
    void aCountIsWholeNotNegativeAndHasElevenDigits(String number, boolean accepted) {
        assertThat(isAccepted(START.replace("{}", "{\"granted\":[0,0,0," + number + ",0,0,0]}") + "}"))
                .isEqualTo(accepted);
        assertThat(isAccepted(START + ",\"proactive\":{\"licensing\":{\"decisions\":" + number + "}}}"))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999, true",
        "1000000000000, false",
        "999999999999.999999999999, true",
        "0.9999999999999, false",
        "-0.1, false",
        "1e2147483647, false",
        "1e-2147483647, false",
        "1E-12, true",
        "0e5, true",
    })
    void anAmountHasTwelveDigitsOnEitherSide(String number, boolean accepted) {
        assertThat(isAccepted(START + ",\"proactive\":{\"fees\":{\"amount\":" + number + "}}}"))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"-99999999999, true", "-100000000000, false", "-5.0, true", "-5.5, false", "7, true"})
    void aChangeIsWholeAndHasASign(String number, boolean accepted) {
        assertThat(isAccepted(START + ",\"proactive\":{\"licensing\":{\"change\":" + number + "}}}"))
                .isEqualTo(accepted);
    }

    @Test
    void theYearRunsFrom2008ToThatOfReceiptInShanghai() {
        Instant lastMomentOf2023 = Instant.parse("2023-12-31T15:59:59.999Z");
        byte[] of2024 = (START.replace("2023", "2024") + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(isAccepted(of2024, lastMomentOf2023)).isFalse();
        assertThat(isAccepted(of2024, lastMomentOf2023.plusMillis(1))).isTrue();
        assertThat(isAccepted(START.replace("2023", "2008") + "}")).isTrue();
        assertThat(isAccepted(START.replace("2023", "2007") + "}")).isFalse();
    }

    @Test
    void anIdHasUpTo64Characters() {
        for (String id : List.of("a", "A.b_c-9", "9".repeat(64))) {
            byte[] value = (START.replace("a-1", id) + "}").getBytes(StandardCharsets.UTF_8);
            assertThat(new ReportDecoder().decode(id.getBytes(StandardCharsets.UTF_8), value, NOW))
                    .as(id)
                    .isInstanceOf(Decoded.Accepted.class);
        }
        for (String id : List.of("", "-a", ".a", "a|1", "a b", "é", "9".repeat(65))) {
            byte[] value = (START.replace("a-1", id) + "}").getBytes(StandardCharsets.UTF_8);
            assertThat(new ReportDecoder().decode(id.getBytes(StandardCharsets.UTF_8), value, NOW))
                    .as(id)
                    .isInstanceOf(Decoded.Rejected.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "UTF-32", "x-UTF-16LE-BOM", "IBM1047"})
    void noEncodingButUtf8IsRead(String encoding) {
        byte[] value = (START + "}").getBytes(Charset.forName(encoding));
        assertThat(isAccepted(value, NOW)).isFalse();
    }

    @Test
    void aByteOrderMarkOfUtf8DoesNoHarm() {
        assertThat(isAccepted("\uFEFF" + START + "}")).isTrue();
    }
}
