package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryDifferenceTest {

    private static Sums sums(RequestRow row, long count) {
        return Sums.of(Cells.builder()
                .count(row.slot(Applicant.NATURAL_PERSON), count)
                .count(row.slot(Applicant.TOTAL), count)
                .build());
    }

    @Test
    void itIsTheSummaryLessTheSumWhereTheyDiffer() {
        Sums summary = sums(RequestRow.GRANTED, 272).plus(sums(RequestRow.CARRIED_IN, 5));
        Sums subordinates = sums(RequestRow.GRANTED, 270).plus(sums(RequestRow.CARRIED_IN, 5));

        assertThat(SummaryDifference.of(summary, subordinates).cells())
                .isEqualTo(Map.of(
                        "requests.granted.naturalPerson",
                        BigDecimal.valueOf(2),
                        "requests.granted.total",
                        BigDecimal.valueOf(2)));
        assertThat(SummaryDifference.of(subordinates, summary).cells().values()).containsOnly(BigDecimal.valueOf(-2));
    }

    @Test
    void whatOnlyOneSidesFormsHaveIsNotCompared() {
        SummaryDifference difference =
                SummaryDifference.of(sums(RequestRow.OTHER_REST, 4), sums(RequestRow.OTHER_UNSPECIFIED, 4));

        assertThat(difference.cells()).isEmpty();
        assertThat(difference.notComparable())
                .contains("requests.other.rest.total", "requests.other.unspecified.business")
                .hasSize(2 * Applicant.COUNT);
    }

    @Test
    void aSummaryEqualToTheSumHasNoDifference() {
        for (long seed = 0; seed < 200; seed++) {
            Sums one = new RandomValues(seed).cells().sums();
            Sums two = new RandomValues(seed + 1_000).cells().sums();
            SummaryDifference none = SummaryDifference.of(one.plus(two), one.plus(two));
            assertThat(none.cells()).isEmpty();
            assertThat(none.notComparable()).isEmpty();
            SummaryDifference difference = SummaryDifference.of(one, two);
            difference.cells().forEach((path, value) -> {
                int slot = Figures.ofPath(path).orElseThrow().slot();
                BigDecimal counted = BigDecimal.valueOf(one.count(slot) - two.count(slot))
                        .add(one.amount(slot))
                        .subtract(two.amount(slot));
                assertThat(value).as(path).isEqualByComparingTo(counted).isNotZero();
            });
        }
    }
}
