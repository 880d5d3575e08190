package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Finding.Suggestion;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Result.Fail;
import java.util.List;
import java.util.Optional;

/** Sums that do not agree, told in both languages by the official labels. */
final class EqualityWording {

    private EqualityWording() {}

    static Finding finding(Equality equality, Fail fail, Dossier dossier) {
        Subject subject = equality.subject();
        if (subject instanceof Subject.RequestTotal total) {
            return total(
                    total.rule(),
                    Labels.of(total.row()),
                    total.row().slot(Applicant.TOTAL),
                    (long) fail.left(),
                    dossier.cells());
        }
        if (subject instanceof Subject.DisputeTotal total) {
            return total(
                    total.rule(),
                    Labels.of(total.group()),
                    total.group().slot(DisputeResult.TOTAL),
                    (long) fail.left(),
                    dossier.cells());
        }
        if (subject instanceof Subject.ConcludedSum sum) {
            return concluded(equality, sum, fail);
        }
        if (subject instanceof Subject.Balance balance) {
            return balance(equality, balance, fail);
        }
        return subject instanceof Subject.CarriedOver carried
                ? carriedOver(equality, carried, fail)
                : handedOn(equality, fail, dossier);
    }

    /** A total without a number has no right side: 总计为空. */
    private static Finding total(Rule rule, String label, int total, long parts, Cells cells) {
        Optional<Number> declared = cells.isCount(total) ? Optional.of(cells.count(total)) : Optional.empty();
        long delta = parts - cells.count(total);
        String path = Figures.at(total).path();
        return new Finding(
                rule.id(),
                rule.severity(),
                Finding.State.FAIL,
                Optional.of(parts),
                declared,
                Optional.of(delta),
                List.of(path),
                List.of(new Suggestion(path, parts)),
                "%s: the parts add up to %d, the total %s (difference %d)"
                        .formatted(
                                path,
                                parts,
                                declared.map(number -> "says " + number)
                                        .orElse(cells.isBlank(total) ? "is blank" : "holds no number"),
                                delta),
                "“%s”各列之和为%d，总计%s，相差%d"
                        .formatted(
                                label,
                                parts,
                                declared.map(number -> "填%s".formatted(number))
                                        .orElse(cells.isBlank(total) ? "为空" : "未填数字"),
                                delta));
    }

    private static Finding concluded(Equality equality, Subject.ConcludedSum sum, Fail fail) {
        return Findings.of(
                equality,
                List.of(path(RequestRow.CONCLUDED, sum.column())),
                fail,
                "column %s: the results （一） to （六） add up to %d, （七）总计 says %d (difference %d)"
                        .formatted(sum.column().key(), fail.left(), fail.right(), fail.delta()),
                "“%s”列：（一）至（六）各项之和为%d，（七）总计为%d，相差%d"
                        .formatted(Labels.of(sum.column()), fail.left(), fail.right(), fail.delta()));
    }

    private static Finding balance(Equality equality, Subject.Balance balance, Fail fail) {
        return Findings.of(
                equality,
                fail,
                "column %s: newly received and carried in add up to %d, concluded and carried out to %d (difference %d)"
                        .formatted(balance.column().key(), fail.left(), fail.right(), fail.delta()),
                "“%s”列：第一项加第二项之和为%d，第三项加第四项之和为%d，相差%d"
                        .formatted(Labels.of(balance.column()), fail.left(), fail.right(), fail.delta()));
    }

    private static Finding carriedOver(Equality equality, Subject.CarriedOver carried, Fail fail) {
        return Findings.of(
                equality,
                fail,
                "column %s: the year before carried out %d, this year carries in %d (difference %d)"
                        .formatted(carried.column().key(), fail.left(), fail.right(), fail.delta()),
                "“%s”列：上年“四、结转下年度继续办理”为%d，本年“二、上年结转政府信息公开申请数量”为%d，相差%d"
                        .formatted(Labels.of(carried.column()), fail.left(), fail.right(), fail.delta()));
    }

    private static Finding handedOn(Equality equality, Fail fail, Dossier dossier) {
        String row = Labels.row(equality.sides().left().get(0).slot());
        String left = SidesWording.side(equality.sides().left(), dossier);
        String right = SidesWording.side(equality.sides().right(), dossier);
        return Findings.of(
                equality,
                fail,
                "%s: %s, but %s (difference %d)".formatted(row, left, right, fail.delta()),
                "“%s”：%s，%s，相差%d".formatted(row, left, right, fail.delta()));
    }

    private static String path(RequestRow row, Applicant column) {
        return Figures.at(row.slot(column)).path();
    }
}
