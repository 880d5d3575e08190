package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.rules.Judgement.Fail;
import io.disclosurestreams.rules.Judgement.NotAssessable;
import io.disclosurestreams.rules.Judgement.Pass;
import io.disclosurestreams.rules.Judgement.PassAssumingBlankIsZero;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum of figures of table two that can't be below zero.
 *
 * @param plus figures that are added
 * @param minus figures that are taken off
 */
record AtLeastZero(Rule rule, List<ProactiveFigure> plus, List<ProactiveFigure> minus) {

    /** The sum and zero, where it fails. */
    Judgement judge(Cells cells) {
        boolean assumed = false;
        for (ProactiveFigure figure : figures()) {
            CellContent content = CellContent.of(figure.slot(), cells);
            if (content == CellContent.ABSENT || content == CellContent.WORDS) {
                return new NotAssessable();
            }
            assumed |= content == CellContent.NOTHING;
        }
        long sum = sum(plus, cells) - sum(minus, cells);
        if (sum < 0) {
            return new Fail(sum, 0);
        }
        return assumed ? new PassAssumingBlankIsZero() : new Pass();
    }

    List<ProactiveFigure> figures() {
        return Stream.concat(plus.stream(), minus.stream()).toList();
    }

    private static long sum(List<ProactiveFigure> figures, Cells cells) {
        return figures.stream().mapToLong(figure -> cells.count(figure.slot())).sum();
    }
}
