package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the ledger knows of one agency: its roster row, since when it has one, and the event that stands for each
 * year. Whichever of roster and reports comes first, the same record comes out.
 *
 * @param rosterSince the Shanghai day of the first roster row; kept while the row changes, gone when it leaves
 * @param tally what became of its events
 */
public record AgencyRecord(Optional<RosterEntry> roster, Optional<LocalDate> rosterSince, Years years, Tally tally) {

    public static final AgencyRecord EMPTY =
            new AgencyRecord(Optional.empty(), Optional.empty(), Years.NONE, Tally.ZERO);

    /** Whether anything is known at all; if not, nothing need be kept. */
    public boolean isEmpty() {
        return roster.isEmpty() && years.isEmpty();
    }

    public Optional<Standing> standing(int year) {
        return years.get(year);
    }

    /** What becomes of an event that arrives now. */
    public Verdict judge(ReportEvent event) {
        int comparison =
                standing(event.year()).map(standing -> standing.compare(event)).orElse(-1);
        if (comparison < 0) {
            return event.body() instanceof ReportBody.Withdrawn ? Verdict.WITHDRAWN : Verdict.ACCEPTED;
        }
        return comparison == 0 ? Verdict.DUPLICATE : Verdict.STALE;
    }

    /** With the event taken in and counted; whatever order events come in, the same ones stand in the end. */
    public AgencyRecord with(ReportEvent event, Place place) {
        Optional<Standing> before = standing(event.year());
        Standing after =
                before.map(standing -> standing.with(event, place)).orElseGet(() -> Standing.first(event, place));
        Years changed =
                before.filter(standing -> standing == after).isPresent() ? years : years.with(event.year(), after);
        return new AgencyRecord(roster, rosterSince, changed, tally.with(judge(event)));
    }

    /** With a new roster row. */
    public AgencyRecord enrolled(RosterEntry entry, LocalDate day) {
        return new AgencyRecord(Optional.of(entry), rosterSince.or(() -> Optional.of(day)), years, tally);
    }

    /** Without a roster row: its reports are kept, and counted nowhere. */
    public AgencyRecord struckOff() {
        return new AgencyRecord(Optional.empty(), Optional.empty(), years, tally);
    }

    /** Whose work the standing report of a year counts: the roster's word wins over the event's. */
    public ReportScope scope(int year) {
        return roster.flatMap(entry -> entry.in(year))
                .flatMap(RosterPeriod::reportScope)
                .or(() -> standing(year).map(Standing::scope))
                .orElse(ReportScope.OWN);
    }

    /** The figures with which a year enters sums; empty if it has no readable report. */
    public Optional<Sums> sums(int year) {
        return standing(year)
                .filter(Standing::isReadable)
                .map(standing -> standing.body().cells().sums());
    }
}
