package io.disclosurestreams.http;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.AgencyYearAnswer;
import java.util.List;
import java.util.Optional;

/** The table that compares, as a file. */
final class CompareList {

    private CompareList() {}

    static Table<CompareRow> table(List<CompareColumn> columns) {
        List<Column<Cells>> values = columns.stream()
                .flatMap(column -> column.columns().stream())
                .map(column -> new Column<>("values." + column.key(), column.label(), column.english(), column.value()))
                .toList();
        return Table.<CompareRow>named("compare", "对比表", "Figures of agencies side by side")
                .columns(row -> Optional.of(row.agency()), AgencyLabel.COLUMNS)
                .column("year", "年度", "year", row -> Value.of(row.year()))
                .keepInView()
                .coded(
                        "report",
                        "年报",
                        "what there is to read the row from",
                        row -> Optional.of(
                                new Code(row.report().key(), row.report().label())))
                .coded(
                        "reportScope",
                        "报告范围",
                        "scope of the report",
                        row -> row.stored().map(stored -> AgencyCode.of(stored.scope())))
                .column(
                        "form",
                        "表格样式",
                        "official form",
                        row -> Value.ofText(
                                row.standing().flatMap(Standing::form).map(Form::key)))
                .columns(CompareRow::cells, values)
                .remark(
                        "单元格为报告原样；有效合计、办理结果与比率按有效合计（六类申请人之和）计算。",
                        "Cells are as reported; effective totals, outcomes and ratios are counted (the sum of the six kinds"
                                + " of applicant).")
                .asOf(row -> row.answer().flatMap(AgencyYearAnswer::asOf));
    }
}
