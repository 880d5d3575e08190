package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.view.AgencyYearAnswer;
import java.time.LocalDate;
import java.util.Optional;

/** What a single agency's year gives, family by family. */
final class AgencySeries {

    private AgencySeries() {}

    static void received(AgencyYearAnswer answer, Series out) {
        row(MetricTable.AGENCY_REQUESTS_RECEIVED, RequestRow.NEWLY_RECEIVED, answer, out);
    }

    static void concluded(AgencyYearAnswer answer, Series out) {
        row(MetricTable.AGENCY_REQUESTS_CONCLUDED, RequestRow.CONCLUDED, answer, out);
    }

    private static void row(MetricRow family, RequestRow row, AgencyYearAnswer answer, Series out) {
        answer.sums()
                .ifPresent(sums -> out.add(family, () -> sums.row(row), answer.agency(), region(answer), year(answer)));
    }

    static void ratios(AgencyYearAnswer answer, Series out) {
        answer.sums()
                .ifPresent(sums -> OutcomeRatios.write(
                        sums,
                        (outcome, value) -> out.add(
                                MetricTable.AGENCY_OUTCOME_RATIO,
                                value,
                                answer.agency(),
                                region(answer),
                                year(answer),
                                outcome.key())));
    }

    static void overdue(AgencyYearAnswer answer, Series out) {
        out.add(
                MetricTable.REPORT_OVERDUE_DAYS,
                () -> answer.timeliness().daysLate(),
                answer.agency(),
                region(answer),
                year(answer));
    }

    static void info(AgencyYearAnswer answer, Series out) {
        Optional<Deadline> deadline = answer.timeliness().deadline();
        out.add(
                MetricTable.AGENCY_INFO,
                () -> 1,
                answer.agency(),
                region(answer),
                year(answer),
                LabelText.of(answer.period().map(RosterPeriod::name)),
                LabelText.of(deadline.map(Deadline::due).map(LocalDate::toString)),
                LabelText.of(deadline.map(Deadline::source)));
    }

    /** As the roster has it for that year, towns included. */
    private static String region(AgencyYearAnswer answer) {
        return answer.period().map(RosterPeriod::region).map(Region::code).orElse("");
    }

    private static String year(AgencyYearAnswer answer) {
        return Integer.toString(answer.year());
    }
}
