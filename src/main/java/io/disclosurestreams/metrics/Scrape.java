package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.FindingCount;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.ReportCount;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One reading of the view under the caps. Regions come first, the largest before their parts; then the reports that are
 * missing; then the agencies with the most requests.
 */
final class Scrape {

    private static final int COUNTIES = 6;
    private static final int CITIES = 4;
    private static final int OUTCOMES = Outcome.values().length;

    private static final Comparator<RollUpAnswer> LARGEST_FIRST = Comparator.comparingInt(
                    (RollUpAnswer answer) -> digits(answer))
            .thenComparing(Comparator.comparingInt(RollUpAnswer::year).reversed())
            .thenComparing(answer -> answer.query().region());
    private static final Comparator<FindingCount> WORST_FIRST = Comparator.comparingInt(
                    (FindingCount count) -> digits(count.region()))
            .thenComparing(count -> count.mark().severity())
            .thenComparing(Comparator.comparingInt(FindingCount::year).reversed())
            .thenComparing(FindingCount::region)
            .thenComparing(count -> count.mark().rule());

    private final View view;
    private final MetricCaps caps;
    private final Page page;
    private final List<Integer> shownYears;
    private final List<Integer> olderYears;
    private final long missing;

    private Scrape(View view, MetricCaps caps, Page page) {
        this.view = view;
        this.caps = caps;
        this.page = page;
        List<Integer> years = view.newestYears(Integer.MAX_VALUE);
        int newest = Math.min(caps.years(), years.size());
        shownYears = years.subList(0, newest);
        olderYears = years.subList(newest, years.size());
        missing = view.regionYear(RegionQuery.all(Region.COUNTRY), lastClosedYear())
                .overdue();
    }

    /** Writes what the view holds now. */
    static void write(View view, MetricCaps caps, Page page) {
        Scrape scrape = new Scrape(view, caps, page);
        scrape.regions();
        scrape.overdue();
        scrape.agencies();
    }

    private static int digits(RollUpAnswer answer) {
        return digits(answer.query().region());
    }

    private static int digits(Region region) {
        return region.isCountry() ? 0 : region.code().length();
    }

    private int lastClosedYear() {
        return Policy.lastOwedYear(view.today());
    }

    private void regions() {
        int deepest = Math.max(COUNTIES, caps.regionDepth().orElse(COUNTIES));
        List<RollUpAnswer> answers = new ArrayList<>(view.rollUps(deepest, shownYears));
        if (!shownYears.contains(lastClosedYear()) && !olderYears.contains(lastClosedYear())) {
            answers.addAll(view.rollUps(deepest, List.of(lastClosedYear())));
        }
        answers.sort(LARGEST_FIRST);
        List<FindingCount> findings = new ArrayList<>(view.findingCounts(deepest, Set.copyOf(shownYears)));
        findings.sort(WORST_FIRST);
        int depth = caps.regionDepth().orElseGet(() -> fits(answers, findings.size()) ? COUNTIES : CITIES);
        for (RollUpAnswer answer : answers) {
            page.count(out -> write(answer, out));
            if (digits(answer) <= depth) {
                page.write(out -> write(answer, out));
            }
        }
        page.count(
                MetricTable.FINDINGS,
                findings.size()
                        + view.findingCounts(COUNTIES, Set.copyOf(olderYears)).size());
        for (FindingCount count : findings) {
            if (digits(count.region()) <= depth) {
                page.write(out -> RegionSeries.write(count, out));
            }
        }
        view.rollUps(COUNTIES, olderYears).forEach(answer -> page.count(out -> RegionSeries.write(answer, out)));
    }

    /** The last closed year is shown though nobody has reported for it: that is when somebody should hear of it. */
    private void write(RollUpAnswer answer, Series out) {
        if (shownYears.contains(answer.year())) {
            RegionSeries.write(answer, out);
        } else {
            RegionSeries.writeReports(answer, out);
        }
    }

    /** True if with all these regions, and all agencies that may be shown, the whole stays under the cap. */
    private boolean fits(List<RollUpAnswer> answers, int findings) {
        long series = 2 * Math.min(caps.agencies(), missing) + findings;
        for (RollUpAnswer answer : answers) {
            series += Page.size(out -> write(answer, out));
        }
        ReportCount reports = reports(shownYears);
        series += 2 * Math.min(caps.agencies(), reports.readable());
        series += Math.min(caps.agencies(), OUTCOMES * reports.withCases());
        return series <= page.left();
    }

    private ReportCount reports(List<Integer> years) {
        return years.stream().map(view::reportCount).reduce(new ReportCount(0, 0, 0), ReportCount::plus);
    }

    private void overdue() {
        List<AgencyYearAnswer> longest = view.overdue(lastClosedYear(), caps.agencies());
        // roll-ups come a moment after the agencies' years, so they are asked only for what is beyond the cap
        long all = longest.size() < caps.agencies() ? longest.size() : Math.max(missing, longest.size());
        page.count(MetricTable.REPORT_OVERDUE_DAYS, all);
        page.count(MetricTable.AGENCY_INFO, all);
        write(MetricTable.REPORT_OVERDUE_DAYS, longest, AgencySeries::overdue);
        write(MetricTable.AGENCY_INFO, longest, AgencySeries::info);
    }

    private void agencies() {
        List<AgencyYearAnswer> largest = view.largestAgencies(shownYears, caps.agencies());
        ReportCount all = reports(shownYears).plus(reports(olderYears));
        page.count(MetricTable.AGENCY_REQUESTS_RECEIVED, all.readable());
        page.count(MetricTable.AGENCY_REQUESTS_CONCLUDED, all.readable());
        page.count(MetricTable.AGENCY_OUTCOME_RATIO, OUTCOMES * all.withCases());
        write(MetricTable.AGENCY_REQUESTS_RECEIVED, largest, AgencySeries::received);
        write(MetricTable.AGENCY_REQUESTS_CONCLUDED, largest, AgencySeries::concluded);
        write(MetricTable.AGENCY_OUTCOME_RATIO, largest, AgencySeries::ratios);
    }

    /** As many agencies, in order, as the caps allow; one that is shown is shown whole. */
    private void write(MetricRow family, List<AgencyYearAnswer> answers, BiConsumer<AgencyYearAnswer, Series> series) {
        for (AgencyYearAnswer answer : answers) {
            long size = Page.size(out -> series.accept(answer, out));
            if (page.shown(family) + size > caps.agencies() || !page.write(out -> series.accept(answer, out))) {
                return;
            }
        }
    }
}
