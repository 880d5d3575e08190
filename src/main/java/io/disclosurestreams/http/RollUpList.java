package io.disclosurestreams.http;

import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.RollUpAnswer;
import java.util.Optional;

/** The lists of regions' years. */
final class RollUpList {

    static final Table<RollUpAnswer> TREND = table("region-trend", "历年汇总数据", "A region's years");
    static final Table<RollUpAnswer> CHILDREN = table("region-children", "下级地区汇总数据", "Direct sub-regions");

    private RollUpList() {}

    private static Table<RollUpAnswer> table(String name, String title, String english) {
        return Table.<RollUpAnswer>named(name, title, english)
                .columns(answer -> Optional.of(answer.coverage()), CoverageColumns.SCOPE)
                .column("year", "年度", "year", answer -> Value.of(answer.year()))
                .keepInView()
                .columns(answer -> Optional.of(answer.coverage()), CoverageColumns.FILTERS)
                .columns(answer -> Optional.of(answer.coverage()), CoverageColumns.of("coverage", ""))
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
}
