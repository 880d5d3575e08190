package io.disclosurestreams.view;

import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.time.Instant;
import java.util.Optional;

/**
 * What a region's reports for one year add up to, today.
 *
 * @param name of the region, from the shipped list, else that of its government's row
 * @param total nothing is expected of a year that is not over
 * @param overdue expected, not received, and the due day is over
 * @param previous sums of the year before, if any report of it is in them
 * @param asOf time of the last event counted; empty if none
 */
public record RollUpAnswer(
        RegionQuery query,
        Optional<String> name,
        int year,
        Subtotal total,
        long overdue,
        Optional<Sums> previous,
        Optional<Instant> asOf) {

    /** The same without figures. */
    public CoverageAnswer coverage() {
        return new CoverageAnswer(query, name, year, total.coverage(), overdue, asOf);
    }
}
