package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** How much of the input waits is known for a while after it was counted, and not at all afterwards. */
class InputWaitingTest {

    private static final TopicPartition PARTITION = new TopicPartition("t", 0);

    /** Begins near the end of its range, as such a clock may. */
    private long nanos = Long.MAX_VALUE - Duration.ofSeconds(7).toNanos();

    private boolean away;
    private long left = 12;
    private int asked;
    private final InputWaiting waiting = new InputWaiting(
            new InputOffsets() {
                @Override
                public Mark mark() {
                    asked++;
                    if (away) {
                        throw new TimeoutException("away");
                    }
                    return new Mark(Map.of(PARTITION, 100L), Map.of(PARTITION, 0L));
                }

                @Override
                public long unprocessed(Mark mark) {
                    return left;
                }
            },
            () -> nanos);

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void nothingIsKnownBeforeTheFirstCount() {
        assertThat(waiting.events()).isEmpty();
    }

    @Test
    void whatWasCountedIsToldWithoutAskingAgain() {
        waiting.tryToCount();
        assertThat(waiting.events()).hasValue(12);
        assertThat(waiting.events()).hasValue(12);
        assertThat(asked).isOne();
        left = 0;
        waiting.tryToCount();
        assertThat(waiting.events()).hasValue(0);
    }

    @Test
    void anOldNumberIsNoneOnceTheBrokerIsAway() {
        waiting.tryToCount();
        away = true;
        pass(Duration.ofSeconds(14));
        waiting.tryToCount();
        assertThat(waiting.events()).hasValue(12);
        pass(Duration.ofSeconds(1));
        assertThat(waiting.events()).isEmpty();
        away = false;
        waiting.tryToCount();
        assertThat(waiting.events()).hasValue(12);
    }
}
