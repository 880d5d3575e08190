package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.Instant;
import java.util.Optional;

/**
 * A finding and the report that it is on.
 *
 * @param period of the roster in that year
 * @param revision of the report
 * @param asOf time of the standing event
 */
public record FindingAnswer(
        String agency, int year, Optional<RosterPeriod> period, int revision, Finding finding, Instant asOf) {}
