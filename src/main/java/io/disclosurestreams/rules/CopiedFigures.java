package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures that are all what they were the year before (内容雷同). Few and small numbers agree by chance, and what is in stock
 * agrees by nature: at least some different numbers of this year's work must agree.
 */
record CopiedFigures() implements Check {

    private static final Set<Integer> STOCK = Set.of(
            ProactiveFigure.REGULATIONS_IN_FORCE.slot(),
            ProactiveFigure.DOCUMENTS_IN_FORCE.slot(),
            ProactiveFigure.REGULATIONS_TOTAL.slot(),
            ProactiveFigure.DOCUMENTS_TOTAL.slot(),
            ProactiveFigure.LICENSING_PREVIOUS.slot(),
            ProactiveFigure.SERVICES_PREVIOUS.slot(),
            ProactiveFigure.PENALTIES_PREVIOUS.slot(),
            ProactiveFigure.COERCION_PREVIOUS.slot(),
            ProactiveFigure.FEES_PREVIOUS.slot());

    @Override
    public Rule rule() {
        return Rule.YOY_COPY;
    }

    @Override
    public List<String> cells() {
        return List.of();
    }

    @Override
    public Result judge(Dossier dossier) {
        if (!dossier.before().isReported()) {
            return new NotAssessable(dossier.before().state().reason());
        }
        if (!agree(dossier.cells(), dossier.before().cells())) {
            return new Pass();
        }
        long numbers = differentNumbers(dossier.cells());
        return numbers >= dossier.thresholds().copyNumbers() ? new Fail(numbers, 0L) : new Pass();
    }

    private static boolean agree(Cells now, Cells before) {
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            if (now.isCount(slot) != before.isCount(slot) || now.count(slot) != before.count(slot)) {
                return false;
            }
        }
        for (int slot : Sums.AMOUNTS) {
            if (now.amount(slot).compareTo(before.amount(slot)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static long differentNumbers(Cells cells) {
        Set<BigDecimal> numbers = new HashSet<>();
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            if (!STOCK.contains(slot)) {
                numbers.add(cells.amount(slot).stripTrailingZeros());
            }
        }
        numbers.remove(BigDecimal.ZERO);
        return numbers.size();
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        return Findings.of(
                this,
                fail,
                "All figures are those of the year before, %d different numbers among them".formatted(fail.left()),
                "数字与上年完全相同（其中不同的非零数字%d个）".formatted(fail.left()));
    }
}
