package io.disclosurestreams.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What one agency's year adds to its region.
 *
 * @param region that of the roster row in that year, to six digits
 */
public record Contribution(Region region, Subtotal subtotal) {

    /** Of one year; empty if the agency is on no roster in that year, or has nothing to report and owes nothing. */
    public static Optional<Contribution> of(AgencyRecord agency, int year, Policy policy) {
        return of(agency, year, policy, year);
    }

    /** Of one year; nobody owes one after the last. */
    static Optional<Contribution> of(AgencyRecord agency, int year, Policy policy, int lastYear) {
        Optional<RosterEntry> roster = agency.roster();
        Optional<RosterPeriod> period = roster.flatMap(entry -> entry.in(year));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Optional<Standing> standing = agency.standing(year);
        boolean counted = standing.filter(Standing::isReadable).isPresent() && agency.scope(year) == ReportScope.OWN;
        Sums sums = counted ? agency.sums(year).orElseThrow() : Sums.ZERO;
        Coverage coverage = year <= lastYear && agency.expected(year, policy).isPresent()
                ? owed(
                        agency,
                        standing,
                        agency.deadline(year, policy).orElseThrow().lastDay(),
                        counted ? 1 : 0)
                : new Coverage(Coverage.ZERO.byDueDay(), counted ? 1 : 0);
        Instant asOf = standing.map(event -> event.place().receivedAt()).orElse(Instant.EPOCH);
        Subtotal subtotal = new Subtotal(sums, coverage, asOf);
        return subtotal.isZero()
                ? Optional.empty()
                : Optional.of(new Contribution(period.get().region().summed(), subtotal));
    }

    private static Coverage owed(AgencyRecord agency, Optional<Standing> standing, LocalDate lastDay, long inSums) {
        if (standing.isEmpty()) {
            return Coverage.owed(lastDay, new DueCount(1, 0, 0, 0, 0), inSums);
        }
        if (standing.get().isWithdrawn()) {
            return Coverage.owed(lastDay, new DueCount(1, 0, 1, 0, 0), inSums);
        }
        LocalDate since = agency.rosterSince().orElseThrow();
        Timeliness.State arrival = Timeliness.arrival(standing.get(), lastDay, since);
        long late = arrival == Timeliness.State.LATE ? 1 : 0;
        long undated = arrival == Timeliness.State.UNDATED ? 1 : 0;
        return Coverage.owed(lastDay, new DueCount(1, 1, 0, late, undated), inSums);
    }

    /** Of all years that the agency has reported or owes, up to and with the last one. */
    public static SortedMap<Integer, Contribution> all(AgencyRecord agency, Policy policy, int lastYear) {
        SortedMap<Integer, Contribution> byYear = new TreeMap<>();
        SortedSet<Integer> years = agency.owedYears(policy, lastYear);
        years.addAll(agency.years().all());
        for (int year : years) {
            of(agency, year, policy, lastYear).ifPresent(contribution -> byYear.put(year, contribution));
        }
        return byYear;
    }
}
