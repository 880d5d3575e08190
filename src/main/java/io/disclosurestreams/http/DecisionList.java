package io.disclosurestreams.http;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.DecisionAnswer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The log of what people decided. */
final class DecisionList {

    static final Table<DecisionAnswer> TABLE = table();

    private DecisionList() {}

    private static Table<DecisionAnswer> table() {
        return Table.<DecisionAnswer>named("decisions", "处理决定", "What people decided on agencies' years")
                .columns(
                        answer -> Optional.of(
                                new AgencyLabel.Named(answer.decision().agency(), answer.period())),
                        AgencyLabel.COLUMNS)
                .column(
                        "year",
                        "年度",
                        "year",
                        answer -> Value.of(answer.decision().year()))
                .keepInView()
                .coded("decision", "决定", "what was decided", answer -> Optional.of(code(answer.decision())))
                .coded(
                        "rule",
                        "规则",
                        "rule whose finding is decided on",
                        answer -> answer.decision().onFinding().map(finding -> FindingCode.ofRule(finding.rule())))
                .coded(
                        "cells",
                        "单元格",
                        "cells of the finding, empty = all of the rule",
                        answer -> answer.decision().onFinding().map(finding -> FigureColumns.codes(finding.cells())))
                .column(
                        "due",
                        "延期至",
                        "last day on which the report is on time",
                        answer -> answer.decision().ruling() instanceof Ruling.Extend extend
                                ? Value.ofDay(Optional.of(extend.due()))
                                : Value.EMPTY)
                .column(
                        "untilRevision",
                        "有效至版次",
                        "last revision it holds for",
                        revision(Ruling.OnFinding::untilRevision))
                .column(
                        "untilPreviousRevision",
                        "有效至上年版次",
                        "the same of the year before",
                        revision(Ruling.OnFinding::untilPreviousRevision))
                .column("by", "决定人", "who", answer -> Value.of(answer.decision().by()))
                .column(
                        "reason",
                        "理由",
                        "why",
                        answer -> Value.of(answer.decision().reason()))
                .coded("state", "状态", "whether it holds", answer -> Optional.of(code(answer.state())))
                .asOf(answer -> Optional.of(answer.decision().at()));
    }

    private static Function<DecisionAnswer, Value> revision(Function<Ruling.OnFinding, OptionalInt> part) {
        return answer -> answer.decision()
                .onFinding()
                .map(part)
                .filter(OptionalInt::isPresent)
                .map(until -> Value.of(until.getAsInt()))
                .orElse(Value.EMPTY);
    }

    private static Code code(Decision decision) {
        Ruling ruling = decision.ruling();
        return new Code(ruling.key(), label(ruling));
    }

    private static String label(Ruling ruling) {
        if (ruling instanceof Ruling.Excuse) {
            return "免于报送";
        }
        if (ruling instanceof Ruling.Extend) {
            return "延期";
        }
        if (ruling instanceof Ruling.Discard) {
            return "文档不予采用";
        }
        return ruling instanceof Ruling.OnFinding finding ? opinion(finding.opinion()) : "应当报送";
    }

    private static String opinion(Decision.Opinion opinion) {
        return switch (opinion) {
            case CONFIRM -> "确认有误";
            case DISMISS -> "不属问题";
            case EXPLAIN -> "已作说明";
        };
    }

    private static Code code(DecisionAnswer.State state) {
        return new Code(
                state.key(),
                switch (state) {
                    case STANDING -> "有效";
                    case REPLACED -> "已被后来的决定取代";
                    case LAPSED -> "年报已更正，决定失效";
                });
    }
}
