package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @Test
    void readsWhateverJavaWrites() {
        SplittableRandom random = new SplittableRandom(20_260_210);
        for (int round = 0; round < 10_000; round++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-7_670, 2_932_000));
            assertThat(IsoTime.day(day.toString())).isEqualTo(day);
            long scale = new long[] {1, 1_000, 1_000_000, 1_000_000_000}[random.nextInt(4)];
            Instant moment = Instant.ofEpochSecond(
                    random.nextLong(-60_000_000_000L, 250_000_000_000L),
                    random.nextLong(1_000_000_000 / scale) * scale);
            assertThat(IsoTime.moment(moment.toString())).isEqualTo(moment);
            assertThat(IsoTime.text(moment)).isEqualTo(moment.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-1-16",
                "2023-02-30",
                "2023-13-01",
                "2023/01/16",
                "20230116",
                "２０２３-01-16",
                "+2023-01-16"
            })
    void anythingElseIsNoDay(String text) {
        assertThatThrownBy(() -> IsoTime.day(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-01-16", "2023-01-16T25:00:00Z", "2023-01-16 10:00:00Z", "2023-01-16T10:00:00.00xZ"})
    void anythingElseIsNoMoment(String text) {
        assertThatThrownBy(() -> IsoTime.moment(text)).isInstanceOf(DateTimeException.class);
    }
}
