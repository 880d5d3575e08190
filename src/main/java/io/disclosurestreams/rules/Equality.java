package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import io.disclosurestreams.rules.Result.PassAssumingBlankIsZero;
import java.util.List;
import java.util.Optional;

/**
 * Two sums that are equal: within one report because the official form says so, across years because what one year hands
 * on the next takes over.
 */
record Equality(Subject subject, Sides sides) implements Check {

    @Override
    public Rule rule() {
        return subject.rule();
    }

    @Override
    public List<String> cells() {
        return sides.paths(Term.Of.THIS_YEAR);
    }

    @Override
    public Result judge(Dossier dossier) {
        if (sides.areNumbers(dossier) && sides.difference(dossier) == 0) {
            return new Pass();
        }
        Optional<NotAssessable> obstacle = sides.obstacle(dossier);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        long left = sides.leftSum(dossier);
        long right = sides.rightSum(dossier);
        return left == right ? new PassAssumingBlankIsZero() : new Fail(left, right);
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        return EqualityWording.finding(this, fail, dossier);
    }
}
