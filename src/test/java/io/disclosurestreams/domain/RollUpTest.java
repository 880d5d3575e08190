package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Sums TEN = Sums.of(Cells.builder()
            .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), 10)
            .build());

    private static Subtotal total(Sums sums, long inSums) {
        return new Subtotal(sums, new Coverage(Collections.emptySortedMap(), inSums), Instant.EPOCH);
    }

    @Test
    void aYearWithoutAReportInTheSumsIsNoFallByAHundredPercent() {
        assertThat(RollUp.compare(Optional.of(TEN), total(Sums.ZERO, 0))).isEmpty();
    }

    @Test
    void aYearWithReportsThatCountNothingIsAFall() {
        Comparison received =
                RollUp.compare(Optional.of(TEN), total(Sums.ZERO, 3)).get("requests.newlyReceived");
        assertThat(received.state()).isEqualTo(Comparison.State.COMPARED);
        assertThat(received.percent()).hasValue(-100);
    }
}
