package io.disclosurestreams.http;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.AgencyYearAnswer;
import java.util.Optional;
import java.util.function.Function;

/** The list of an agency's years. */
final class AgencyYearList {

    static final Table<AgencyYearAnswer> TABLE = table();

    private AgencyYearList() {}

    private static Table<AgencyYearAnswer> table() {
        return Table.<AgencyYearAnswer>named("agency-trend", "历年年度报告数据", "An agency's years")
                .column("scope.agency", "机关编码", "agency id", answer -> Value.of(answer.agency()))
                .column("scope.name", "机关名称", "official name in that year", of(period -> Value.of(period.name())))
                .column("year", "年度", "year", answer -> Value.of(answer.year()))
                .keepInView()
                .column(
                        "scope.region",
                        "行政区划代码",
                        "region code",
                        of(period -> Value.of(period.region().code())))
                .coded("scope.level", "层级", "level", code(period -> AgencyCode.of(period.level())))
                .coded("scope.kind", "机关类型", "kind", code(period -> AgencyCode.of(period.kind())))
                .column("scope.sector", "条线", "sector", of(period -> Value.ofText(period.sector())))
                .column(
                        "form",
                        "表格样式",
                        "official form",
                        answer -> Value.ofText(answer.stored()
                                .flatMap(stored -> stored.standing().form())
                                .map(Form::key)))
                .column(
                        "revision",
                        "版次",
                        "revision",
                        answer -> answer.stored()
                                .map(stored ->
                                        Value.of(stored.standing().order().revision()))
                                .orElse(Value.EMPTY))
                .coded(
                        "reportScope",
                        "报告范围",
                        "scope of the report",
                        answer -> answer.stored().map(StoredYear::scope).map(AgencyCode::of))
                .column("coverage.expected", "应报", "owes the year", answer -> Value.of(answer.expected()))
                .column("coverage.received", "已报", "a report stands", answer -> Value.of(answer.received()))
                .columns(answer -> Optional.of(answer.timeliness()), ReportColumns.timeliness("timeliness"))
                .columns(
                        answer -> answer.sums()
                                .flatMap(sums -> answer.stored())
                                .map(stored -> stored.standing().body().cells()),
                        ReportColumns.cells())
                .columns(AgencyYearAnswer::sums, ReportColumns.results())
                .remark(
                        "各格为报告原样：空白、斜线与零不同；办理结果与比率按有效合计（六类申请人之和）计算。",
                        "Cells are as reported: blanks, strokes and zeros differ; outcomes and ratios use effective totals"
                                + " (the sum of the six kinds of applicant).")
                .asOf(AgencyYearAnswer::asOf);
    }

    private static Function<AgencyYearAnswer, Value> of(Function<RosterPeriod, Value> part) {
        return answer -> answer.period().map(part).orElse(Value.EMPTY);
    }

    private static Function<AgencyYearAnswer, Optional<Code>> code(Function<RosterPeriod, Code> part) {
        return answer -> answer.period().map(part);
    }
}
