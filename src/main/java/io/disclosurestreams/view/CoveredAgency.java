package io.disclosurestreams.view;

import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Timeliness;

/**
 * An agency as the coverage of its region counts it.
 *
 * @param period of the roster in that year
 * @param scope whose work its report counts as
 * @param expected it owes the year, and nobody excused it
 * @param received it is expected, and its report stands, readable or not
 * @param inSums its figures are added up
 */
public record CoveredAgency(
        String agency,
        RosterPeriod period,
        ReportScope scope,
        boolean expected,
        boolean received,
        boolean inSums,
        Timeliness timeliness) {}
