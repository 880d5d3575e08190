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

import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.rules.Term.Of;
import java.util.List;
import java.util.stream.Stream;

/** What table two (二、主动公开政府信息情况) can't say: by itself, and against the year before. */
final class TableTwo {

    /** Of one report. */
    static final List<Check> BY_ITSELF = List.of(
            new AtLeast(
                    Rule.T2_STOCK, new Sides(now(REGULATIONS_IN_FORCE, REGULATIONS_REPEALED), now(REGULATIONS_ISSUED))),
            new AtLeast(Rule.T2_STOCK, new Sides(now(DOCUMENTS_IN_FORCE, DOCUMENTS_REPEALED), now(DOCUMENTS_ISSUED))),
            new AtLeast(Rule.T2_2019, new Sides(now(REGULATIONS_TOTAL), now(REGULATIONS_DISCLOSED))),
            new AtLeast(Rule.T2_2019, new Sides(now(DOCUMENTS_TOTAL), now(DOCUMENTS_DISCLOSED))),
            items(LICENSING_PREVIOUS, LICENSING_CHANGE),
            items(SERVICES_PREVIOUS, SERVICES_CHANGE),
            items(PENALTIES_PREVIOUS, PENALTIES_CHANGE),
            items(COERCION_PREVIOUS, COERCION_CHANGE),
            items(FEES_PREVIOUS, FEES_CHANGE),
            new TogetherZero(Rule.T2_PROC, PROCUREMENT_ITEMS.slot(), PROCUREMENT_AMOUNT.slot()));

    /** Of two years following each other. */
    static final List<Check> ACROSS_YEARS = List.of(
            repealed(REGULATIONS_IN_FORCE, REGULATIONS_ISSUED, REGULATIONS_REPEALED),
            repealed(DOCUMENTS_IN_FORCE, DOCUMENTS_ISSUED, DOCUMENTS_REPEALED),
            stock(REGULATIONS_IN_FORCE, REGULATIONS_ISSUED, REGULATIONS_REPEALED),
            stock(DOCUMENTS_IN_FORCE, DOCUMENTS_ISSUED, DOCUMENTS_REPEALED),
            handedOn(LICENSING_PREVIOUS, LICENSING_CHANGE),
            handedOn(SERVICES_PREVIOUS, SERVICES_CHANGE),
            handedOn(PENALTIES_PREVIOUS, PENALTIES_CHANGE),
            handedOn(COERCION_PREVIOUS, COERCION_CHANGE),
            handedOn(FEES_PREVIOUS, FEES_CHANGE),
            disclosed(REGULATIONS_TOTAL, REGULATIONS_DISCLOSED),
            disclosed(DOCUMENTS_TOTAL, DOCUMENTS_DISCLOSED));

    private TableTwo() {}

    private static Check items(ProactiveFigure previous, ProactiveFigure change) {
        return new AtLeast(Rule.T2_2019, new Sides(now(previous, change), List.of()));
    }

    private static Check repealed(ProactiveFigure inForce, ProactiveFigure issued, ProactiveFigure repealed) {
        return new AtLeast(Rule.T2_STOCK, new Sides(and(before(inForce), now(issued)), now(repealed)));
    }

    private static Check stock(ProactiveFigure inForce, ProactiveFigure issued, ProactiveFigure repealed) {
        return new Equality(
                new Subject.HandedOn(Rule.YOY_STOCK),
                new Sides(and(before(inForce), now(issued)), now(repealed, inForce)));
    }

    private static Check handedOn(ProactiveFigure previous, ProactiveFigure change) {
        return new Equality(new Subject.HandedOn(Rule.YOY_ITEMS), new Sides(before(previous, change), now(previous)));
    }

    private static Check disclosed(ProactiveFigure total, ProactiveFigure disclosed) {
        return new AtLeast(Rule.YOY_TOTAL, new Sides(and(before(total), now(disclosed)), now(total)));
    }

    private static List<Term> now(ProactiveFigure... figures) {
        return of(Of.THIS_YEAR, figures);
    }

    private static List<Term> before(ProactiveFigure... figures) {
        return of(Of.YEAR_BEFORE, figures);
    }

    private static List<Term> of(Of year, ProactiveFigure... figures) {
        return Stream.of(figures)
                .map(figure -> (Term) new Term.Declared(year, figure.slot()))
                .toList();
    }

    private static List<Term> and(List<Term> some, List<Term> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
