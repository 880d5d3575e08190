package io.disclosurestreams.http;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.CoveredAgency;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The agencies behind the coverage of a region. */
final class CoveredList {

    private CoveredList() {}

    static Table<CoveredAgency> table(JudgedYear judged) {
        return table("agencies", "报送情况名单", "The agencies behind the coverage of a region", judged);
    }

    /** Of those whom offices announce (通报). */
    static Table<CoveredAgency> notice(JudgedYear judged) {
        return table(
                "notice",
                "通报名单",
                "Agencies whose report is overdue, came late, was withdrawn or can't be read",
                judged);
    }

    static void write(CoveredAgency agency, JudgedYear judged, JsonGenerator json) {
        AgencyLabel.write(new AgencyLabel.Named(agency.agency(), Optional.of(agency.period())), json);
        json.writeStringProperty("reportScope", agency.scope().key());
        json.writeNumberProperty("expected", one(agency.expected()));
        json.writeNumberProperty("received", one(agency.received()));
        json.writeNumberProperty("inSums", one(agency.inSums()));
        json.writeStringProperty("state", agency.timeliness().state().key());
        Json.text("due", agency.timeliness().due().map(LocalDate::toString), json);
        Json.text(
                "lastDay", agency.timeliness().deadline().map(Deadline::lastDay).map(LocalDate::toString), json);
        Json.text("publishedOn", agency.timeliness().publishedOn().map(LocalDate::toString), json);
        json.writeNumberProperty("daysLate", agency.timeliness().daysLate());
        Json.text("basis", agency.timeliness().deadline().map(Deadline::source), json);
        judged.write(json);
    }

    /** As the coverage adds it up. */
    private static int one(boolean counted) {
        return counted ? 1 : 0;
    }

    private static Table<CoveredAgency> table(String name, String title, String meaning, JudgedYear judged) {
        return Table.<CoveredAgency>named(name, title, meaning)
                .columns(
                        agency -> Optional.of(new AgencyLabel.Named(agency.agency(), Optional.of(agency.period()))),
                        AgencyLabel.COLUMNS)
                .keepInView()
                .coded(
                        "reportScope",
                        "报告范围",
                        "own work or summary of subordinates",
                        agency -> Optional.of(AgencyCode.of(agency.scope())))
                .column(
                        "expected",
                        "应报",
                        "1 if it owes the year and nobody excused it",
                        agency -> Value.of(one(agency.expected())))
                .column(
                        "received",
                        "已报",
                        "1 if expected and its report stands",
                        agency -> Value.of(one(agency.received())))
                .column("inSums", "计入汇总", "1 if its figures are added up", agency -> Value.of(one(agency.inSums())))
                .coded(
                        "state",
                        "公布状态",
                        "whether and when it came",
                        agency -> Optional.of(
                                ReportColumns.code(agency.timeliness().state())))
                .column(
                        "due",
                        "公布期限",
                        "day by which it must be published",
                        agency -> Value.ofDay(agency.timeliness().due()))
                .column(
                        "lastDay",
                        "宽限期满日",
                        "last day on which it is on time, with the days of grace",
                        agency -> Value.ofDay(agency.timeliness().deadline().map(Deadline::lastDay)))
                .column(
                        "publishedOn",
                        "公布日期",
                        "day of publication",
                        agency -> Value.ofDay(agency.timeliness().publishedOn()))
                .column(
                        "daysLate",
                        "逾期天数",
                        "days late",
                        agency -> Value.of(agency.timeliness().daysLate()))
                .column(
                        "basis",
                        "期限依据",
                        "law, custom or decision that sets the day",
                        agency -> Value.ofText(agency.timeliness().deadline().map(Deadline::source)))
                .columns(agency -> Optional.of(judged), JudgedYear.COLUMNS)
                .remark(
                        "全部机关的应报、已报、计入汇总各列之和即该区划报送情况中的相应数字；未报的逾期天数算至截至日期，迟报的算至公布或收到之日（取较早者）。",
                        "Over all agencies the columns expected, received and inSums add up to the coverage of the region;"
                                + " of an overdue report days late run until the day in judgedOn, of a late one until it"
                                + " was published or received, whichever came first.")
                .asOf(agency -> judged.asOf());
    }
}
