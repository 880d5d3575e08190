package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All that the ledger knows of one agency: its roster row, since when it has one, and the event that stands for each
 * year, and what people decided. Whichever of roster, reports and decisions comes first, the same record comes out.
 *
 * @param rosterSince the Shanghai day of the first roster row; kept while the row changes, gone when it leaves
 * @param tally what became of its events
 */
public record AgencyRecord(
        Optional<RosterEntry> roster, Optional<LocalDate> rosterSince, Years years, Decisions decisions, Tally tally) {

    public static final AgencyRecord EMPTY =
            new AgencyRecord(Optional.empty(), Optional.empty(), Years.NONE, Decisions.NONE, Tally.ZERO);

    /** Whether anything is known at all; if not, nothing need be kept. */
    public boolean isEmpty() {
        return roster.isEmpty() && years.isEmpty() && decisions.isEmpty();
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
        return new AgencyRecord(roster, rosterSince, changed, decisions, tally.with(judge(event)));
    }

    /** With a new roster row. */
    public AgencyRecord enrolled(RosterEntry entry, LocalDate day) {
        return new AgencyRecord(Optional.of(entry), rosterSince.or(() -> Optional.of(day)), years, decisions, tally);
    }

    /** Without a roster row: its reports are kept, and counted nowhere. */
    public AgencyRecord struckOff() {
        return new AgencyRecord(Optional.empty(), Optional.empty(), years, decisions, tally);
    }

    /** With what somebody decided. */
    public AgencyRecord decided(Decision decision) {
        return new AgencyRecord(roster, rosterSince, years, decisions.with(decision), tally);
    }

    /** The period under which it must report for a year, if nobody excused it; empty if it need not. */
    public Optional<RosterPeriod> expected(int year, Policy policy) {
        return decisions.in(year).isExcused()
                ? Optional.empty()
                : roster.flatMap(entry -> policy.obligation(entry, year));
    }

    /** The years up to the last in which the roster has it and the policy may ask for a report, whatever was decided. */
    SortedSet<Integer> owedYears(Policy policy, int lastYear) {
        SortedSet<Integer> years = new TreeSet<>();
        roster.ifPresent(entry -> {
            for (RosterPeriod period : entry.periods()) {
                int from = period.activeFrom().orElse(policy.firstYear());
                int to = Math.min(lastYear, period.activeTo().orElse(lastYear));
                IntStream.rangeClosed(Math.max(from, Limits.FIRST_YEAR), to).forEach(years::add);
            }
        });
        return years;
    }

    /** By when its report for a year must be there, put off if somebody decided so; empty if roster and policy ask for none. */
    public Optional<Deadline> deadline(int year, Policy policy) {
        Optional<Deadline> usual =
                roster.flatMap(entry -> policy.obligation(entry, year)).map(period -> policy.deadline(period, year));
        return usual.map(deadline -> decisions.in(year).extension(deadline));
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
