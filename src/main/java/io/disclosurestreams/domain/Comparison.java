package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure against the year before.
 *
 * @param previous empty if there is nothing to compare with
 * @param current empty if there is none (a ratio without cases, a figure not asked for)
 * @param change current − previous: a count, an amount, or percentage points for a ratio
 * @param percent 12.5 means 12.5 %; never for ratios, nor from zero
 */
public record Comparison(
        Optional<Number> previous,
        Optional<Number> current,
        Optional<Number> change,
        OptionalDouble percent,
        State state) {

    /** What kind of comparison it is. */
    public enum State {
        COMPARED("compared"),
        /** The previous year, or its ratio, is absent. */
        NO_BASELINE("noBaseline"),
        /** From zero to something: a change, but no percentage. */
        FROM_ZERO("fromZero"),
        /** Only one of the two years has this figure: the forms differ on it, or a ratio has no cases. */
        NOT_COMPARABLE("notComparable"),
        /** Zero in both years. */
        BOTH_ZERO("bothZero");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        public static Optional<State> ofKey(String key) {
            for (State state : values()) {
                if (state.key.equals(key)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    static Comparison noBaseline(Number current) {
        return new Comparison(
                Optional.empty(),
                Optional.ofNullable(current),
                Optional.empty(),
                OptionalDouble.empty(),
                State.NO_BASELINE);
    }

    static Comparison notComparable(Number previous, Number current) {
        return new Comparison(
                Optional.ofNullable(previous),
                Optional.ofNullable(current),
                Optional.empty(),
                OptionalDouble.empty(),
                State.NOT_COMPARABLE);
    }

    static Comparison ofCounts(long previous, long current) {
        State state = stateOf(Long.signum(previous), Long.signum(current));
        return compared(previous, current, current - previous, state, previous);
    }

    static Comparison ofAmounts(BigDecimal previous, BigDecimal current) {
        State state = stateOf(previous.signum(), current.signum());
        return compared(previous, current, current.subtract(previous), state, previous.doubleValue());
    }

    private static State stateOf(int previousSign, int currentSign) {
        return previousSign != 0 ? State.COMPARED : currentSign == 0 ? State.BOTH_ZERO : State.FROM_ZERO;
    }

    private static Comparison compared(Number previous, Number current, Number change, State state, double base) {
        return new Comparison(
                Optional.of(previous),
                Optional.of(current),
                Optional.of(change),
                base == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * change.doubleValue() / Math.abs(base)),
                state);
    }

    static Comparison ofRatios(Fraction previous, Fraction current) {
        if (!previous.hasCases()) {
            return noBaseline(value(current));
        }
        if (!current.hasCases()) {
            return notComparable(value(previous), null);
        }
        double before = previous.value().orElseThrow();
        double now = current.value().orElseThrow();
        return new Comparison(
                Optional.of(before),
                Optional.of(now),
                Optional.of(100 * (now - before)),
                OptionalDouble.empty(),
                stateOf((int) Math.signum(before), (int) Math.signum(now)));
    }

    static Number value(Fraction fraction) {
        return fraction.hasCases() ? fraction.value().orElseThrow() : null;
    }
}
