package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Term.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a year takes over from the one before, and what changed beyond belief. Table four has no identity across years: its
 * counts include last year's pending cases.
 */
final class AcrossYears {

    /** Whether there is anything to compare with; the others are judged only if there is. */
    static final Check GAP = new NoGap();

    static final List<Check> CHECKS = checks();

    private AcrossYears() {}

    private static List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(GAP);
        checks.add(new SameForm());
        checks.add(new CopiedFigures());
        for (Applicant column : Applicant.values()) {
            checks.add(new Equality(
                    new Subject.CarriedOver(column),
                    new Sides(
                            List.of(Rows.term(Of.YEAR_BEFORE, RequestRow.CARRIED_OUT, column)),
                            List.of(Rows.term(Of.THIS_YEAR, RequestRow.CARRIED_IN, column)))));
        }
        checks.addAll(TableTwo.ACROSS_YEARS);
        for (DisputeGroup group : DisputeGroup.values()) {
            checks.add(new AtLeast(
                    Rule.YOY_PEND,
                    new Sides(
                            List.of(Rows.total(Of.THIS_YEAR, group)),
                            List.of(new Term.Declared(Of.YEAR_BEFORE, group.slot(DisputeResult.PENDING))))));
        }
        steps().forEach(step -> {
            checks.add(new Jump(step));
            checks.add(new ToOrFromZero(step));
        });
        return List.copyOf(checks);
    }

    /** The figures that people look at first; others follow from them. */
    private static List<Step> steps() {
        Stream<Step> requests = Stream.of(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_OUT)
                .map(row -> Step.ofRow(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL)));
        Stream<Step> disputes = Stream.of(DisputeGroup.values())
                .map(group -> Step.ofRow(group.slot(DisputeResult.UPHELD), group.slot(DisputeResult.TOTAL)));
        Stream<Step> proactive = Stream.of(
                        ProactiveFigure.LICENSING_DECISIONS,
                        ProactiveFigure.PENALTIES_DECISIONS,
                        ProactiveFigure.COERCION_DECISIONS,
                        ProactiveFigure.FEES_AMOUNT)
                .map(figure -> Step.ofCell(figure.slot()));
        return Stream.of(requests, disputes, proactive).flatMap(each -> each).toList();
    }
}
