package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second stage: latest subtotals of all ledger partitions, added up by region. */
class RollUpProcessorTest {

    /** More might outlast a transaction. */
    private static final int MOST_IN_ONE_GO = 5_000;

    private static final Duration QUIET = Duration.ofSeconds(5);

    private RollUpHarness rollUps;

    @BeforeEach
    void start() {
        rollUps = new RollUpHarness().start();
    }

    /** Of one readable report with so many requests. */
    private static Subtotal subtotal(long received) {
        Cells cells = Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), received)
                .build();
        return new Subtotal(Sums.of(cells), new Coverage(Coverage.ZERO.byDueDay(), 1), Instant.EPOCH);
    }

    private static long received(Optional<RollUp> rollUp) {
        return rollUp.orElseThrow().total().sums().row(RequestRow.NEWLY_RECEIVED);
    }

    @Test
    void theLatestSubtotalOfEachPartitionIsAddedUpWhateverComesTwice() {
        SplittableRandom random = new SplittableRandom(1);
        Map<String, Long> latest = new HashMap<>();
        for (int step = 0; step < 2_000; step++) {
            String key = "98" + random.nextInt(3) + "1|" + (2020 + random.nextInt(4)) + "|" + random.nextInt(5);
            long count = random.nextInt(4) == 0 ? 0 : random.nextInt(100);
            Subtotal subtotal = count == 0 ? Subtotal.ZERO : subtotal(count);
            for (int copies = 1 + random.nextInt(2); copies > 0; copies--) {
                rollUps.subtotal(key, subtotal);
            }
            latest.put(key, count);
            if (random.nextInt(50) == 0) {
                rollUps.settle();
            }
            if (random.nextInt(200) == 0) {
                rollUps.start();
            }
        }
        Map<String, Long> totals = new HashMap<>();
        latest.forEach((key, count) -> totals.merge(key.substring(0, 9), count, Long::sum));
        rollUps.settle();
        totals.keySet().forEach(key -> rollUps.subtotal(key + "|9", subtotal(1)));
        Map<String, Optional<RollUp>> written = rollUps.tick(QUIET);
        totals.forEach(
                (key, total) -> assertThat(received(written.get(key))).as(key).isEqualTo(total + 1));
    }

    @Test
    void aCorrectionThatChangesNoFigureStillMovesTheTimeOfTheLastEvent() {
        Instant later = Instant.parse("2026-02-10T03:00:00Z");
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.settle();
        Subtotal again = subtotal(10);
        rollUps.subtotal("98|2024|0", new Subtotal(again.sums(), again.coverage(), later));
        assertThat(rollUps.tick(QUIET).get("98|2024").orElseThrow().total().asOf())
                .isEqualTo(later);
    }

    @Test
    void aRevivedTaskCountsNothingTwice() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.subtotal("98|2024|1", subtotal(5));
        rollUps.settle();
        rollUps.revive();
        rollUps.subtotal("98|2024|1", subtotal(6));
        assertThat(received(rollUps.tick(QUIET).get("98|2024"))).isEqualTo(16);
    }

    @Test
    void anEmptySubtotalTakesTheRollUpAway() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.settle();
        rollUps.subtotal("98|2024|0", Subtotal.ZERO);
        assertThat(rollUps.tick(QUIET)).containsEntry("98|2024", Optional.empty());
        assertThat(rollUps.subtotals.get("98|2024|0")).isNull();
    }

    @Test
    void aRollUpThatWasEmptiedBetweenCommitAndWriteIsTakenAwayAfterACrash() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.settle();
        rollUps.subtotal("98|2024|0", Subtotal.ZERO);
        rollUps.start();
        assertThat(rollUps.tick(QUIET)).containsOnlyKeys("98|2024").containsEntry("98|2024", Optional.empty());
        assertThat(rollUps.start().tick(QUIET)).isEmpty();
    }

    @Test
    void aChangeThatWasCommittedAndNotWrittenIsWrittenAfterACrash() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.start();
        assertThat(received(rollUps.tick(QUIET).get("98|2024"))).isEqualTo(10);
    }

    @Test
    void moreThanOneBatchIsWrittenInSeveralGoesAndNoneIsLost() {
        int keys = 2 * MOST_IN_ONE_GO + 1;
        for (int key = 0; key < keys; key++) {
            rollUps.subtotal(100_001 + key + "|2024|0", subtotal(key));
        }
        List<Map<String, Optional<RollUp>>> goes = rollUps.settle();
        assertThat(goes).hasSize(3);
        Map<String, Optional<RollUp>> all = new HashMap<>();
        goes.forEach(all::putAll);
        assertThat(all).hasSize(keys);
        assertThat(goes).allSatisfy(go -> assertThat(go).hasSizeLessThanOrEqualTo(MOST_IN_ONE_GO));
    }

    @Test
    void theYearAfterIsWrittenAgainSinceItComparesWithThisOne() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        rollUps.subtotal("98|2025|0", subtotal(20));
        rollUps.settle();
        rollUps.subtotal("98|2024|0", subtotal(11));
        Map<String, Optional<RollUp>> written = rollUps.tick(QUIET);
        assertThat(written).containsOnlyKeys("98|2024", "98|2025");
        assertThat(written.get("98|2025").orElseThrow().previous().orElseThrow().row(RequestRow.NEWLY_RECEIVED))
                .isEqualTo(11);
    }

    @Test
    void aRollUpIsWrittenAtMostOnceASecond() {
        rollUps.subtotal("98|2024|0", subtotal(10));
        assertThat(rollUps.tick(QUIET)).containsKey("98|2024");
        rollUps.subtotal("98|2024|0", subtotal(11));
        assertThat(rollUps.tick(Duration.ofMillis(600))).isEmpty();
        rollUps.subtotal("98|2024|0", subtotal(12));
        assertThat(received(rollUps.tick(Duration.ofMillis(600)).get("98|2024")))
                .isEqualTo(12);
        assertThat(rollUps.tick(QUIET)).isEmpty();
    }
}
