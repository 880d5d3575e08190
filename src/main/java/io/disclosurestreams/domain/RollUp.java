package io.disclosurestreams.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What all reports of a region for one year add up to.
 *
 * @param previous figures of the year before, if any report of it is in the sums
 */
public record RollUp(Region region, int year, Subtotal total, Optional<Sums> previous) {

    /** Figures to compare the next year with; empty if nothing was added up. */
    public static Optional<Sums> baseline(Subtotal total) {
        return total.coverage().inSums() > 0 ? Optional.of(total.sums()) : Optional.empty();
    }

    /** Against the year before; nothing as long as no report of the year is in the sums: that is no fall by 100 %. */
    public static Map<String, Comparison> compare(Optional<Sums> previous, Subtotal total) {
        return baseline(total)
                .map(current -> YearOverYear.compare(previous, current))
                .orElse(Map.of());
    }
}
