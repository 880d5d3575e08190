package io.disclosurestreams.http;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.MissingReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who is expected and not received. */
final class MissingList {

    /** Of a report that is expected and not there. */
    static final Timeliness.State[] STATES = {
        Timeliness.State.OVERDUE, Timeliness.State.DUE_SOON, Timeliness.State.NOT_DUE, Timeliness.State.WITHDRAWN
    };

    private MissingList() {}

    /** Until the day by which it must be published; empty once that is over. */
    static Optional<Long> daysLeft(MissingReport report, LocalDate today) {
        return report.timeliness()
                .due()
                .filter(due -> !due.isBefore(today))
                .map(due -> ChronoUnit.DAYS.between(today, due));
    }

    /** Of a year, as of a day. */
    static Table<MissingReport> table(int year, LocalDate today) {
        return Table.<MissingReport>named("missing", "未报名单", "Agencies that owe the year and have no standing report")
                .columns(
                        report -> Optional.of(new AgencyLabel.Named(report.agency(), Optional.of(report.period()))),
                        AgencyLabel.COLUMNS)
                .keepInView()
                .column(
                        "submitBy",
                        "报送期限",
                        "day by which it must be submitted, where that comes first",
                        report -> Value.ofDay(report.timeliness().deadline().flatMap(Deadline::submitBy)))
                .column(
                        "due",
                        "公布期限",
                        "day by which it must be published",
                        report -> Value.ofDay(report.timeliness().due()))
                .coded(
                        "state",
                        "公布状态",
                        "not due yet, due soon, overdue or withdrawn",
                        report -> Optional.of(
                                ReportColumns.code(report.timeliness().state())))
                .column(
                        "daysLate",
                        "逾期天数",
                        "days late",
                        report -> Value.of(report.timeliness().daysLate()))
                .column(
                        "daysLeft",
                        "剩余天数",
                        "days left, empty once the day is over",
                        report -> daysLeft(report, today).map(Value::of).orElse(Value.EMPTY))
                .column(
                        "basis",
                        "期限依据",
                        "law, custom or decision that sets the day",
                        report -> Value.ofText(report.timeliness().deadline().map(Deadline::source)))
                .column("year", "年度", "year reported on", report -> Value.of(year))
                .column(
                        "judgedOn",
                        "截至日期",
                        "day by which days late and left are counted",
                        report -> Value.ofDay(Optional.of(today)))
                .remark(
                        "名单按导出日期判断；没有报告，所以没有数据截至时间。",
                        "Judged by the day of the export; without reports no row has a time of one.")
                .asOf(report -> Optional.empty());
    }
}
