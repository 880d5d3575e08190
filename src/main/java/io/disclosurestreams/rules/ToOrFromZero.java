package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A figure of some size that is zero all at once, or was zero. */
record ToOrFromZero(Step step) implements Check {

    @Override
    public Rule rule() {
        return Rule.YOY_ZERO;
    }

    @Override
    public List<String> cells() {
        return step.paths();
    }

    @Override
    public Result judge(Dossier dossier) {
        Optional<NotAssessable> obstacle = step.obstacle(dossier);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Number now = step.valueNow(dossier);
        Number before = step.valueBefore(dossier);
        if (now.doubleValue() != 0 && before.doubleValue() != 0) {
            return new Pass();
        }
        BigDecimal smaller = Step.decimal(now).min(Step.decimal(before));
        BigDecimal larger = Step.decimal(now).max(Step.decimal(before));
        boolean much = larger.compareTo(BigDecimal.valueOf(dossier.thresholds().zeroFloor())) >= 0;
        return smaller.signum() == 0 && much ? new Fail(now, before) : new Pass();
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        String now = Step.decimal(fail.left()).toPlainString();
        String before = Step.decimal(fail.right()).toPlainString();
        return Findings.of(
                this,
                fail,
                "%s: %s after %s the year before".formatted(step.paths().get(0), now, before),
                "“%s”：上年%s，本年%s，请核实是否漏填或错填".formatted(step.label(), before, now));
    }
}
