package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.YearOverYear;
import io.disclosurestreams.view.FindingCount;
import io.disclosurestreams.view.RollUpAnswer;
import java.util.List;
import java.util.Optional;

/** What a region's year gives. */
final class RegionSeries {

    private static final List<DisputeResult> RESULTS =
            List.of(DisputeResult.UPHELD, DisputeResult.CORRECTED, DisputeResult.OTHER, DisputeResult.PENDING);
    private static final String REFUSED = "refused.";
    private static final String RECEIVED = "requests." + RequestRow.NEWLY_RECEIVED.key();

    private RegionSeries() {}

    static void write(RollUpAnswer answer, Series out) {
        String region = answer.query().region().code();
        String year = Integer.toString(answer.year());
        requests(answer, region, year, out);
        reports(answer, region, year, out);
    }

    /** Of a year for which nobody has reported yet: there are no figures, but reports are expected and missing. */
    static void writeReports(RollUpAnswer answer, Series out) {
        reports(answer, answer.query().region().code(), Integer.toString(answer.year()), out);
    }

    static void write(FindingCount findings, Series out) {
        out.add(
                MetricTable.FINDINGS,
                findings::count,
                findings.region().code(),
                Integer.toString(findings.year()),
                findings.mark().rule(),
                findings.mark().severity().key());
    }

    private static void requests(RollUpAnswer answer, String region, String year, Series out) {
        Sums sums = answer.total().sums();
        out.add(MetricTable.REQUESTS_RECEIVED, () -> sums.row(RequestRow.NEWLY_RECEIVED), region, year);
        out.add(MetricTable.REQUESTS_CARRIED_IN, () -> sums.row(RequestRow.CARRIED_IN), region, year);
        out.add(MetricTable.REQUESTS_CONCLUDED, () -> sums.row(RequestRow.CONCLUDED), region, year);
        out.add(MetricTable.REQUESTS_CARRIED_OUT, () -> sums.row(RequestRow.CARRIED_OUT), region, year);
        for (Outcome outcome : Outcome.values()) {
            out.add(MetricTable.REQUEST_OUTCOMES, () -> sums.outcome(outcome), region, year, outcome.key());
        }
        for (RequestRow row : RequestRow.of(Outcome.REFUSED)) {
            String reason = row.key().substring(REFUSED.length());
            out.add(MetricTable.REFUSALS, () -> sums.row(row), region, year, reason);
        }
        OutcomeRatios.write(
                sums, (outcome, value) -> out.add(MetricTable.OUTCOME_RATIO, value, region, year, outcome.key()));
        change(answer, region, year, out);
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : RESULTS) {
                out.add(
                        MetricTable.DISPUTES,
                        () -> sums.dispute(group, result),
                        region,
                        year,
                        group.key(),
                        result.key());
            }
        }
    }

    /** From nothing there is no ratio; and without any report of this year, what is missing is no decrease. */
    private static void change(RollUpAnswer answer, String region, String year, Series out) {
        if (!answer.total().hasFigures()
                || answer.previous()
                                .map(sums -> sums.row(RequestRow.NEWLY_RECEIVED))
                                .orElse(0L)
                        == 0) {
            return;
        }
        out.add(
                MetricTable.REQUESTS_CHANGE_RATIO,
                () -> {
                    Comparison comparison = YearOverYear.headlines(
                                    answer.previous(), answer.total().sums())
                            .get(RECEIVED);
                    return comparison.change().orElseThrow().doubleValue()
                            / comparison.previous().orElseThrow().doubleValue();
                },
                region,
                year);
    }

    private static void reports(RollUpAnswer answer, String region, String year, Series out) {
        Coverage coverage = answer.total().coverage();
        out.add(MetricTable.REPORTS_EXPECTED, coverage::expected, region, year);
        out.add(MetricTable.REPORTS_RECEIVED, coverage::received, region, year);
        out.add(MetricTable.REPORTS_OVERDUE, answer::overdue, region, year);
        out.add(MetricTable.REPORTS_LATE, coverage::late, region, year);
        out.add(MetricTable.REPORTS_WITHDRAWN, coverage::withdrawn, region, year);
        answer.name()
                .ifPresent(name ->
                        out.add(MetricTable.REGION_INFO, () -> 1, region, year, LabelText.of(Optional.of(name))));
    }
}
