package io.disclosurestreams.domain;

import java.util.Optional;

/** A figure that is compared from year to year, by its key in {@code yearOverYear} (contract §7). */
public sealed interface Measure permits CountMeasure, RatioMeasure {

    /** E.g. {@code requests.newlyReceived}, {@code ratios.disclosed}. */
    String key();

    /**
     * Against the year before.
     *
     * @param previous empty = no readable report of the scope for that year
     * @return empty if neither year's forms have the figure
     */
    Optional<Comparison> compare(Optional<Sums> previous, Sums current);
}
