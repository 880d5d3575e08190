package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sums form a group: what is taken out after it was put in leaves the start, to the last digit. */
class SumsTest {

    private static void forSeeds(LongConsumer law) {
        LongStream.range(0, 300).forEach(law);
    }

    private static Sums sums(long seed) {
        return Sums.of(new RandomValues(seed).cells());
    }

    @Test
    void takingOutUndoesPuttingIn() {
        forSeeds(seed -> {
            Sums start = sums(seed).plus(sums(seed + 1_000));
            Sums other = sums(seed + 2_000);
            assertThat(start.plus(other).minus(other)).as("seed " + seed).isEqualTo(start);
            assertThat(start.minus(other).plus(other)).as("seed " + seed).isEqualTo(start);
            assertThat(other.minus(other)).as("seed " + seed).isEqualTo(Sums.ZERO);
            assertThat(other.minus(other).isZero()).isTrue();
        });
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        forSeeds(seed -> {
            Sums one = sums(seed);
            Sums two = sums(seed + 1_000);
            Sums three = sums(seed + 2_000);
            assertThat(one.plus(two))
                    .as("seed " + seed)
                    .isEqualTo(two.plus(one))
                    .hasSameHashCodeAs(two.plus(one));
            assertThat(one.plus(two).plus(three)).as("seed " + seed).isEqualTo(one.plus(two.plus(three)));
            assertThat(one.plus(Sums.ZERO)).isEqualTo(one);
            assertThat(Sums.ZERO.plus(one)).isEqualTo(one);
        });
    }

    @Test
    void everySlotIsTheSumOfThatSlot() {
        forSeeds(seed -> {
            Sums one = sums(seed);
            Sums two = sums(seed + 1_000);
            Sums both = one.plus(two);
            for (int slot = 0; slot < Figures.COUNT; slot++) {
                assertThat(both.count(slot)).isEqualTo(one.count(slot) + two.count(slot));
                assertThat(both.amount(slot))
                        .isEqualByComparingTo(one.amount(slot).add(two.amount(slot)));
                assertThat(both.given(slot)).isEqualTo(one.given(slot) + two.given(slot));
            }
        });
    }

    @Test
    void aTotalIsTheSumOfThePartsThatAreNumbersWhateverIsDeclared() {
        RequestRow row = RequestRow.GRANTED;
        Cells cells = Cells.builder()
                .count(row.slot(Applicant.NATURAL_PERSON), 3)
                .blank(row.slot(Applicant.BUSINESS))
                .set(row.slot(Applicant.RESEARCH), Cell.ofRaw("/"))
                .count(row.slot(Applicant.LEGAL_SERVICE), 4)
                .count(row.slot(Applicant.TOTAL), 99)
                .build();
        assertThat(Sums.of(cells).row(row)).isEqualTo(7);
        assertThat(Sums.of(cells).count(row.slot(Applicant.BUSINESS))).isZero();
    }

    @Test
    void aTotalWhosePartsAreAllZeroIsZeroWhateverIsDeclared() {
        RequestRow row = RequestRow.GRANTED;
        Cells.Builder cells = Cells.builder();
        for (Applicant applicant : Applicant.values()) {
            cells.count(row.slot(applicant), applicant == Applicant.TOTAL ? 5 : 0);
        }
        assertThat(Sums.of(cells.build()).row(row)).isZero();
    }

    @Test
    void withoutPartsThatAreNumbersTheDeclaredTotalHoldsAndElseNothing() {
        RequestRow row = RequestRow.GRANTED;
        Cells.Builder declared = Cells.builder();
        Cells.Builder words = Cells.builder();
        for (Applicant applicant : Applicant.values()) {
            declared.blank(row.slot(applicant));
            words.set(row.slot(applicant), Cell.ofRaw("无"));
        }
        declared.count(row.slot(Applicant.TOTAL), 5);
        assertThat(Sums.of(declared.build()).row(row)).isEqualTo(5);
        assertThat(Sums.of(words.build()).row(row)).isZero();
        assertThat(Sums.of(Cells.NONE)).isEqualTo(Sums.ZERO);
    }

    @Test
    void theSameHoldsForTheResultsOfDisputes() {
        DisputeGroup group = DisputeGroup.RECONSIDERATION;
        Cells cells = Cells.builder()
                .count(group.slot(DisputeResult.UPHELD), 11)
                .count(group.slot(DisputeResult.PENDING), 2)
                .count(group.slot(DisputeResult.TOTAL), 0)
                .build();
        assertThat(Sums.of(cells).dispute(group, DisputeResult.TOTAL)).isEqualTo(13);
    }

    @Test
    void bothFormsOfOtherAddUpToTheOutcome() {
        Cells.Builder cells = Cells.builder();
        int number = 1;
        for (RequestRow row : RequestRow.of(Outcome.OTHER)) {
            cells.count(row.slot(Applicant.NATURAL_PERSON), number);
            number *= 10;
        }
        assertThat(Sums.of(cells.build()).outcome(Outcome.OTHER)).isEqualTo(1_111);
    }

    @Test
    void amountsStayExact() {
        int slot = ProactiveFigure.FEES_AMOUNT.slot();
        Sums tenth = Sums.of(Cells.builder()
                .set(slot, new Cell.Amount(new BigDecimal("0.1")))
                .build());
        Sums sum = Sums.ZERO;
        for (int times = 0; times < 10; times++) {
            sum = sum.plus(tenth);
        }
        assertThat(sum.amount(slot)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aCountryOfTheLargestCountsFitsALong() {
        int reports = 1_050_000;
        assertThat(Math.multiplyExact(Limits.LARGEST_COUNT * 6, (long) reports)).isPositive();
    }
}
