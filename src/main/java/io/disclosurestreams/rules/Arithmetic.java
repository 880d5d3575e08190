package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Term.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The identities that the official form makes: 42 in the form of 2021 (国办公开办函〔2021〕30号), 40 in that of 2019
 * (国办公开办函〔2019〕60号).
 */
public final class Arithmetic {

    private static final List<Equality> FORM_2021 = equalities(row -> row.in() != FormSet.ONLY_2019);
    private static final List<Equality> FORM_2019 = equalities(row -> row.in() != FormSet.ONLY_2021);
    private static final List<Equality> BOTH_FORMS = equalities(row -> true);

    private Arithmetic() {}

    /** What does not add up in a report, and the cells that are to blame where the sums tell them. */
    public static List<Finding> findings(Cells cells) {
        List<Equality> equalities = equalities(cells);
        Dossier dossier = Dossier.of(cells);
        List<Finding> findings = new ArrayList<>();
        for (Equality equality : equalities) {
            if (equality.judge(dossier) instanceof Fail fail) {
                findings.add(equality.finding(dossier, fail));
            }
        }
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> faults = new FaultLocation(equalities, dossier).findings();
        findings.replaceAll(finding -> unlessLocated(finding, faults));
        findings.addAll(faults);
        return List.copyOf(findings);
    }

    /** Where a cell of the row is suspected, another total for the row would contradict that and mend the row alone. */
    private static Finding unlessLocated(Finding finding, List<Finding> faults) {
        boolean located = finding.suggestions().stream()
                .anyMatch(total -> faults.stream()
                        .flatMap(fault -> fault.cells().stream())
                        .anyMatch(cell -> row(cell).equals(row(total.cell()))));
        return located ? finding.withoutSuggestions() : finding;
    }

    private static String row(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Those of the rows that the report has: （六）其他处理 undivided, divided, or both. */
    static List<Equality> equalities(Cells cells) {
        if (!isGiven(RequestRow.OTHER_UNSPECIFIED, cells)) {
            return FORM_2021;
        }
        boolean divided = isGiven(RequestRow.CORRECTION_OVERDUE, cells)
                || isGiven(RequestRow.FEE_OVERDUE, cells)
                || isGiven(RequestRow.OTHER_REST, cells);
        return divided ? BOTH_FORMS : FORM_2019;
    }

    private static boolean isGiven(RequestRow row, Cells cells) {
        for (int slot = row.slot(Applicant.NATURAL_PERSON); slot <= row.slot(Applicant.TOTAL); slot++) {
            if (cells.isGiven(slot)) {
                return true;
            }
        }
        return false;
    }

    private static List<Equality> equalities(Predicate<RequestRow> inForm) {
        List<Equality> equalities = new ArrayList<>();
        List<RequestRow> rows = RequestRow.all().stream().filter(inForm).toList();
        List<RequestRow> results =
                rows.stream().filter(row -> row.outcome().isPresent()).toList();
        for (RequestRow row : rows) {
            equalities.add(new Equality(
                    new Subject.RequestTotal(row),
                    new Sides(
                            cells(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL)),
                            cells(row.slot(Applicant.TOTAL), row.slot(Applicant.TOTAL) + 1))));
        }
        for (Applicant column : Applicant.values()) {
            equalities.add(new Equality(
                    new Subject.ConcludedSum(column),
                    new Sides(
                            results.stream().map(row -> term(row, column)).toList(),
                            List.of(term(RequestRow.CONCLUDED, column)))));
            equalities.add(new Equality(
                    new Subject.Balance(column),
                    new Sides(
                            List.of(term(RequestRow.NEWLY_RECEIVED, column), term(RequestRow.CARRIED_IN, column)),
                            List.of(term(RequestRow.CONCLUDED, column), term(RequestRow.CARRIED_OUT, column)))));
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            int total = group.slot(DisputeResult.TOTAL);
            equalities.add(new Equality(
                    new Subject.DisputeTotal(group),
                    new Sides(cells(group.slot(DisputeResult.UPHELD), total), cells(total, total + 1))));
        }
        return List.copyOf(equalities);
    }

    private static Term term(RequestRow row, Applicant column) {
        return Rows.term(Of.THIS_YEAR, row, column);
    }

    /** Cells beside each other, as declared. */
    private static List<Term> cells(int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(slot -> (Term) new Term.Declared(Of.THIS_YEAR, slot))
                .toList();
    }
}
