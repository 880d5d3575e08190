package io.disclosurestreams.runtime;

import java.util.OptionalInt;

/**
 * How much of the figures becomes Prometheus series.
 *
 * @param years the newest that have a standing report
 * @param regionDepth digits of the smallest regions; empty = 6 while all fit under {@code series}, else 4
 * @param agencies series of each family of single agencies
 * @param series all business series together
 */
public record MetricsSettings(int years, OptionalInt regionDepth, int agencies, int series) {}
