package io.disclosurestreams.http;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.FindingAnswer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of findings. */
final class FindingList {

    static final Table<FindingAnswer> TABLE = table();

    private FindingList() {}

    private static Table<FindingAnswer> table() {
        return Table.<FindingAnswer>named("findings", "检查提示", "Findings on standing reports")
                .columns(
                        answer -> Optional.of(new AgencyLabel.Named(answer.agency(), answer.period())),
                        AgencyLabel.COLUMNS)
                .column("year", "年度", "year", answer -> Value.of(answer.year()))
                .keepInView()
                .column("revision", "版次", "revision", answer -> Value.of(answer.revision()))
                .columns(answer -> Optional.of(answer.finding()), finding())
                .remark(
                        "提示从不改动数字；左值、右值为规则两边的数，差为左值减右值。多个单元格以|分隔。",
                        "Findings never change a figure; left and right are what the rule compares, delta is left less"
                                + " right. Several cells are separated by |.")
                .asOf(answer -> Optional.of(answer.asOf()));
    }

    private static List<Column<Finding>> finding() {
        return Table.<Finding>named("finding", "检查提示", "finding")
                .coded(
                        "rule",
                        "规则",
                        "rule that does not hold",
                        finding -> Optional.of(FindingCode.ofRule(finding.rule())))
                .coded("severity", "级别", "severity", finding -> Optional.of(FindingCode.of(finding.severity())))
                .coded("state", "结果", "state", finding -> Optional.of(FindingCode.of(finding.state())))
                .column("left", "左值", "what is there", number(Finding::left))
                .column("right", "右值", "what it should be", number(Finding::right))
                .column("delta", "差", "left less right", number(Finding::delta))
                .coded("cells", "单元格", "cells concerned", finding -> Optional.of(FigureColumns.codes(finding.cells())))
                .column(
                        "suggestions",
                        "建议值",
                        "cell=value that would mend it, separated by |",
                        finding -> Value.of(finding.suggestions().stream()
                                .map(FindingList::suggestion)
                                .collect(Collectors.joining("|"))))
                .column("message", "说明（英文）", "message", finding -> Value.of(finding.message()))
                .column("messageZh", "说明", "message in Chinese", finding -> Value.of(finding.messageZh()))
                .list();
    }

    private static Function<Finding, Value> number(Function<Finding, Optional<Number>> part) {
        return finding -> part.apply(finding).map(FindingList::number).orElse(Value.EMPTY);
    }

    /** A count, an amount of money or a ratio. */
    static Value number(Number number) {
        if (number instanceof BigDecimal amount) {
            return Value.of(amount);
        }
        return number instanceof Double ratio ? Value.of(ratio.doubleValue()) : Value.of(number.longValue());
    }

    private static String suggestion(Finding.Suggestion suggestion) {
        String value = suggestion.value() instanceof BigDecimal amount
                ? amount.toPlainString()
                : suggestion.value().toString();
        return suggestion.cell() + "=" + value;
    }
}
