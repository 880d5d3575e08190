package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** The input is settled once what lay in it at some moment since then is processed, and the sums have followed. */
class SettledInputTest {

    private static final TopicPartition PARTITION = new TopicPartition("t", 0);
    private static final long START = 1_000_000;

    private long now = START;
    private boolean underWay;
    private final Offsets offsets = new Offsets();
    private final SettledInput settled = new SettledInput(offsets, () -> underWay, () -> Instant.ofEpochMilli(now));

    private static final class Offsets implements InputOffsets {
        private long end = 10;
        private long committed;
        private int asked;

        @Override
        public Mark mark() {
            return new Mark(new HashMap<>(Map.of(PARTITION, end)), Map.of(PARTITION, 0L));
        }

        @Override
        public long unprocessed(Mark mark) {
            asked++;
            return Math.max(0, mark.ends().get(PARTITION) - committed);
        }
    }

    private void lookAfter(long millis) {
        now += millis;
        settled.look();
    }

    @Test
    void whatLayThereMustBeProcessedAndThenAMomentMustPass() {
        assertThat(settled.since(START)).isFalse();
        lookAfter(1);
        offsets.committed = 9;
        lookAfter(60_000);
        assertThat(settled.since(START)).as("one is left").isFalse();
        offsets.committed = 10;
        lookAfter(1);
        lookAfter(1_999);
        assertThat(settled.since(START)).as("the sums are still on their way").isFalse();
        lookAfter(1);
        assertThat(settled.since(START)).isTrue();
        assertThat(settled.since(START + 1)).isTrue();
        assertThat(settled.since(START + 2)).as("nobody has looked since").isFalse();
    }

    @Test
    void whatComesAllTheTimeDoesNotKeepItFromSettling() {
        settled.since(START);
        for (int look = 0; look < 12; look++) {
            lookAfter(250);
            offsets.committed = offsets.end;
            offsets.end += 5;
        }
        assertThat(settled.since(START)).isTrue();
    }

    @Test
    void itIsQuietOnceTheEndsHaveNotMovedForTenSeconds() {
        assertThat(settled.quiet()).isFalse();
        lookAfter(250);
        for (int look = 0; look < 39; look++) {
            lookAfter(250);
            assertThat(settled.quiet()).isFalse();
        }
        lookAfter(250);
        assertThat(settled.quiet()).isTrue();
        offsets.end++;
        lookAfter(250);
        assertThat(settled.quiet()).isFalse();
        lookAfter(9_999);
        assertThat(settled.quiet()).as("nobody had asked for a while").isFalse();
    }

    @Test
    void itIsNotQuietWhileADocumentIsRead() {
        underWay = true;
        settled.quiet();
        for (int look = 0; look < 60; look++) {
            lookAfter(250);
            assertThat(settled.quiet()).isFalse();
        }
        underWay = false;
        for (int look = 0; look < 40; look++) {
            lookAfter(250);
            settled.quiet();
        }
        assertThat(settled.quiet()).isTrue();
    }

    @Test
    void nothingIsLookedAtUnlessSomebodyAsks() {
        lookAfter(1);
        assertThat(offsets.asked).isZero();
        settled.since(START);
        lookAfter(1);
        assertThat(offsets.asked).isOne();
    }

    @Test
    void aBrokerOutOfReachIsAskedAgain() {
        SettledInput failing = new SettledInput(
                new InputOffsets() {
                    @Override
                    public Mark mark() {
                        throw new TimeoutException("away");
                    }

                    @Override
                    public long unprocessed(Mark mark) {
                        return 0;
                    }
                },
                () -> false,
                () -> Instant.ofEpochMilli(now));
        failing.since(START);
        failing.tryToLook();
        assertThat(failing.since(START)).isFalse();
    }
}
