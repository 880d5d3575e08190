package io.disclosurestreams.domain;

import java.util.Optional;

/**
 * What all reports of a region for one year add up to.
 *
 * @param previous figures of the year before, if any report of it is in the sums
 */
public record RollUp(Region region, int year, Subtotal total, Optional<Sums> previous) {

    /** Figures to compare the next year with; empty if nothing was added up. */
    public static Optional<Sums> baseline(Subtotal total) {
        return total.hasFigures() ? Optional.of(total.sums()) : Optional.empty();
    }
}
