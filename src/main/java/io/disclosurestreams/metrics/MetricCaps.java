package io.disclosurestreams.metrics;

import java.util.OptionalInt;

/**
 * How much of the figures becomes series. What is withheld is counted.
 *
 * @param years the newest that have a standing report
 * @param regionDepth digits of the smallest regions; empty = 6 while all fit under {@code series}, else 4
 * @param agencies series of each family of single agencies, the largest by requests first
 * @param series all business series together
 */
public record MetricCaps(int years, OptionalInt regionDepth, int agencies, int series) {

    public static final MetricCaps DEFAULT = new MetricCaps(3, OptionalInt.empty(), 2_000, 50_000);

    public MetricCaps {
        if (years < 0 || agencies < 0 || series < 0) {
            throw new IllegalArgumentException("a cap can't be negative");
        }
    }
}
