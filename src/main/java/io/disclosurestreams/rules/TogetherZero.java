package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of things and what they cost: either both are zero or neither.
 *
 * @param items slot of the number
 * @param amount slot of the money
 */
record TogetherZero(Rule rule, int items, int amount) implements Check {

    @Override
    public List<String> cells() {
        return List.of(Figures.at(items).path(), Figures.at(amount).path());
    }

    @Override
    public Result judge(Dossier dossier) {
        Cells cells = dossier.cells();
        if (CellContent.of(items, cells) != CellContent.NUMBER || CellContent.of(amount, cells) != CellContent.NUMBER) {
            return new NotAssessable(new Reason("one of the two is no number", "两项中有一项不是数字"));
        }
        long number = cells.count(items);
        BigDecimal money = cells.amount(amount);
        return number == 0 == (money.signum() == 0) ? new Pass() : new Fail(number, money);
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        String money = ((BigDecimal) fail.right()).toPlainString();
        String row = Labels.row(items);
        return Findings.of(
                this,
                fail,
                "%s: items %d, but amount %s 万元".formatted(Labels.rowKey(items), fail.left(), money),
                "“%s”：%s为%d，%s为%s万元".formatted(row, Labels.column(items), fail.left(), Labels.column(amount), money));
    }
}
