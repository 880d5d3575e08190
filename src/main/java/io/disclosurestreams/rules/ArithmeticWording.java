package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Finding.Suggestion;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.Judgement.Fail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums that do not agree, told in both languages by the official labels. */
final class ArithmeticWording {

    private ArithmeticWording() {}

    static Finding finding(Subject subject, Fail fail, Cells cells) {
        if (subject instanceof Subject.RequestTotal total) {
            return total(total.rule(), Labels.of(total.row()), total.row().slot(Applicant.TOTAL), fail, cells);
        }
        if (subject instanceof Subject.DisputeTotal total) {
            return total(total.rule(), Labels.of(total.group()), total.group().slot(DisputeResult.TOTAL), fail, cells);
        }
        if (subject instanceof Subject.ConcludedSum sum) {
            return concluded(sum, fail);
        }
        return balance((Subject.Balance) subject, fail);
    }

    /** A total that is blank has no right side: 总计为空. */
    private static Finding total(String rule, String label, int total, Fail fail, Cells cells) {
        Optional<Number> declared = cells.isCount(total) ? Optional.of(fail.right()) : Optional.empty();
        String path = Figures.at(total).path();
        return new Finding(
                rule,
                Severity.ERROR,
                Finding.State.FAIL,
                Optional.of(fail.left()),
                declared,
                Optional.of(fail.delta()),
                List.of(path),
                List.of(new Suggestion(path, fail.left())),
                "%s: the parts add up to %d, the total %s (difference %d)"
                        .formatted(
                                path,
                                fail.left(),
                                declared.map(number -> "says " + number).orElse("is blank"),
                                fail.delta()),
                "“%s”各列之和为%d，总计%s，相差%d"
                        .formatted(
                                label,
                                fail.left(),
                                declared.map(number -> "填%s".formatted(number)).orElse("为空"),
                                fail.delta()));
    }

    private static Finding concluded(Subject.ConcludedSum sum, Fail fail) {
        return of(
                sum.rule(),
                fail,
                List.of(path(RequestRow.CONCLUDED, sum.column())),
                "column %s: the results （一） to （六） add up to %d, （七）总计 says %d (difference %d)"
                        .formatted(sum.column().key(), fail.left(), fail.right(), fail.delta()),
                "“%s”列：（一）至（六）各项之和为%d，（七）总计为%d，相差%d"
                        .formatted(Labels.of(sum.column()), fail.left(), fail.right(), fail.delta()));
    }

    private static Finding balance(Subject.Balance balance, Fail fail) {
        List<String> cells = Stream.of(
                        RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN, RequestRow.CONCLUDED, RequestRow.CARRIED_OUT)
                .map(row -> path(row, balance.column()))
                .toList();
        return of(
                balance.rule(),
                fail,
                cells,
                "column %s: newly received and carried in add up to %d, concluded and carried out to %d (difference %d)"
                        .formatted(balance.column().key(), fail.left(), fail.right(), fail.delta()),
                "“%s”列：第一项加第二项之和为%d，第三项加第四项之和为%d，相差%d"
                        .formatted(Labels.of(balance.column()), fail.left(), fail.right(), fail.delta()));
    }

    private static Finding of(String rule, Fail fail, List<String> cells, String english, String chinese) {
        return new Finding(
                rule,
                Severity.ERROR,
                Finding.State.FAIL,
                Optional.of(fail.left()),
                Optional.of(fail.right()),
                Optional.of(fail.delta()),
                cells,
                List.of(),
                english,
                chinese);
    }

    private static String path(RequestRow row, Applicant column) {
        return Figures.at(row.slot(column)).path();
    }
}
