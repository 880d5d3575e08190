package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.rules.Result.NotAssessable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One figure in two years following each other.
 *
 * @param now this year's
 * @param before last year's
 */
record Step(Term now, Term before) {

    static Step ofCell(int slot) {
        return new Step(new Term.Declared(Term.Of.THIS_YEAR, slot), new Term.Declared(Term.Of.YEAR_BEFORE, slot));
    }

    /** Of a row that has a total: by what it counts for. */
    static Step ofRow(int first, int total) {
        return new Step(
                new Term.Effective(Term.Of.THIS_YEAR, first, total),
                new Term.Effective(Term.Of.YEAR_BEFORE, first, total));
    }

    int slot() {
        return now.slot();
    }

    boolean isMoney() {
        return Figures.at(slot()).isAmount();
    }

    /** Why the two can't be compared. A figure that one of the forms does not have is no jump. */
    Optional<NotAssessable> obstacle(Dossier dossier) {
        if (!dossier.before().isReported()) {
            return Optional.of(new NotAssessable(dossier.before().state().reason()));
        }
        boolean numbers = now.content(dossier.cells()) == CellContent.NUMBER
                && before.content(dossier.before().cells()) == CellContent.NUMBER;
        return numbers
                ? Optional.empty()
                : Optional.of(new NotAssessable(new Reason("not a number in both years", "并非两年均填有数字")));
    }

    Number valueNow(Dossier dossier) {
        return value(now, dossier.cells());
    }

    Number valueBefore(Dossier dossier) {
        return value(before, dossier.before().cells());
    }

    private Number value(Term term, Cells cells) {
        return isMoney() ? cells.amount(term.slot()) : (Number) term.value(cells);
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal amount ? amount : BigDecimal.valueOf(number.longValue());
    }

    List<String> paths() {
        return List.of(Figures.at(slot()).path());
    }

    /** The figure by its official labels, its column only where that is no total. */
    String label() {
        return now instanceof Term.Effective ? Labels.row(slot()) : Labels.cell(slot());
    }
}
