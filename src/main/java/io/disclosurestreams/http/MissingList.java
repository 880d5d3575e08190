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
import tools.jackson.core.JsonGenerator;

/** Who is expected and not received. */
final class MissingList {

    /** Of a report that is expected and not there. */
    static final Timeliness.State[] STATES = {
        Timeliness.State.OVERDUE, Timeliness.State.DUE_SOON, Timeliness.State.NOT_DUE, Timeliness.State.WITHDRAWN
    };

    private MissingList() {}

    static void write(MissingReport report, JudgedYear judged, JsonGenerator json) {
        AgencyLabel.write(new AgencyLabel.Named(report.agency(), Optional.of(report.period())), json);
        Optional<Deadline> deadline = report.timeliness().deadline();
        Json.text("submitBy", deadline.flatMap(Deadline::submitBy).map(LocalDate::toString), json);
        Json.text("due", deadline.map(Deadline::due).map(LocalDate::toString), json);
        Json.text("lastDay", deadline.map(Deadline::lastDay).map(LocalDate::toString), json);
        Json.text("basis", deadline.map(Deadline::source), json);
        json.writeStringProperty("state", report.timeliness().state().key());
        json.writeNumberProperty("daysLate", report.timeliness().daysLate());
        Json.number("daysPastSubmitBy", daysPastSubmitBy(report, judged).map(Number.class::cast), json);
        Json.number("daysLeft", daysLeft(report, judged).map(Number.class::cast), json);
        judged.write(json);
    }

    /** Until the next of its days; empty once all are over. */
    private static Optional<Long> daysLeft(MissingReport report, JudgedYear judged) {
        return report.timeliness()
                .deadline()
                .flatMap(deadline -> deadline.next(judged.judgedOn()))
                .map(next -> ChronoUnit.DAYS.between(judged.judgedOn(), next));
    }

    /** Empty before, and where nothing has to be submitted first. */
    private static Optional<Long> daysPastSubmitBy(MissingReport report, JudgedYear judged) {
        return report.timeliness()
                .deadline()
                .flatMap(Deadline::submitBy)
                .filter(submitBy -> submitBy.isBefore(judged.judgedOn()))
                .map(submitBy -> ChronoUnit.DAYS.between(submitBy, judged.judgedOn()));
    }

    static Table<MissingReport> table(JudgedYear judged) {
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
                .column(
                        "lastDay",
                        "宽限期满日",
                        "last day on which it is on time, with the days of grace",
                        report -> Value.ofDay(report.timeliness().deadline().map(Deadline::lastDay)))
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
                        "daysPastSubmitBy",
                        "超过报送期限天数",
                        "days since it had to be submitted",
                        report ->
                                daysPastSubmitBy(report, judged).map(Value::of).orElse(Value.EMPTY))
                .column(
                        "daysLeft",
                        "剩余天数",
                        "days left until the next of its days, empty once all are over",
                        report -> daysLeft(report, judged).map(Value::of).orElse(Value.EMPTY))
                .column(
                        "basis",
                        "期限依据",
                        "law, custom or decision that sets the day",
                        report -> Value.ofText(report.timeliness().deadline().map(Deadline::source)))
                .columns(report -> Optional.of(judged), JudgedYear.COLUMNS)
                .remark(
                        "名单按截至日期判断；数据截至时间为名单范围内最后一份计入的报告的时间。",
                        "Judged by the day in judgedOn; asOf is the time of the last report counted in the scope of the list.")
                .asOf(report -> judged.asOf());
    }
}
