package io.disclosurestreams.http;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.CellChange;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The log of revisions as a file: a row a changed cell, since whoever checks a correction looks for cells, what they held
 * and what they hold, and a filter on a column finds them. A revision that changed none (the first, a withdrawal) has one
 * row without a cell, so that none is lacking.
 */
final class RevisionList {

    static final Table<Row> TABLE = table();

    private RevisionList() {}

    /**
     * One cell that a revision changed.
     *
     * @param change empty if it changed none
     */
    record Row(Revision revision, Optional<CellChange> change) {}

    static List<Row> rows(List<Revision> revisions) {
        return revisions.stream().flatMap(RevisionList::rows).toList();
    }

    private static Stream<Row> rows(Revision revision) {
        return revision.changes().isEmpty()
                ? Stream.of(new Row(revision, Optional.empty()))
                : revision.changes().stream().map(change -> new Row(revision, Optional.of(change)));
    }

    private static Table<Row> table() {
        return Table.<Row>named("revisions", "修订记录", "Revisions, a row a changed cell")
                .column(
                        "receivedAt",
                        "接收时间",
                        "when it was taken in",
                        row -> Value.of(row.revision().place().receivedAt().toString()))
                .column(
                        "revision",
                        "版次",
                        "revision",
                        event(event -> Value.of(event.order().revision())))
                .keepInView()
                .coded(
                        "state",
                        "状态",
                        "whether it still counts",
                        row -> Optional.of(code(row.revision().state())))
                .column(
                        "publishedOn",
                        "公布日期",
                        "day of publication",
                        event(event -> Value.ofDay(event.order().publishedOn())))
                .column(
                        "withdrawn",
                        "撤回",
                        "takes the report back",
                        event(event -> Value.of(Boolean.toString(event.body() instanceof ReportBody.Withdrawn))))
                .column(
                        "unreadable",
                        "无法读取",
                        "a report that can't be read",
                        event(event -> Value.of(Boolean.toString(event.body() instanceof ReportBody.Unreadable))))
                .column(
                        "sha256",
                        "原文件校验值",
                        "SHA-256 of the document",
                        event(event -> Value.of(event.order().sha256())))
                .coded(
                        "changes.cell",
                        "改动的单元格",
                        "cell that it changed",
                        row -> row.change().map(change -> FigureColumns.code(change.figure())))
                .column("changes.from", "改动前", "what stood there before", change(CellChange::from))
                .column("changes.to", "改动后", "what stands there since", change(CellChange::to))
                .remark(
                        "一行一个改动的单元格，与此前最近一份有数字的版次比较；没有改动的版次（首次、撤回）占一行，单元格为空。",
                        "A row a changed cell, against the figures that stood last before; a revision that changed none"
                                + " (the first, a withdrawal) has one row without a cell.")
                .asOf(row -> Optional.of(row.revision().place().receivedAt()));
    }

    private static Code code(Revision.State state) {
        return new Code(state.key(), state == Revision.State.STANDING ? "现行" : "已被替换");
    }

    private static Function<Row, Value> event(Function<ReportEvent, Value> part) {
        return row -> row.revision().event().map(part).orElse(Value.EMPTY);
    }

    private static Function<Row, Value> change(Function<CellChange, Cell> side) {
        return row -> row.change().map(side).map(FigureColumns::value).orElse(Value.EMPTY);
    }
}
