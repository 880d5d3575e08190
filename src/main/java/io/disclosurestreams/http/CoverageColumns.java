package io.disclosurestreams.http;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.CoverageAnswer;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** {@link CoverageBody} as columns of a file. */
final class CoverageColumns {

    /** Of which region. */
    static final List<Column<CoverageAnswer>> SCOPE = columns()
            .column(
                    "scope.region",
                    "行政区划代码",
                    "region code",
                    answer -> Value.of(answer.query().region().code()))
            .column("scope.name", "地区名称", "name of the region", answer -> Value.ofText(answer.name()))
            .list();

    /** Of which of its agencies. */
    static final List<Column<CoverageAnswer>> FILTERS = columns()
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
            .list();

    private CoverageColumns() {}

    /**
     * How much of it has arrived.
     *
     * @param path of the member that holds it
     * @param before what stands before each label
     */
    static List<Column<CoverageAnswer>> of(String path, String before) {
        return columns()
                .column(
                        path + ".expected",
                        before + "应报机关数",
                        "agencies that owe the year",
                        coverage(Coverage::expected))
                .column(
                        path + ".received",
                        before + "已报机关数",
                        "of these, with a standing report",
                        coverage(Coverage::received))
                .column(path + ".overdue", before + "逾期未报机关数", "overdue", answer -> Value.of(answer.overdue()))
                .column(path + ".inSums", before + "计入汇总的报告数", "reports that are added up", coverage(Coverage::inSums))
                .column(path + ".late", before + "迟报机关数", "late", coverage(Coverage::late))
                .column(path + ".undated", before + "日期不明的报告数", "undated", coverage(Coverage::undated))
                .list();
    }

    private static Function<CoverageAnswer, Value> coverage(ToLongFunction<Coverage> part) {
        return answer -> Value.of(part.applyAsLong(answer.coverage()));
    }

    private static Table.Builder<CoverageAnswer> columns() {
        return Table.named("coverage", "报送情况", "coverage");
    }
}
