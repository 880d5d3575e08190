package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import io.disclosurestreams.rules.Result.PassAssumingBlankIsZero;
import java.util.List;
import java.util.Optional;

/** One sum that is not less than another; no terms on the right side are zero. */
record AtLeast(Rule rule, Sides sides) implements Check {

    @Override
    public List<String> cells() {
        return sides.paths(Term.Of.THIS_YEAR);
    }

    @Override
    public Result judge(Dossier dossier) {
        if (sides.areNumbers(dossier) && sides.difference(dossier) >= 0) {
            return new Pass();
        }
        Optional<NotAssessable> obstacle = sides.obstacle(dossier);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        long left = sides.leftSum(dossier);
        long right = sides.rightSum(dossier);
        return left >= right ? new PassAssumingBlankIsZero() : new Fail(left, right);
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        int first = sides.left().get(0).slot();
        Phrase left = SidesWording.terms(sides.left(), dossier);
        Phrase right = sides.right().isEmpty() ? new Phrase("0", "0") : SidesWording.terms(sides.right(), dossier);
        return Findings.of(
                this,
                fail,
                "%s: %s is less than %s".formatted(Labels.rowKey(first), left.english(), right.english()),
                "“%s”：%s小于%s".formatted(Labels.row(first), left.chinese(), right.chinese()));
    }
}
