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

    /** Whether it is ranked. */
    public enum State {
        RANKED("ranked"),
        /** A ratio of fewer than {@link PeerThresholds#cases()}. */
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

    /**
     * Of one agency's sums.
     *
     * @param leastCases below which a ratio is not ranked, since a single case more would move it far. Counts are ranked
     *     whatever they are
     */
    public static Score of(Measure measure, Sums sums, long leastCases) {
        if (measure instanceof RatioMeasure ratio) {
            return of(ratio.ratio(), ratio.ratio().of(sums), leastCases);
        }
        Reading reading = ((CountMeasure) measure).read(sums);
        return new Score(
                reading.given() ? State.RANKED : State.NOT_GIVEN,
                reading.given() ? Optional.of(reading.exact()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Score of(Ratio ratio, Fraction fraction, long leastCases) {
        if (!fraction.hasCases()) {
            return new Score(State.NO_CASES, Optional.empty(), Optional.of(fraction), Optional.empty());
        }
        return new Score(
                fraction.denominator() < leastCases ? State.TOO_FEW_CASES : State.RANKED,
                // the quotient of equal fractions is the same number, so that they tie
                Optional.of(new BigDecimal(fraction.value().orElseThrow())),
                Optional.of(fraction),
                ratio.isProportion() ? fraction.interval() : Optional.empty());
    }
}
