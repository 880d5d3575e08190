package io.disclosurestreams.domain;

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

    /** {@code ok} or {@code noCases}. */
    public String state() {
        return hasCases() ? "ok" : "noCases";
    }
}
