package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A figure that is many times what it was, or a fraction of it. From and to zero is {@link ToOrFromZero}'s. */
record Jump(Step step) implements Check {

    @Override
    public Rule rule() {
        return Rule.YOY_JUMP;
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
        if (now.equals(before)) {
            return new Pass();
        }
        BigDecimal smaller = Step.decimal(now).min(Step.decimal(before));
        BigDecimal difference = Step.decimal(now).subtract(Step.decimal(before)).abs();
        Thresholds thresholds = dossier.thresholds();
        BigDecimal least = smaller.multiply(BigDecimal.valueOf(thresholds.jumpFactor()))
                .max(BigDecimal.valueOf(thresholds.jumpFloor()));
        return smaller.signum() > 0 && difference.compareTo(least) >= 0 ? new Fail(now, before) : new Pass();
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        String now = Step.decimal(fail.left()).toPlainString();
        String before = Step.decimal(fail.right()).toPlainString();
        return Findings.of(
                this,
                fail,
                "%s: %s after %s the year before".formatted(step.paths().get(0), now, before),
                "“%s”：上年%s，本年%s，变化异常".formatted(step.label(), before, now));
    }
}
