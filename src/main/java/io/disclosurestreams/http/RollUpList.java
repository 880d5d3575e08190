package io.disclosurestreams.http;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.RollUpAnswer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The lists of regions' years. */
final class RollUpList {

    static final Listing<RollUpAnswer> TREND =
            new Listing<>(RollUpBody::write, table("region-trend", "历年汇总数据", "A region's years"));
    static final Listing<RollUpAnswer> CHILDREN =
            new Listing<>(RollUpBody::write, table("region-children", "下级地区汇总数据", "Direct sub-regions"));

    private RollUpList() {}

    private static Table<RollUpAnswer> table(String name, String title, String english) {
        return Table.<RollUpAnswer>named(name, title, english)
                .column(
                        "scope.region",
                        "行政区划代码",
                        "region code",
                        answer -> Value.of(answer.query().region().code()))
                .column("scope.name", "地区名称", "name of the region", answer -> Value.ofText(answer.name()))
                .column("year", "年度", "year", answer -> Value.of(answer.year()))
                .keepInView()
                .coded(
                        "scope.level",
                        "限于层级",
                        "only agencies of a level",
                        answer -> answer.query().level().map(AgencyCode::of))
                .coded(
                        "scope.kind",
                        "限于机关类型",
                        "only agencies of a kind",
                        answer -> answer.query().kind().map(AgencyCode::of))
                .column(
                        "scope.sector",
                        "限于条线",
                        "only agencies of a sector",
                        answer -> Value.ofText(answer.query().sector()))
                .column("coverage.expected", "应报机关数", "agencies that owe the year", coverage(Coverage::expected))
                .column("coverage.received", "已报机关数", "of these, with a standing report", coverage(Coverage::received))
                .column("coverage.overdue", "逾期未报机关数", "overdue", answer -> Value.of(answer.overdue()))
                .column("coverage.inSums", "计入汇总的报告数", "reports that are added up", coverage(Coverage::inSums))
                .column("coverage.late", "迟报机关数", "late", coverage(Coverage::late))
                .column("coverage.undated", "日期不明的报告数", "undated", coverage(Coverage::undated))
                .columns(answer -> Optional.of(answer.total().sums()), ReportColumns.sums())
                .columns(answer -> Optional.of(answer.total().sums()), ReportColumns.results())
                .remark(
                        "各行为已收到、可读取、范围为本级的报告之和（计入汇总的报告数）；应报、已报、逾期未报见同行各列。",
                        "Each row adds up the standing, readable reports of scope own (coverage.inSums); beside it stand the"
                                + " agencies that owe the year, and how many have reported.")
                .remark(
                        "总计列为有效合计；两种报告格式的项目分列，没有报告填报的项目为空。",
                        "Total columns are effective totals; figures of both forms are kept apart, and one that no report"
                                + " gives is empty.")
                .asOf(RollUpAnswer::asOf);
    }

    private static Function<RollUpAnswer, Value> coverage(ToLongFunction<Coverage> part) {
        return answer -> Value.of(part.applyAsLong(answer.total().coverage()));
    }
}
