package io.disclosurestreams.view;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.CountMeasure;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who made a figure of a region change.
 *
 * @param previous coverage of the year before: what entered or left may have been late or missing
 */
public record ChangeAnswer(
        CoverageAnswer current, CoverageAnswer previous, CountMeasure measure, ChangeBreakdown breakdown) {

    /** Time of the last event counted in either year; empty if none. */
    public Optional<Instant> asOf() {
        return Stream.of(current, previous)
                .flatMap(year -> year.asOf().stream())
                .max(Instant::compareTo);
    }
}
