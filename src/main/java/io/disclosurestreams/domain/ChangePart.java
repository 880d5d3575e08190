package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one agency does to the change of a figure of its region.
 *
 * @param before its figure in the sums of the year before; empty if it is not in them
 * @param after the same of the year
 */
public record ChangePart(String agency, Optional<Reading> before, Optional<Reading> after) {

    /** The largest in absolute value first, equal ones by id. */
    static final Comparator<ChangePart> LARGEST_FIRST = Comparator.comparing(
                    (ChangePart part) -> part.contribution().abs())
            .reversed()
            .thenComparing(ChangePart::agency);

    /** Why it contributes. */
    public enum State {
        /** In the sums of both years. */
        STAYED("stayed"),
        /** In the sums of the year only: a new agency, one that did not report the year before, or that moved here. */
        ENTERED("entered"),
        /** In the sums of the year before only. */
        LEFT("left"),
        /** In both, but only one of its two forms has the figure: the form changed, not the work. */
        NOT_COMPARABLE("notComparable");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public State state() {
        if (before.isEmpty()) {
            return State.ENTERED;
        }
        if (after.isEmpty()) {
            return State.LEFT;
        }
        return before.get().given() == after.get().given() ? State.STAYED : State.NOT_COMPARABLE;
    }

    /** What it adds to the change; whoever is not in a year's sums counts as zero there, as in the sums. */
    public BigDecimal contribution() {
        return value(after).subtract(value(before));
    }

    private static BigDecimal value(Optional<Reading> reading) {
        return reading.map(Reading::exact).orElse(BigDecimal.ZERO);
    }
}
