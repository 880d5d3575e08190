package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.domain.Years;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.rules.ReportRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What holds for agencies on one day.
 *
 * @param today in Asia/Shanghai
 * @param further findings beside those that are judged here
 */
record AgencyDay(Policy policy, LocalDate today, FurtherFindings further) {

    /** The period under which the agency owes the year; empty if it does not, or not yet. */
    Optional<RosterPeriod> owed(AgencyState state, int year) {
        return year > Policy.lastOwedYear(today)
                ? Optional.empty()
                : state.roster().flatMap(entry -> policy.obligation(entry, year));
    }

    Timeliness timeliness(AgencyState state, int year, Optional<Standing> standing) {
        Years years = standing.map(event -> Years.NONE.with(year, event)).orElse(Years.NONE);
        return year > Policy.lastOwedYear(today)
                ? Timeliness.notObliged(standing)
                : Timeliness.of(state.record(years), year, policy, today);
    }

    /** The period under which its report is waited for: owed, and nobody excused it. */
    Optional<RosterPeriod> expected(AgencyState state, int year) {
        return state.decisions().in(year).isExcused() ? Optional.empty() : owed(state, year);
    }

    /** By when its report must be there; empty if it owes none. */
    Optional<Deadline> deadline(AgencyState state, int year) {
        return owed(state, year).flatMap(period -> state.record(Years.NONE).deadline(year, policy));
    }

    /** Expected, no event stands, and the due day is over. */
    boolean isOverdue(AgencyState state, int year) {
        return state.mark(year).isEmpty()
                && expected(state, year)
                        .flatMap(period -> deadline(state, year))
                        .filter(deadline -> deadline.lastDay().isBefore(today))
                        .isPresent();
    }

    /** As it counts today: nobody owes a year that is not over. */
    Subtotal counted(Subtotal total, int year) {
        return year <= Policy.lastOwedYear(today)
                ? total
                : new Subtotal(total.sums(), total.coverage().notOwed(), total.asOf());
    }

    /** Of a scope and year. */
    CoverageAnswer coverage(RegionQuery query, Optional<String> name, int year, Subtotal kept) {
        Subtotal total = counted(kept, year);
        return new CoverageAnswer(
                query,
                name,
                year,
                total.coverage(),
                total.coverage().overdue(today),
                total.asOf().equals(Instant.EPOCH) ? Optional.empty() : Optional.of(total.asOf()));
    }

    /** The years that the agency owes or for which an event stands. */
    SortedSet<Integer> years(AgencyState state) {
        SortedSet<Integer> years = new TreeSet<>();
        state.marks().forEach(mark -> years.add(mark.year()));
        state.roster().ifPresent(entry -> {
            int first = entry.periods().get(0).activeFrom().orElse(policy.firstYear());
            for (int year = first; year <= Policy.lastOwedYear(today); year++) {
                if (policy.obligation(entry, year).isPresent()) {
                    years.add(year);
                }
            }
        });
        return years;
    }

    AgencyAnswer answer(AgencyState state) {
        SortedSet<Integer> years = years(state);
        state.marks().stream().filter(mark -> !mark.isReported()).forEach(mark -> {
            if (owed(state, mark.year()).isEmpty()) {
                years.remove(mark.year());
            }
        });
        OptionalInt latest = years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.last());
        return new AgencyAnswer(
                state.agency(),
                state.roster(),
                state.marks().stream()
                        .filter(YearMark::isReported)
                        .map(YearMark::year)
                        .toList(),
                latest,
                latest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(timeliness(
                                state,
                                latest.getAsInt(),
                                state.mark(latest.getAsInt()).map(YearMark::outline))),
                state.marks().stream()
                        .map(YearMark::receivedAt)
                        .max(Long::compare)
                        .map(Instant::ofEpochMilli));
    }

    /** Empty if the agency never owed and never reported the year. */
    Optional<AgencyYearAnswer> answer(AgencyState state, int year, YearStore.Rows rows) {
        Optional<StoredYear> stored = rows.get(state.agency(), year);
        boolean owed = owed(state, year).isPresent();
        boolean expected = expected(state, year).isPresent();
        if (!owed && stored.isEmpty()) {
            return Optional.empty();
        }
        Optional<Standing> standing = stored.map(StoredYear::standing);
        Optional<StoredYear> previous = rows.get(state.agency(), year - 1);
        return Optional.of(new AgencyYearAnswer(
                state.agency(),
                year,
                state.period(year),
                stored,
                timeliness(state, year, standing),
                expected ? 1 : 0,
                expected && standing.filter(event -> !event.isWithdrawn()).isPresent() ? 1 : 0,
                stored.flatMap(StoredYear::sums),
                previous.flatMap(StoredYear::sums),
                findings(state, year, stored, previous),
                state.decisions().in(year),
                standing.map(event -> event.place().receivedAt())));
    }

    private List<Finding> findings(
            AgencyState state, int year, Optional<StoredYear> stored, Optional<StoredYear> previous) {
        List<Finding> own = EventFindings.of(state.agency(), state.record(years(stored, previous)), year, policy);
        Optional<StoredYear> further = stored.filter(row -> isReviewed(row.standing(), state.agency(), year));
        if (further.isEmpty()) {
            return own;
        }
        StandingReport report = report(state, year, further.get(), previous);
        List<Finding> all = new ArrayList<>(own);
        all.addAll(report.waivers().left(this.further.findings(report)));
        return List.copyOf(all);
    }

    private static StandingReport report(
            AgencyState state, int year, StoredYear stored, Optional<StoredYear> previous) {
        return new StandingReport(
                state.agency(), year, state.period(year), state.decisions().in(year), stored, previous);
    }

    /** What became of every rule on a readable report: of those of figures all, of the others what does not hold. */
    List<Assessment> assessments(AgencyState state, int year, StoredYear stored, Optional<StoredYear> previous) {
        AgencyRecord record = state.record(years(Optional.of(stored), previous));
        StandingReport report = report(state, year, stored, previous);
        List<Finding> found = new ArrayList<>(EventFindings.all(state.agency(), record, year, policy));
        found.addAll(further.findings(report));
        List<Assessment> figures = ReportRules.assessments(
                EventFindings.dossier(record, stored.standing(), year, policy), report.waivers());
        return ReportRules.withFindings(figures, found, report.waivers());
    }

    private boolean isReviewed(Standing standing, String agency, int year) {
        return !further.marks(
                        agency,
                        year,
                        standing.place().partition(),
                        standing.place().offset())
                .isEmpty();
    }

    /** Of the findings here and the further ones. */
    List<FindingMark> marks(String agency, YearMark mark) {
        List<FindingMark> more = further.marks(agency, mark.year(), mark.partition(), mark.offset());
        if (more.isEmpty()) {
            return mark.findings();
        }
        List<FindingMark> all = new ArrayList<>(mark.findings());
        all.addAll(more);
        return all;
    }

    private static Years years(Optional<StoredYear> stored, Optional<StoredYear> previous) {
        Years years = Years.NONE;
        for (StoredYear year : Stream.concat(stored.stream(), previous.stream()).toList()) {
            years = years.with(year.year(), year.standing());
        }
        return years;
    }
}
