package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChangeBreakdownTest {

    private static Optional<Reading> count(long value) {
        return Optional.of(new Reading(value, 1, 0));
    }

    private static ChangePart stayed(String agency, long before, long after) {
        return new ChangePart(agency, count(before), count(after));
    }

    private static List<String> agencies(ChangeBreakdown breakdown) {
        return breakdown.parts().stream().map(ChangePart::agency).toList();
    }

    @Test
    void theLargestComeFirstAndEqualOnesById() {
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(
                stayed("d", 1, 2), stayed("c", 10, 4), stayed("b", 5, 5), stayed("a", 4, 10), stayed("e", 9, 9)));

        assertThat(agencies(breakdown)).containsExactly("a", "c", "d", "b", "e");
        assertThat(breakdown.comparison().orElseThrow().change()).contains(1L);
        assertThat(breakdown.absolute()).isEqualByComparingTo("13");
        assertThat(breakdown.concentration(1).orElseThrow()).isCloseTo(6.0 / 13, within(1e-15));
        assertThat(breakdown.concentration(2).orElseThrow()).isCloseTo(12.0 / 13, within(1e-15));
        assertThat(breakdown.concentration(99)).hasValue(1.0);
        assertThat(breakdown.share(breakdown.parts().get(2)).orElseThrow()).isCloseTo(1.0 / 13, within(1e-15));
    }

    @Test
    void whoEnteredOrLeftTheSumsContributesAndIsMarked() {
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(
                stayed("stays", 4, 5),
                new ChangePart("left", count(7), Optional.empty()),
                new ChangePart("entered", Optional.empty(), count(3))));

        assertThat(breakdown.parts())
                .extracting(part -> part.agency() + " " + part.contribution() + " "
                        + part.state().key())
                .containsExactly("left -7 left", "entered 3 entered", "stays 1 stayed");
        assertThat(breakdown.comparison().orElseThrow().change()).contains(-3L);
    }

    @Test
    void whoChangedTheFormIsMarkedNotComparable() {
        Optional<Reading> notAsked = Optional.of(new Reading(0L, 0, 1));
        ChangeBreakdown breakdown = ChangeBreakdown.of(
                List.of(new ChangePart("form", notAsked, count(8)), stayed("same", 2, 3), stayed("equal", 5, 5)));

        assertThat(breakdown.parts())
                .extracting(part -> part.state().key())
                .containsExactly("notComparable", "stayed", "stayed");
        assertThat(breakdown.comparison().orElseThrow().change()).contains(9L);
    }

    @Test
    void theFewThatStillHaveTheOldFormAreNotComparedWithAllOfTheYearBefore() {
        Optional<Reading> notAsked = Optional.of(new Reading(0L, 0, 1));
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(
                new ChangePart("a", count(70), notAsked),
                new ChangePart("b", count(30), notAsked),
                stayed("old", 5, 4)));

        Comparison comparison = breakdown.comparison().orElseThrow();
        assertThat(comparison.state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(comparison.previous()).contains(105L);
        assertThat(comparison.current()).contains(4L);
        assertThat(breakdown.parts()).isEmpty();
    }

    @Test
    void theFewThatHaveTheOldFormInBothYearsAreCompared() {
        Optional<Reading> notAsked = Optional.of(new Reading(0L, 0, 1));
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(
                new ChangePart("a", notAsked, notAsked), new ChangePart("b", notAsked, notAsked), stayed("old", 5, 4)));

        assertThat(breakdown.comparison().orElseThrow().change()).contains(-1L);
    }

    @Test
    void withoutTheLargestTheOthersAreCompared() {
        ChangeBreakdown breakdown =
                ChangeBreakdown.of(List.of(stayed("large", 100, 300), stayed("a", 50, 40), stayed("b", 50, 50)));

        assertThat(breakdown.comparison().orElseThrow().percent()).hasValue(95);
        Comparison others = breakdown.withoutLargest().orElseThrow();
        assertThat(others.change()).contains(-10L);
        assertThat(others.percent()).hasValue(-10);
    }

    @Test
    void whereNothingChangedNobodyIsLargest() {
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(stayed("a", 5, 5), stayed("b", 0, 0)));

        assertThat(breakdown.comparison().orElseThrow().change()).contains(0L);
        assertThat(breakdown.parts()).hasSize(2);
        assertThat(breakdown.concentration(1)).isEmpty();
        assertThat(breakdown.withoutLargest()).isEmpty();
    }

    @Test
    void withoutABaselineThereIsNoChangeToExplain() {
        ChangeBreakdown first = ChangeBreakdown.of(List.of(new ChangePart("a", Optional.empty(), count(8))));
        assertThat(first.comparison().orElseThrow().state()).isEqualTo(Comparison.State.NO_BASELINE);
        assertThat(first.parts()).isEmpty();

        ChangeBreakdown gone = ChangeBreakdown.of(List.of(new ChangePart("a", count(8), Optional.empty())));
        assertThat(gone.comparison()).isEmpty();
        assertThat(gone.parts()).isEmpty();
        assertThat(ChangeBreakdown.of(List.of()).comparison()).isEmpty();
    }

    @Test
    void whereTheFormsOfAllDifferNothingIsCompared() {
        Optional<Reading> notAsked = Optional.of(new Reading(0L, 0, 1));
        ChangeBreakdown breakdown = ChangeBreakdown.of(List.of(new ChangePart("a", notAsked, count(8))));

        assertThat(breakdown.comparison().orElseThrow().state()).isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(breakdown.parts()).isEmpty();
    }

    @Test
    void contributionsAddUpToTheChangeToTheLastDigit() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sums before = Sums.ZERO;
            Sums after = Sums.ZERO;
            List<List<Optional<Sums>>> agencies = new ArrayList<>();
            for (int agency = 0; agency < 8; agency++) {
                Optional<Sums> then = sums(seed * 100 + agency, random.nextInt(4) > 0);
                Optional<Sums> now = sums(seed * 100 + agency + 50, random.nextInt(4) > 0);
                before = before.plus(then.orElse(Sums.ZERO));
                after = after.plus(now.orElse(Sums.ZERO));
                agencies.add(List.of(then, now));
            }
            for (CountMeasure measure : Measures.counts()) {
                List<ChangePart> parts = new ArrayList<>();
                for (List<Optional<Sums>> years : agencies) {
                    if (years.stream().anyMatch(Optional::isPresent)) {
                        parts.add(new ChangePart(
                                "a" + parts.size(),
                                years.get(0).map(measure::read),
                                years.get(1).map(measure::read)));
                    }
                }
                ChangeBreakdown breakdown = ChangeBreakdown.of(parts);
                if (breakdown.parts().isEmpty()) {
                    continue;
                }
                BigDecimal sum = breakdown.parts().stream()
                        .map(ChangePart::contribution)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum)
                        .as(measure.key() + " seed " + seed)
                        .isEqualByComparingTo(measure.read(after)
                                .exact()
                                .subtract(measure.read(before).exact()));
                Comparison whole = measure.compare(Optional.of(before), after).orElseThrow();
                assertThat(breakdown.comparison().orElseThrow().percent()).isEqualTo(whole.percent());
                assertThat(breakdown.comparison().orElseThrow().state()).isEqualTo(whole.state());
            }
        }
    }

    private static Optional<Sums> sums(long seed, boolean there) {
        return there ? Optional.of(new RandomValues(seed).cells().sums()) : Optional.empty();
    }
}
