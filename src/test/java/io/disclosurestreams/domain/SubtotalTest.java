package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Adding and taking out are exact inverses, and time only grows. */
class SubtotalTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

    private static Subtotal at(Instant asOf) {
        return new Subtotal(Sums.ZERO, Coverage.ZERO, asOf);
    }

    @Test
    void whatIsPutInAndTakenOutLeavesTheStartButForTheTime() {
        for (long seed = 0; seed < 200; seed++) {
            Subtotal one = new RandomValues(seed).subtotal();
            Subtotal two = new RandomValues(seed + 1_000).subtotal();
            Subtotal back = one.plus(two).minus(two);
            assertThat(back.countsAs(one)).as("seed " + seed).isTrue();
            assertThat(one.plus(two).countsAs(two.plus(one))).isTrue();
            assertThat(one.minus(one).isZero()).isTrue();
            assertThat(one.plus(two).countsAs(one)).isEqualTo(two.isZero());
        }
    }

    @Test
    void itIsAsOfTheLaterOfTheTwo() {
        assertThat(at(EARLY).plus(at(LATE)).asOf()).isEqualTo(LATE);
        assertThat(at(LATE).plus(at(EARLY)).asOf()).isEqualTo(LATE);
        assertThat(at(EARLY).minus(at(LATE)).asOf()).isEqualTo(LATE);
        assertThat(at(LATE).minus(at(EARLY)).asOf()).isEqualTo(LATE);
    }

    @Test
    void aRegionIsComparedWithAYearInWhichAnyReportIsAddedUp() {
        Subtotal none = new Subtotal(Sums.ZERO, Coverage.ZERO, EARLY);
        Subtotal zeros = new Subtotal(Sums.ZERO, new Coverage(Coverage.ZERO.byDueDay(), 1), EARLY);
        assertThat(none.hasFigures()).isFalse();
        assertThat(zeros.hasFigures()).isTrue();
        assertThat(RollUp.baseline(none)).isEmpty();
        assertThat(RollUp.baseline(zeros)).contains(Sums.ZERO);
    }
}
