package io.disclosurestreams.domain;

import java.util.List;
import java.util.Optional;

/**
 * What the ledger tells of one agency's year whenever it changes.
 *
 * @param period of the roster in that year; empty for an agency that is on no roster then
 * @param timeliness as far as it does not hang on today: a report stands
 * @param previous figures of the year before, if a readable report of it stands
 * @param findings on the report, as far as the agency's own reports decide them
 */
public record AgencyYear(
        StoredYear stored,
        Optional<RosterPeriod> period,
        Timeliness timeliness,
        Optional<Sums> previous,
        List<Finding> findings) {

    /** From the agency's record; empty if no event of that year was ever accepted. */
    public static Optional<AgencyYear> of(
            String agency, AgencyRecord record, int year, Policy policy, List<Finding> findings) {
        return record.standing(year).map(standing -> {
            StoredYear stored = new StoredYear(
                    agency,
                    year,
                    standing,
                    record.scope(year),
                    record.rosterSince(),
                    findings.stream().map(FindingMark::of).toList());
            Optional<RosterPeriod> period = record.roster().flatMap(entry -> entry.in(year));
            Timeliness timeliness = Timeliness.of(record, year, policy, standing.firstReceived());
            return new AgencyYear(stored, period, timeliness, record.sums(year - 1), findings);
        });
    }
}
