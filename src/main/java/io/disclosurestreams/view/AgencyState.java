package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decisions;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept in memory of one agency. Immutable, so that a reader who got hold of it needs no lock.
 *
 * @param rosterSince as the ledger tells with each of its years; until it told, the day of the roster's record
 * @param marks of the years for which an event stands, in order
 */
record AgencyState(
        String agency,
        Optional<RosterEntry> roster,
        Optional<LocalDate> rosterSince,
        List<YearMark> marks,
        Decisions decisions) {

    static AgencyState unknown(String agency) {
        return new AgencyState(agency, Optional.empty(), Optional.empty(), List.of(), Decisions.NONE);
    }

    boolean isUnknown() {
        return roster.isEmpty() && marks.isEmpty();
    }

    /** Has reports, but nobody put it on the roster. */
    boolean isUnlisted() {
        return roster.isEmpty() && marks.stream().anyMatch(YearMark::isReported);
    }

    Optional<RosterPeriod> period(int year) {
        return roster.flatMap(entry -> entry.in(year));
    }

    Optional<YearMark> mark(int year) {
        for (YearMark mark : marks) {
            if (mark.year() == year) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Whose work a report of the year counts: the roster's word wins over the event's. */
    ReportScope scope(int year) {
        return period(year)
                .flatMap(RosterPeriod::reportScope)
                .or(() -> mark(year).map(YearMark::scope))
                .orElse(ReportScope.OWN);
    }

    /** True if a standing, readable report of the year is there: of scope own it is in the sums of its regions. */
    boolean isReadable(int year) {
        return mark(year).filter(YearMark::isReadable).isPresent();
    }

    AgencyState enrolled(RosterEntry entry, LocalDate day) {
        return new AgencyState(agency, Optional.of(entry), rosterSince.or(() -> Optional.of(day)), marks, decisions);
    }

    /** As the ledger has it, with those years alone. */
    AgencyRecord record(Years years) {
        return new AgencyRecord(roster, rosterSince, years, decisions, Tally.ZERO);
    }

    AgencyState struckOff() {
        return new AgencyState(agency, Optional.empty(), Optional.empty(), marks, decisions);
    }

    /** With a year put in or replaced, and the ledger's word on when the agency came onto the roster. */
    AgencyState with(YearMark mark, Optional<LocalDate> since) {
        List<YearMark> changed = others(mark.year());
        changed.add(mark);
        changed.sort(Comparator.comparingInt(YearMark::year));
        return new AgencyState(agency, roster, since.or(() -> rosterSince), List.copyOf(changed), decisions);
    }

    AgencyState without(int year) {
        return new AgencyState(agency, roster, rosterSince, List.copyOf(others(year)), decisions);
    }

    /** With what somebody decided. */
    AgencyState decided(Decision decision) {
        return new AgencyState(agency, roster, rosterSince, marks, decisions.with(decision));
    }

    private List<YearMark> others(int year) {
        List<YearMark> others = new ArrayList<>(marks.size() + 1);
        for (YearMark mark : marks) {
            if (mark.year() != year) {
                others.add(mark);
            }
        }
        return others;
    }
}
