package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A side of a rule in the words of the official form, in English by the keys of the figures. */
final class SidesWording {

    private SidesWording() {}

    /** E.g. 上年现行有效件数10 + 本年制发件数未填（按0计）. */
    static Phrase terms(List<Term> terms, Dossier dossier) {
        return new Phrase(joined(terms, term -> english(term, dossier)), joined(terms, term -> chinese(term, dossier)));
    }

    private static String joined(List<Term> terms, Function<Term, String> words) {
        return terms.stream().map(words).collect(Collectors.joining(" + "));
    }

    /** With what they add up to, where that is not the only term itself. */
    static Phrase side(List<Term> terms, Dossier dossier) {
        Phrase each = terms(terms, dossier);
        if (terms.size() == 1) {
            return each;
        }
        long sum = terms.stream()
                .mapToLong(term -> term.value(dossier.cells(term.of())))
                .sum();
        return new Phrase(each.english() + " = " + sum, each.chinese() + " = " + sum);
    }

    private static String english(Term term, Dossier dossier) {
        String year = isBefore(term) ? "last year's " : "";
        return year + Labels.columnKey(term.slot()) + " "
                + CellWording.of(held(term, dossier)).english();
    }

    private static String chinese(Term term, Dossier dossier) {
        return (isBefore(term) ? "上年" : "")
                + Labels.column(term.slot())
                + CellWording.of(held(term, dossier)).chinese();
    }

    private static boolean isBefore(Term term) {
        return term.of() == Term.Of.YEAR_BEFORE;
    }

    static Cell held(Term term, Dossier dossier) {
        return term.held(dossier.cells(term.of()));
    }

    /** Several cells by what they add up to, or by that none of them holds a number. */
    static Phrase sum(Phrase sum, Phrase each, List<Term> terms, Dossier dossier) {
        List<Cell> cells = terms.stream().map(term -> held(term, dossier)).toList();
        if (cells.stream().anyMatch(CellWording::isNumber)) {
            long value = terms.stream()
                    .mapToLong(term -> term.value(dossier.cells(term.of())))
                    .sum();
            return new Phrase(sum.english() + value, sum.chinese() + value);
        }
        Phrase none = CellWording.none(cells);
        return new Phrase(
                each.english() + none.english() + " (taken for 0)", each.chinese() + none.chinese() + "（按0计）");
    }
}
