package io.disclosurestreams.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A ratio with what it was made of. Without cases ({@code denominator ≤ 0}, state {@code noCases}) it has no value: zero
 * of zero is neither 0 % nor 100 %.
 */
public record Fraction(long numerator, long denominator) {

    public boolean hasCases() {
        return denominator > 0;
    }

    /** Unrounded; may exceed 1 where a report does not add up. */
    public OptionalDouble value() {
        return hasCases() ? OptionalDouble.of((double) numerator / denominator) : OptionalDouble.empty();
    }

    /** The 95 % interval if it is taken for a proportion; empty if it can't be one: no cases, or a part beyond the whole. */
    Optional<Interval> interval() {
        return hasCases() && numerator >= 0 && numerator <= denominator
                ? Optional.of(Interval.wilson(numerator, denominator))
                : Optional.empty();
    }

    /** {@code ok} or {@code noCases}. */
    public String state() {
        return hasCases() ? "ok" : "noCases";
    }
}
