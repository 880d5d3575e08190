package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One step of the ledger: what a report event, a change of the roster or a decision does to an agency's record, and what
 * follows from it elsewhere.
 *
 * @param after the record to keep
 * @param shifts what leaves and what enters the sums of regions, exactly once each
 * @param changedYears years of the agency whose results differ now: a year and, since it compares with it, the next
 */
public record LedgerStep(AgencyRecord after, List<Shift> shifts, SortedSet<Integer> changedYears) {

    /** The contribution of one year before and after; at least one is there, and they differ. */
    public record Shift(int year, Optional<Contribution> before, Optional<Contribution> after) {}

    /** A report event arrives. */
    public static LedgerStep report(AgencyRecord before, ReportEvent event, Place place, Policy policy, int lastYear) {
        AgencyRecord after = before.with(event, place);
        int year = event.year();
        if (after.standing(year).equals(before.standing(year))) {
            return new LedgerStep(after, List.of(), new TreeSet<>());
        }
        List<Shift> shifts = new ArrayList<>(1);
        shift(
                year,
                Contribution.of(before, year, policy, lastYear),
                Contribution.of(after, year, policy, lastYear),
                shifts);
        SortedSet<Integer> changed = new TreeSet<>();
        changed.add(year);
        if (after.years().has(year + 1)) {
            changed.add(year + 1);
        }
        return new LedgerStep(after, shifts, changed);
    }

    /** A roster row arrives; empty = it leaves. */
    public static LedgerStep roster(
            AgencyRecord before, Optional<RosterEntry> entry, LocalDate day, Policy policy, int lastYear) {
        if (entry.equals(before.roster())) {
            // rosters are imported whole, again and again
            return new LedgerStep(before, List.of(), new TreeSet<>());
        }
        AgencyRecord after = entry.map(row -> before.enrolled(row, day)).orElseGet(before::struckOff);
        SortedMap<Integer, Contribution> were = Contribution.all(before, policy, lastYear);
        SortedMap<Integer, Contribution> are = Contribution.all(after, policy, lastYear);
        SortedSet<Integer> years = new TreeSet<>(were.keySet());
        years.addAll(are.keySet());
        List<Shift> shifts = new ArrayList<>();
        for (int year : years) {
            shift(year, Optional.ofNullable(were.get(year)), Optional.ofNullable(are.get(year)), shifts);
        }
        return new LedgerStep(after, shifts, after.years().all());
    }

    /** Somebody decided. */
    public static LedgerStep decision(AgencyRecord before, Decision decision, Policy policy, int lastYear) {
        AgencyRecord after = before.decided(decision);
        int year = decision.year();
        List<Shift> shifts = new ArrayList<>(1);
        shift(
                year,
                Contribution.of(before, year, policy, lastYear),
                Contribution.of(after, year, policy, lastYear),
                shifts);
        // whether a year was owed tells whether the next one has a gap before it
        SortedSet<Integer> changed = new TreeSet<>(List.of(year, year + 1));
        changed.retainAll(after.years().all());
        return new LedgerStep(after, shifts, changed);
    }

    private static void shift(
            int year, Optional<Contribution> before, Optional<Contribution> after, List<Shift> shifts) {
        if (!before.equals(after)) {
            shifts.add(new Shift(year, before, after));
        }
    }
}
