package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Identity.Term;
import io.disclosurestreams.rules.Judgement.Fail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The identities that the official form makes: 42 in the form of 2021 (国办公开办函〔2021〕30号), 40 in that of 2019
 * (国办公开办函〔2019〕60号).
 */
public final class Arithmetic {

    private static final List<Identity> FORM_2021 = identities(row -> row.in() != FormSet.ONLY_2019);
    private static final List<Identity> FORM_2019 = identities(row -> row.in() != FormSet.ONLY_2021);
    private static final List<Identity> BOTH_FORMS = identities(row -> true);

    private Arithmetic() {}

    /** What does not add up in a report, and the cells that are to blame where the sums tell them. */
    public static List<Finding> findings(Cells cells) {
        List<Identity> identities = identities(cells);
        List<Finding> findings = new ArrayList<>();
        for (Identity identity : identities) {
            if (identity.judge(cells) instanceof Fail fail) {
                findings.add(ArithmeticWording.finding(identity.subject(), fail, cells));
            }
        }
        if (!findings.isEmpty()) {
            findings.addAll(new FaultLocation(identities, cells).findings());
        }
        return List.copyOf(findings);
    }

    /** Those of the rows that the report has: （六）其他处理 undivided, divided, or both. */
    static List<Identity> identities(Cells cells) {
        boolean undivided = isGiven(RequestRow.OTHER_UNSPECIFIED, cells);
        boolean divided = Stream.of(RequestRow.CORRECTION_OVERDUE, RequestRow.FEE_OVERDUE, RequestRow.OTHER_REST)
                .anyMatch(row -> isGiven(row, cells));
        if (undivided) {
            return divided ? BOTH_FORMS : FORM_2019;
        }
        return FORM_2021;
    }

    private static boolean isGiven(RequestRow row, Cells cells) {
        return Stream.of(Applicant.values()).anyMatch(column -> cells.isGiven(row.slot(column)));
    }

    private static List<Identity> identities(Predicate<RequestRow> inForm) {
        List<Identity> identities = new ArrayList<>();
        List<RequestRow> rows = RequestRow.all().stream().filter(inForm).toList();
        List<RequestRow> results =
                rows.stream().filter(row -> row.outcome().isPresent()).toList();
        for (RequestRow row : rows) {
            identities.add(new Identity(
                    new Subject.RequestTotal(row),
                    parts(row).map(Identity::declared).toList(),
                    List.of(Identity.declared(row.slot(Applicant.TOTAL)))));
        }
        for (Applicant column : Applicant.values()) {
            identities.add(new Identity(
                    new Subject.ConcludedSum(column),
                    results.stream().map(row -> term(row, column)).toList(),
                    List.of(term(RequestRow.CONCLUDED, column))));
            identities.add(new Identity(
                    new Subject.Balance(column),
                    List.of(term(RequestRow.NEWLY_RECEIVED, column), term(RequestRow.CARRIED_IN, column)),
                    List.of(term(RequestRow.CONCLUDED, column), term(RequestRow.CARRIED_OUT, column))));
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            identities.add(new Identity(
                    new Subject.DisputeTotal(group),
                    Stream.of(DisputeResult.values())
                            .filter(result -> result != DisputeResult.TOTAL)
                            .map(result -> Identity.declared(group.slot(result)))
                            .toList(),
                    List.of(Identity.declared(group.slot(DisputeResult.TOTAL)))));
        }
        return List.copyOf(identities);
    }

    /** In the 总计 column the sums are of effective totals: a blank or wrong 总计 is T3-ROW's alone. */
    private static Term term(RequestRow row, Applicant column) {
        return column == Applicant.TOTAL
                ? new Term.Effective(parts(row).toList(), row.slot(Applicant.TOTAL))
                : Identity.declared(row.slot(column));
    }

    private static Stream<Integer> parts(RequestRow row) {
        return IntStream.range(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL))
                .boxed();
    }
}
