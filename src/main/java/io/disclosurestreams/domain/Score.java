package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figure by which an agency is ranked, or why it is not.
 *
 * @param value a count, an amount in 万元, or a ratio; empty if there is none
 * @param fraction what a ratio is made of; empty for others
 * @param interval 95 % of a ratio that is a proportion; empty for others
 */
public record Score(State state, Optional<BigDecimal> value, Optional<Fraction> fraction, Optional<Interval> interval) {

    /**
     * Cases below which a ratio is not ranked: with fewer than 30 a single one moves it by more than three percentage
     * points, and its 95 % interval can be more than 33 points wide, so that ranks would tell chance. Counts are ranked
     * whatever they are.
     */
    public static final int LEAST_CASES = 30;

    /** Whether it is ranked. */
    public enum State {
        RANKED("ranked"),
        /** A ratio of fewer than {@link #LEAST_CASES} cases. */
        TOO_FEW_CASES("tooFewCases"),
        /** A ratio without any. */
        NO_CASES("noCases"),
        /** The form that the agency uses does not have the figure. */
        NOT_GIVEN("notGiven");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public static Score of(Measure measure, Sums sums) {
        if (measure instanceof RatioMeasure ratio) {
            return of(ratio.ratio(), ratio.ratio().of(sums));
        }
        Reading reading = ((CountMeasure) measure).read(sums);
        return new Score(
                reading.given() ? State.RANKED : State.NOT_GIVEN,
                reading.given() ? Optional.of(reading.exact()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Score of(Ratio ratio, Fraction fraction) {
        if (!fraction.hasCases()) {
            return new Score(State.NO_CASES, Optional.empty(), Optional.of(fraction), Optional.empty());
        }
        return new Score(
                fraction.denominator() < LEAST_CASES ? State.TOO_FEW_CASES : State.RANKED,
                // the quotient of equal fractions is the same number, so that they tie
                Optional.of(new BigDecimal(fraction.value().orElseThrow())),
                Optional.of(fraction),
                ratio.isProportion() ? fraction.interval() : Optional.empty());
    }
}
