package io.disclosurestreams.view;

import io.disclosurestreams.domain.Coverage;
import java.time.Instant;
import java.util.Optional;

/**
 * How much of what is expected in a scope and year has arrived, today.
 *
 * @param name of the region
 * @param coverage nothing is expected of a year that is not over
 * @param overdue expected, not received, and the due day is over
 * @param asOf time of the last event counted; empty if none
 */
public record CoverageAnswer(
        RegionQuery query, Optional<String> name, int year, Coverage coverage, long overdue, Optional<Instant> asOf) {}
