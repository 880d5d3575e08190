package io.disclosurestreams.rules;

import static io.disclosurestreams.domain.ProactiveFigure.COERCION_CHANGE;
import static io.disclosurestreams.domain.ProactiveFigure.COERCION_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_DISCLOSED;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_IN_FORCE;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_ISSUED;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_REPEALED;
import static io.disclosurestreams.domain.ProactiveFigure.DOCUMENTS_TOTAL;
import static io.disclosurestreams.domain.ProactiveFigure.FEES_CHANGE;
import static io.disclosurestreams.domain.ProactiveFigure.FEES_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.LICENSING_CHANGE;
import static io.disclosurestreams.domain.ProactiveFigure.LICENSING_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.PENALTIES_CHANGE;
import static io.disclosurestreams.domain.ProactiveFigure.PENALTIES_PREVIOUS;
import static io.disclosurestreams.domain.ProactiveFigure.PROCUREMENT_AMOUNT;
import static io.disclosurestreams.domain.ProactiveFigure.PROCUREMENT_ITEMS;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_DISCLOSED;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_IN_FORCE;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_ISSUED;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_REPEALED;
import static io.disclosurestreams.domain.ProactiveFigure.REGULATIONS_TOTAL;
import static io.disclosurestreams.domain.ProactiveFigure.SERVICES_CHANGE;
import static io.disclosurestreams.domain.ProactiveFigure.SERVICES_PREVIOUS;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.Judgement.Fail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What table two (二、主动公开政府信息情况) of one report can't say, whatever other years say. */
final class TableTwo {

    static final List<AtLeastZero> SUMS = List.of(
            stock(REGULATIONS_IN_FORCE, REGULATIONS_REPEALED, REGULATIONS_ISSUED),
            stock(DOCUMENTS_IN_FORCE, DOCUMENTS_REPEALED, DOCUMENTS_ISSUED),
            new AtLeastZero(Rule.T2_2019, List.of(REGULATIONS_TOTAL), List.of(REGULATIONS_DISCLOSED)),
            new AtLeastZero(Rule.T2_2019, List.of(DOCUMENTS_TOTAL), List.of(DOCUMENTS_DISCLOSED)),
            items(LICENSING_PREVIOUS, LICENSING_CHANGE),
            items(SERVICES_PREVIOUS, SERVICES_CHANGE),
            items(PENALTIES_PREVIOUS, PENALTIES_CHANGE),
            items(COERCION_PREVIOUS, COERCION_CHANGE),
            items(FEES_PREVIOUS, FEES_CHANGE));

    private TableTwo() {}

    private static AtLeastZero stock(ProactiveFigure inForce, ProactiveFigure repealed, ProactiveFigure issued) {
        return new AtLeastZero(Rule.T2_STOCK, List.of(inForce, repealed), List.of(issued));
    }

    private static AtLeastZero items(ProactiveFigure previous, ProactiveFigure change) {
        return new AtLeastZero(Rule.T2_2019, List.of(previous, change), List.of());
    }

    static List<Finding> findings(Cells cells) {
        List<Finding> findings = new ArrayList<>();
        for (AtLeastZero sum : SUMS) {
            if (sum.judge(cells) instanceof Fail fail) {
                findings.add(finding(sum, fail, cells));
            }
        }
        procurement(cells).ifPresent(findings::add);
        return findings;
    }

    private static Finding finding(AtLeastZero sum, Fail fail, Cells cells) {
        String plus = terms(sum.plus(), cells, " + ");
        String minus = terms(sum.minus(), cells, " + ");
        String row = Labels.row(sum.plus().get(0));
        return new Finding(
                sum.rule().id(),
                Severity.WARNING,
                Finding.State.FAIL,
                Optional.of(fail.left()),
                Optional.of(fail.right()),
                Optional.of(fail.delta()),
                sum.figures().stream().map(Labels::path).toList(),
                List.of(),
                "%s: %s is less than %s".formatted(row, plus, minus.isEmpty() ? "0" : minus),
                "“%s”：%s小于%s".formatted(row, plus, minus.isEmpty() ? "0" : minus));
    }

    private static String terms(List<ProactiveFigure> figures, Cells cells, String sign) {
        return figures.stream()
                .map(figure -> Labels.column(figure) + cells.count(figure.slot()))
                .collect(Collectors.joining(sign));
    }

    private static Optional<Finding> procurement(Cells cells) {
        boolean assessable = CellContent.of(PROCUREMENT_ITEMS.slot(), cells) == CellContent.NUMBER
                && CellContent.of(PROCUREMENT_AMOUNT.slot(), cells) == CellContent.NUMBER;
        long items = cells.count(PROCUREMENT_ITEMS.slot());
        BigDecimal amount = cells.amount(PROCUREMENT_AMOUNT.slot());
        if (!assessable || items == 0 == (amount.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Rule.T2_PROC.id(),
                Severity.WARNING,
                List.of(Labels.path(PROCUREMENT_ITEMS), Labels.path(PROCUREMENT_AMOUNT)),
                "政府集中采购: %d items, but an amount of %s 万元".formatted(items, amount.toPlainString()),
                "“政府集中采购”：采购项目数量为%d，采购总金额为%s万元".formatted(items, amount.toPlainString())));
    }
}
