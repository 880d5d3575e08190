package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
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
            return total(total.rule(), Labels.of(total.row()), equality, (long) fail.left(), dossier);
        }
        if (subject instanceof Subject.DisputeTotal total) {
            return total(total.rule(), Labels.of(total.group()), equality, (long) fail.left(), dossier);
        }
        if (subject instanceof Subject.ConcludedSum sum) {
            return concluded(equality, sum, fail, dossier);
        }
        if (subject instanceof Subject.Balance balance) {
            return balance(equality, balance, fail, dossier);
        }
        if (subject instanceof Subject.CarriedOver carried) {
            return carriedOver(equality, carried, fail, dossier);
        }
        return equality.rule() == Rule.YOY_ITEMS ? items(equality, fail, dossier) : handedOn(equality, fail, dossier);
    }

    /**
     * A total without a number has no right side: 总计为空. Of parts without a number nobody knows what they add up to: then
     * the total counts, and no other is suggested.
     */
    private static Finding total(Rule rule, String label, Equality equality, long parts, Dossier dossier) {
        int total = equality.sides().right().get(0).slot();
        Cells cells = dossier.cells();
        Optional<Number> declared = cells.isCount(total) ? Optional.of(cells.count(total)) : Optional.empty();
        long delta = parts - cells.count(total);
        String path = Figures.at(total).path();
        Phrase sum = sum(equality.sides().left(), cells, parts);
        Phrase says = declared(total, cells);
        return new Finding(
                rule.id(),
                rule.severity(),
                Finding.State.FAIL,
                Optional.of(parts),
                declared,
                Optional.of(delta),
                List.of(path),
                haveNumbers(equality.sides().left(), cells) ? List.of(new Suggestion(path, parts)) : List.of(),
                "%s: the parts %s, the total %s (difference %d)".formatted(path, sum.english(), says.english(), delta),
                "“%s”各列%s，总计%s，相差%d".formatted(label, sum.chinese(), says.chinese(), delta));
    }

    private static Phrase sum(List<Term> parts, Cells cells, long sum) {
        if (haveNumbers(parts, cells)) {
            return new Phrase("add up to " + sum, "之和为" + sum);
        }
        Phrase none =
                CellWording.none(parts.stream().map(part -> part.held(cells)).toList());
        return new Phrase("are " + none.english(), none.chinese());
    }

    private static boolean haveNumbers(List<Term> parts, Cells cells) {
        return parts.stream().anyMatch(part -> CellWording.isNumber(part.held(cells)));
    }

    private static Phrase declared(int total, Cells cells) {
        if (cells.isCount(total)) {
            return new Phrase("says " + cells.count(total), "填" + cells.count(total));
        }
        return cells.isBlank(total)
                ? new Phrase("is blank", "为空")
                : new Phrase(
                        "says " + CellWording.words(cells.at(total)).english(),
                        CellWording.words(cells.at(total)).chinese());
    }

    private static Finding concluded(Equality equality, Subject.ConcludedSum sum, Fail fail, Dossier dossier) {
        Phrase results = SidesWording.sum(
                new Phrase("the results （一） to （六） add up to ", "（一）至（六）各项之和为"),
                new Phrase("the results （一） to （六） are ", "（一）至（六）各项"),
                equality.sides().left(),
                dossier);
        Phrase total =
                CellWording.predicate(SidesWording.held(equality.sides().right().get(0), dossier));
        return Findings.of(
                equality,
                List.of(path(RequestRow.CONCLUDED, sum.column())),
                fail,
                "column %s: %s, concluded %s (difference %d)"
                        .formatted(sum.column().key(), results.english(), total.english(), fail.delta()),
                "“%s”列：%s，（七）总计%s，相差%d"
                        .formatted(Labels.of(sum.column()), results.chinese(), total.chinese(), fail.delta()));
    }

    private static Finding balance(Equality equality, Subject.Balance balance, Fail fail, Dossier dossier) {
        Phrase received = SidesWording.sum(
                new Phrase("newlyReceived and carriedIn add up to ", "第一项加第二项之和为"),
                new Phrase("newlyReceived and carriedIn are ", "第一项、第二项"),
                equality.sides().left(),
                dossier);
        Phrase answered = SidesWording.sum(
                new Phrase("concluded and carriedOut add up to ", "第三项加第四项之和为"),
                new Phrase("concluded and carriedOut are ", "第三项、第四项"),
                equality.sides().right(),
                dossier);
        return Findings.of(
                equality,
                fail,
                "column %s: %s, %s (difference %d)"
                        .formatted(balance.column().key(), received.english(), answered.english(), fail.delta()),
                "“%s”列：%s，%s，相差%d"
                        .formatted(Labels.of(balance.column()), received.chinese(), answered.chinese(), fail.delta()));
    }

    private static Finding carriedOver(Equality equality, Subject.CarriedOver carried, Fail fail, Dossier dossier) {
        Phrase before =
                CellWording.predicate(SidesWording.held(equality.sides().left().get(0), dossier));
        Phrase now =
                CellWording.predicate(SidesWording.held(equality.sides().right().get(0), dossier));
        return Findings.of(
                equality,
                fail,
                "column %s: last year's carriedOut %s, this year's carriedIn %s (difference %d)"
                        .formatted(carried.column().key(), before.english(), now.english(), fail.delta()),
                "“%s”列：上年“四、结转下年度继续办理”%s，本年“二、上年结转政府信息公开申请数量”%s，相差%d"
                        .formatted(Labels.of(carried.column()), before.chinese(), now.chinese(), fail.delta()));
    }

    private static Finding handedOn(Equality equality, Fail fail, Dossier dossier) {
        String left = SidesWording.side(equality.sides().left(), dossier).chinese();
        String right = SidesWording.side(equality.sides().right(), dossier).chinese();
        return handedOn(equality, fail, dossier, "%s，%s".formatted(left, right));
    }

    /** Labels that name a year themselves are told of whose report they are: 上年本年增/减 would be of no year. */
    private static Finding items(Equality equality, Fail fail, Dossier dossier) {
        List<Term> before = equality.sides().left();
        Term now = equality.sides().right().get(0);
        String told = "上年年报中%s与%s之和为%d，本年年报中“%s”%s"
                .formatted(
                        quoted(before.get(0), dossier),
                        quoted(before.get(1), dossier),
                        fail.left(),
                        Labels.column(now.slot()),
                        CellWording.predicate(SidesWording.held(now, dossier)).chinese());
        return handedOn(equality, fail, dossier, told);
    }

    private static String quoted(Term term, Dossier dossier) {
        return "“" + Labels.column(term.slot()) + "”"
                + CellWording.of(SidesWording.held(term, dossier)).chinese();
    }

    private static Finding handedOn(Equality equality, Fail fail, Dossier dossier, String chinese) {
        int first = equality.sides().left().get(0).slot();
        return Findings.of(
                equality,
                fail,
                "%s: %s, but %s (difference %d)"
                        .formatted(
                                Labels.rowKey(first),
                                SidesWording.side(equality.sides().left(), dossier)
                                        .english(),
                                SidesWording.side(equality.sides().right(), dossier)
                                        .english(),
                                fail.delta()),
                "“%s”：%s，相差%d".formatted(Labels.row(first), chinese, fail.delta()));
    }

    private static String path(RequestRow row, Applicant column) {
        return Figures.at(row.slot(column)).path();
    }
}
