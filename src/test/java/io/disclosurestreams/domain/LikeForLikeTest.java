package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A change of form is no trend: a figure of one form is compared over those that give it in both years. */
class LikeForLikeTest {

    private static final int MADE =
            Figures.ofPath("proactive.normativeDocuments.made").orElseThrow().slot();
    private static final int ISSUED =
            Figures.ofPath("proactive.normativeDocuments.issued").orElseThrow().slot();
    private static final int FEES =
            Figures.ofPath("proactive.fees.amount").orElseThrow().slot();
    private static final int UNSPECIFIED = RequestRow.OTHER_UNSPECIFIED.slot(Applicant.TOTAL);
    private static final int REST = RequestRow.OTHER_REST.slot(Applicant.TOTAL);

    private static Sums form2019(long made) {
        return Sums.of(Cells.builder().count(MADE, made).count(UNSPECIFIED, 2).build());
    }

    private static Sums form2021(long issued) {
        return Sums.of(Cells.builder().count(ISSUED, issued).count(REST, 3).build());
    }

    private static Comparison issued(LikeForLike alike) {
        return alike.compare().get("proactive.normativeDocuments.issued");
    }

    @Test
    void oneThatChangesFormChangesNoFigureOfTheOthers() {
        LikeForLike alike = LikeForLike.NONE
                .plus(form2019(10), form2021(10))
                .plus(form2021(10), form2021(10))
                .plus(form2021(10), form2021(10));
        assertThat(alike.agencies()).isEqualTo(3);
        assertThat(issued(alike)).isEqualTo(Comparison.ofCounts(20, 20));
        assertThat(alike.compare().get("proactive.normativeDocuments.made"))
                .isEqualTo(Comparison.notComparable(10L, null));
        assertThat(alike.compare().get("outcomes.other"))
                .as("both forms have that outcome: 2 + 3 + 3 against 3 + 3 + 3")
                .isEqualTo(Comparison.ofCounts(8, 9));
    }

    @Test
    void thoseThatKeepTheirFormAreComparedHoweverManyChangeTheirs() {
        LikeForLike alike = LikeForLike.NONE.plus(form2021(10), form2021(15));
        for (int changed = 0; changed < 9; changed++) {
            alike = alike.plus(form2019(1), form2021(1));
        }
        assertThat(issued(alike)).isEqualTo(Comparison.ofCounts(10, 15));
    }

    @Test
    void whereNobodyGivesAFigureInBothYearsItIsNotComparable() {
        LikeForLike all = LikeForLike.NONE.plus(form2019(4), form2021(5)).plus(form2019(4), form2021(5));
        assertThat(issued(all)).isEqualTo(Comparison.notComparable(null, 10L));
        LikeForLike crossed = LikeForLike.NONE.plus(form2019(4), form2021(5)).plus(form2021(6), form2019(7));
        assertThat(issued(crossed)).isEqualTo(Comparison.notComparable(6L, 5L));
        assertThat(LikeForLike.NONE.compare()).isEmpty();
    }

    @Test
    void moneyIsComparedAlike() {
        LikeForLike alike = LikeForLike.NONE
                .plus(form2019(1), fees("7.25"))
                .plus(fees("1.5"), fees("3"))
                .plus(fees("9"), form2019(1));
        assertThat(alike.compare().get("proactive.fees.amount"))
                .isEqualTo(Comparison.ofAmounts(new BigDecimal("1.5"), new BigDecimal("3")));
        LikeForLike nobody = LikeForLike.NONE.plus(form2019(1), fees("7.25"));
        assertThat(nobody.compare().get("proactive.fees.amount"))
                .isEqualTo(Comparison.notComparable(null, new BigDecimal("7.25")));
    }

    private static Sums fees(String amount) {
        return Sums.of(Cells.builder()
                .set(FEES, new Cell.Amount(new BigDecimal(amount)))
                .build());
    }

    @Test
    void theFiguresOfOneFormFitAWord() {
        assertThat(Figures.compared()).hasSizeLessThanOrEqualTo(Long.SIZE);
        assertThat(form2019(0).givenFigures()).isNotEqualTo(form2021(0).givenFigures());
        assertThat(form2019(0).givenFigures()).isEqualTo(form2019(7).givenFigures());
        assertThat(Long.bitCount(form2019(0).givenFigures())).isEqualTo(2);
    }
}
