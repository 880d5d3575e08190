package io.disclosurestreams.http;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Result;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What became of every rule on one report. */
final class AssessmentList {

    private AssessmentList() {}

    /** Of a report that was taken in at a time. */
    static Table<Assessment> table(Instant asOf) {
        return Table.<Assessment>named("rules", "检查规则结果", "What became of every rule of figures")
                .coded("rule", "规则", "rule", each -> Optional.of(FindingCode.of(each.rule())))
                .keepInView()
                .column(
                        "version",
                        "规则版本",
                        "version of the rule",
                        each -> Value.of(each.rule().version()))
                .coded(
                        "severity",
                        "级别",
                        "severity of its findings at worst",
                        each -> Optional.of(FindingCode.of(each.rule().severity())))
                .coded("state", "结果", "state", each -> Optional.of(FindingCode.of(each.result())))
                .column("left", "左值", "what one side adds up to", fail(Result.Fail::left))
                .column("right", "右值", "the other side", fail(Result.Fail::right))
                .column("delta", "差", "left less right", fail(Result.Fail::delta))
                .coded(
                        "cells",
                        "单元格",
                        "cells that it reads, empty = all",
                        each -> Optional.of(FigureColumns.codes(each.cells())))
                .column("why", "无法判断的原因（英文）", "why nobody can say", why(Reason::english))
                .column("whyZh", "无法判断的原因", "the same in Chinese", why(Reason::chinese))
                .column("waivedBy", "决定人", "who accepted that it does not hold", waived(Result.Waived::by))
                .column("reason", "决定理由", "why, in that person's words", waived(Result.Waived::reason))
                .remark(
                        "左值、右值仅在规则不成立时给出；单元格为空表示读取全部。",
                        "Left and right are given where the rule does not hold; no cells means that it reads all.")
                .asOf(each -> Optional.of(asOf));
    }

    private static Function<Assessment, Value> fail(Function<Result.Fail, Number> part) {
        return each ->
                each.result().failure().map(part).map(FindingList::number).orElse(Value.EMPTY);
    }

    private static Function<Assessment, Value> waived(Function<Result.Waived, String> part) {
        return each -> each.result() instanceof Result.Waived waived ? Value.of(part.apply(waived)) : Value.EMPTY;
    }

    private static Function<Assessment, Value> why(Function<Reason, String> part) {
        return each -> each.result() instanceof Result.NotAssessable unknown
                ? Value.of(part.apply(unknown.why()))
                : Value.EMPTY;
    }
}
