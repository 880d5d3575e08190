package io.disclosurestreams.view;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Timeliness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An agency in lists.
 *
 * @param roster empty for an agency that has reports but is on no roster
 * @param yearsReported years with a standing report that is not withdrawn, in order
 * @param latestYear the latest year that it owes or has reported
 * @param latest how that year stands
 * @param asOf time of the last event that stands for any year
 */
public record AgencyAnswer(
        String agency,
        Optional<RosterEntry> roster,
        List<Integer> yearsReported,
        OptionalInt latestYear,
        Optional<Timeliness> latest,
        Optional<Instant> asOf) {}
