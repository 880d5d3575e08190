package io.disclosurestreams.domain;

import java.util.Optional;

/**
 * What the ledger tells of one agency's year whenever it changes.
 *
 * @param period of the roster in that year; empty for an agency that is on no roster then
 * @param timeliness as far as it does not hang on today: a report stands
 * @param previous figures of the year before, if a readable report of it stands
 */
public record AgencyYear(
        StoredYear stored, Optional<RosterPeriod> period, Timeliness timeliness, Optional<Sums> previous) {

    /** From the agency's record; empty if no event of that year was ever accepted. */
    public static Optional<AgencyYear> of(String agency, AgencyRecord record, int year, Policy policy) {
        return record.standing(year).map(standing -> {
            StoredYear stored = new StoredYear(agency, year, standing, record.scope(year), record.rosterSince());
            Optional<RosterPeriod> period = record.roster().flatMap(entry -> entry.in(year));
            Timeliness timeliness = record.roster()
                    .flatMap(entry -> policy.obligation(entry, year))
                    .map(owed -> Timeliness.of(
                            Optional.of(standing),
                            policy.due(owed, year),
                            record.rosterSince().orElseThrow(),
                            policy.dueSoonDays(),
                            standing.firstReceived()))
                    .orElseGet(() -> Timeliness.notObliged(Optional.of(standing)));
            return new AgencyYear(stored, period, timeliness, record.sums(year - 1));
        });
    }
}
