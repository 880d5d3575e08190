package io.disclosurestreams.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A side of a rule in the words of the official form. */
final class SidesWording {

    private SidesWording() {}

    /** E.g. 上年现行有效件数10 + 本年制发件数2. */
    static String terms(List<Term> terms, Dossier dossier) {
        return terms.stream().map(term -> term(term, dossier)).collect(Collectors.joining(" + "));
    }

    /** With what they add up to, where that is not the only term itself. */
    static String side(List<Term> terms, Dossier dossier) {
        long sum = terms.stream()
                .mapToLong(term -> term.value(dossier.cells(term.of())))
                .sum();
        return terms.size() == 1 ? terms(terms, dossier) : terms(terms, dossier) + " = " + sum;
    }

    private static String term(Term term, Dossier dossier) {
        String year = term.of() == Term.Of.YEAR_BEFORE ? "上年" : "";
        return year + Labels.column(term.slot()) + term.value(dossier.cells(term.of()));
    }
}
