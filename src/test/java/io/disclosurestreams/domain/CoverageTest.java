package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private static Coverage coverage(long seed) {
        return new RandomValues(seed).subtotal().coverage();
    }

    @Test
    void takingOutUndoesPuttingIn() {
        LongStream.range(0, 300).forEach(seed -> {
            Coverage start = coverage(seed);
            Coverage other = coverage(seed + 1_000);
            assertThat(start.plus(other).minus(other)).as("seed " + seed).isEqualTo(start);
            assertThat(start.plus(other)).as("seed " + seed).isEqualTo(other.plus(start));
            assertThat(other.minus(other).isZero()).isTrue();
            assertThat(start.plus(other).expected()).isEqualTo(start.expected() + other.expected());
            assertThat(start.plus(other).overdue(DUE)).isEqualTo(start.overdue(DUE) + other.overdue(DUE));
        });
    }

    @Test
    void aReportIsOverdueFromTheDayAfterItsDueDay() {
        Coverage missing = Coverage.owed(DUE, new DueCount(1, 0, 0, 0, 0), 0);
        assertThat(missing.overdue(DUE)).isZero();
        assertThat(missing.overdue(DUE.plusDays(1))).isEqualTo(1);
    }

    @Test
    void neitherReceivedNorWithdrawnReportsAreOverdue() {
        Coverage coverage = Coverage.owed(DUE, new DueCount(10, 6, 1, 2, 1), 5);
        assertThat(coverage.overdue(DUE.plusYears(1))).isEqualTo(3);
        assertThat(coverage.late()).isEqualTo(2);
        assertThat(coverage.undated()).isEqualTo(1);
    }

    @Test
    void whatIsNotOwedYetIsNotExpectedAndStillInTheSums() {
        Coverage coverage = Coverage.owed(DUE, new DueCount(10, 6, 1, 2, 1), 5).notOwed();
        assertThat(coverage.expected()).isZero();
        assertThat(coverage.received()).isZero();
        assertThat(coverage.inSums()).isEqualTo(5);
    }
}
