package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.topology.Pace.Step;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long NOW = 1_770_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void aLoneEventIsHandedOverAndCommittedAtTheNextTick() {
        pace.next(NOW);
        pace.event(NOW + 10);
        assertThat(pace.next(NOW + 50)).isEqualTo(Step.HAND_OVER_AND_COMMIT);
    }

    @Test
    void underLoadItHandsOverTwiceASecondAndLeavesTheCommitToKafkaStreams() {
        pace.next(NOW);
        events(100, NOW + 40);
        assertThat(pace.next(NOW + 50)).isEqualTo(Step.WAIT);
        events(900, NOW + 490);
        assertThat(pace.next(NOW + 500)).isEqualTo(Step.HAND_OVER);
    }

    @Test
    void aTaskThatIsBehindDoesNotCommitAtEveryTickHoweverFewEventsItGetsDone() {
        pace.next(NOW);
        pace.event(NOW - 60_000);
        assertThat(pace.next(NOW + 50)).isEqualTo(Step.WAIT);
        assertThat(pace.next(NOW + 500)).isEqualTo(Step.HAND_OVER);
    }

    @Test
    void whatIsLeftWhenTheLoadEndsIsCommittedAtTheNextTick() {
        pace.next(NOW);
        events(1_000, NOW - 60_000);
        assertThat(pace.next(NOW + 500)).isEqualTo(Step.HAND_OVER);
        assertThat(pace.next(NOW + 550)).isEqualTo(Step.HAND_OVER_AND_COMMIT);
    }

    private void events(int count, long stamp) {
        for (int event = 0; event < count; event++) {
            pace.event(stamp);
        }
    }
}
