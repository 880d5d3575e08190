package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "8, 9, 1, 12.5, compared",
        "31, 22, -9, -29.032258064516128, compared",
        "5, 0, -5, -100, compared",
        "5, 5, 0, 0, compared",
        "0, 7, 7, , fromZero",
        "0, 0, 0, , bothZero",
        "-4, 2, 6, 150, compared",
        "-4, -6, -2, -50, compared",
    })
    void countsDifferAbsolutelyAndInPercent(long previous, long current, long change, Double percent, String state) {
        Comparison comparison = Comparison.ofCounts(previous, current);
        assertThat(comparison.change()).contains(change);
        assertThat(comparison.percent().isPresent()).isEqualTo(percent != null);
        if (percent != null) {
            assertThat(comparison.percent()).hasValue(percent);
        }
        assertThat(comparison.state().key()).isEqualTo(state);
    }

    @Test
    void ratiosDifferInPercentagePoints() {
        Comparison comparison = Comparison.ofRatios(new Fraction(1, 4), new Fraction(3, 4));
        assertThat(comparison.change()).contains(50.0);
        assertThat(comparison.percent()).isEmpty();
        assertThat(comparison.state()).isEqualTo(Comparison.State.COMPARED);
    }

    @Test
    void aRatioWithoutCasesIsNeitherZeroNorComparable() {
        Fraction some = new Fraction(1, 4);
        Fraction none = new Fraction(0, 0);
        assertThat(Comparison.ofRatios(none, some).state()).isEqualTo(Comparison.State.NO_BASELINE);
        assertThat(Comparison.ofRatios(none, some).previous()).isEmpty();
        assertThat(Comparison.ofRatios(some, none).state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(Comparison.ofRatios(some, none).current()).isEmpty();
        assertThat(none.value()).isEmpty();
        assertThat(none.state()).isEqualTo("noCases");
    }

    @Test
    void withoutAYearBeforeThereIsNoBaseline() {
        Map<String, Comparison> all = YearOverYear.compare(Optional.empty(), Sums.ZERO);
        assertThat(all).isNotEmpty();
        assertThat(all.values()).allSatisfy(comparison -> {
            assertThat(comparison.state()).isEqualTo(Comparison.State.NO_BASELINE);
            assertThat(comparison.change()).isEmpty();
        });
    }

    @Test
    void whereTheFormsDifferNothingIsCompared() {
        Sums old = Sums.of(Cells.builder()
                .count(RequestRow.OTHER_UNSPECIFIED.slot(Applicant.NATURAL_PERSON), 5)
                .count(RequestRow.OTHER_UNSPECIFIED.slot(Applicant.TOTAL), 5)
                .count(ProactiveFigure.FEES_PREVIOUS.slot(), 3)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 10)
                .build());
        Sums now = Sums.of(Cells.builder()
                .count(RequestRow.OTHER_REST.slot(Applicant.NATURAL_PERSON), 7)
                .count(RequestRow.OTHER_REST.slot(Applicant.TOTAL), 7)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 20)
                .build());
        Map<String, Comparison> all = YearOverYear.compare(Optional.of(old), now);
        assertThat(all.get("requests.other.unspecified").state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(all.get("requests.other.rest").state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(all.get("proactive.fees.previousItems").state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(all).doesNotContainKey("proactive.fees.amount");
        assertThat(all.get("outcomes.other").change()).contains(2L);
        assertThat(all.get("proactive.licensing.decisions").percent()).hasValue(100);
    }
}
