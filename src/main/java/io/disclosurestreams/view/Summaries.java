package io.disclosurestreams.view;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.SummaryDifference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the summary report of a region and what it sums up. */
final class Summaries {

    private final Fold fold;

    Summaries(Fold fold) {
        this.fold = fold;
    }

    /**
     * A summary report, and whom it sums up.
     *
     * @param subordinates with own reports, if any
     */
    record Found(AgencyState summary, List<AgencyState> subordinates, SummaryAnswer.By by, List<String> others) {}

    /** Of a year; asked under the lock of the tables. */
    Optional<Found> find(RegionQuery query, int year, Members in, AgencyIndex all) {
        List<AgencyState> summaries = in.agencies().stream()
                .filter(state -> isSummary(query, state, year))
                .sorted(governmentFirst(year).thenComparing(AgencyState::agency))
                .toList();
        if (summaries.isEmpty()) {
            return Optional.empty();
        }
        AgencyState summary = summaries.get(0);
        List<String> others =
                summaries.stream().skip(1).map(AgencyState::agency).sorted().toList();
        List<AgencyState> below = all.subordinates(summary.agency(), year).stream()
                .filter(state -> state.scope(year) == ReportScope.OWN)
                .toList();
        if (!below.isEmpty() || !isGovernment(summary, year)) {
            // whom a department sums up only the roster can tell: by no means all of its region
            return Optional.of(new Found(summary, below, SummaryAnswer.By.SUPERIOR, others));
        }
        RegionQuery whole = RegionQuery.all(query.region());
        List<AgencyState> within = in.agencies().stream()
                .filter(state -> Fold.asksFor(whole, state, year) && state.scope(year) == ReportScope.OWN)
                .toList();
        return Optional.of(new Found(summary, within, SummaryAnswer.By.REGION, others));
    }

    /** A government sums up all of its region, a department at most its own line. */
    private static Comparator<AgencyState> governmentFirst(int year) {
        return Comparator.comparing(state -> !isGovernment(state, year));
    }

    /** True of who rules the region in which it lies; towns rule those of nine digits. */
    private static boolean isGovernment(AgencyState state, int year) {
        return state.period(year)
                .filter(period -> period.kind() == AgencyIndex.governing(period.region()))
                .isPresent();
    }

    /** Of an agency of just this region that the query asks for. */
    private static boolean isSummary(RegionQuery query, AgencyState state, int year) {
        return state.isReadable(year)
                && state.scope(year) == ReportScope.SUMMARY
                && state.period(year)
                        .filter(query::asksFor)
                        .filter(period -> period.region().equals(query.region()))
                        .isPresent();
    }

    /** The report beside the sum, whatever day it is. */
    record Compared(Found found, StoredYear report, Subtotal sum) {

        SummaryAnswer on(AgencyDay day) {
            int year = report.year();
            Subtotal counted = day.counted(sum, year);
            Cells cells = report.standing().body().cells();
            return new SummaryAnswer(
                    report,
                    found.summary().period(year).orElseThrow(),
                    found.by(),
                    counted,
                    counted.coverage().overdue(day.today()),
                    sum.hasFigures() ? Optional.of(SummaryDifference.of(cells.sums(), sum.sums())) : Optional.empty(),
                    found.others());
        }
    }

    Compared compare(Found found, int year, YearStore.Rows rows) {
        return new Compared(
                found,
                rows.get(found.summary().agency(), year).orElseThrow(),
                fold.total(found.subordinates(), state -> true, year, rows));
    }
}
