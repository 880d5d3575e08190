package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.narrative.Claim.Change;
import io.disclosurestreams.narrative.Claim.Direction;
import io.disclosurestreams.narrative.Claim.Measure;
import io.disclosurestreams.narrative.Claim.Precision;
import io.disclosurestreams.narrative.ClaimJudgement.Agrees;
import io.disclosurestreams.narrative.ClaimJudgement.Differs;
import io.disclosurestreams.narrative.ClaimJudgement.NotAssessable;
import io.disclosurestreams.narrative.ClaimJudgement.Reason;
import io.disclosurestreams.narrative.Reading.Count;
import io.disclosurestreams.narrative.Reading.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A change that the prose claims against that of the figures. Printed digits may have been rounded half up or cut off: both
 * are seen in real reports.
 */
final class ChangeCheck {

    private static final double NOISE = 1e-9;
    /** 约30% is said of anything from 24 to 36. */
    private static final double ABOUT = 0.2;
    /** 基本持平 is said of up to 5 %. */
    private static final double NEARLY_SAME_PERCENT = 5;

    private ChangeCheck() {}

    static ClaimJudgement of(Change claim, Cells cells, Optional<Sums> previous) {
        Differs likeliest = null;
        Reason reason = Reason.NO_FIGURE;
        for (Reading reading : claim.metric().readings()) {
            ClaimJudgement judgement = reading instanceof Count count
                    ? ofCount(claim, count, cells, previous)
                    : ofShare(claim, (Share) reading, cells, previous);
            if (judgement instanceof Agrees) {
                return judgement;
            }
            if (judgement instanceof Differs differs && likeliest == null) {
                likeliest = differs;
            }
            if (judgement instanceof NotAssessable not && (not.reason() != Reason.NO_FIGURE)) {
                reason = not.reason();
            }
        }
        return likeliest == null ? new NotAssessable(reason) : likeliest;
    }

    private static ClaimJudgement ofCount(Change claim, Count count, Cells cells, Optional<Sums> previous) {
        if (!count.isTold(cells)) {
            return new NotAssessable(Reason.NO_FIGURE);
        }
        if (previous.isEmpty() || !count.isTold(previous.get())) {
            return new NotAssessable(Reason.NO_BASELINE);
        }
        long before = count.value().applyAsLong(previous.get());
        long change = count.value().applyAsLong(cells.sums()) - before;
        if (claim.measure() == Measure.POINTS) {
            return new NotAssessable(Reason.NO_CASES);
        }
        if (claim.measure() == Measure.PIECES || claim.direction() == Direction.SAME && change == 0) {
            return judged(claim, change, count.label(), count.cells());
        }
        return before == 0
                ? new NotAssessable(Reason.FROM_ZERO)
                : judged(claim, 100.0 * change / Math.abs(before), count.label(), count.cells());
    }

    /** 公开率提高5% is said of points and of percent. */
    private static ClaimJudgement ofShare(Change claim, Share share, Cells cells, Optional<Sums> previous) {
        if (previous.isEmpty()) {
            return new NotAssessable(Reason.NO_BASELINE);
        }
        Fraction before = share.value().apply(previous.get());
        Fraction now = share.value().apply(cells.sums());
        if (!before.hasCases() || !now.hasCases() || claim.measure() == Measure.PIECES) {
            return new NotAssessable(Reason.NO_CASES);
        }
        double base = before.value().orElseThrow();
        double points = 100 * (now.value().orElseThrow() - base);
        if (claim.measure() == Measure.PERCENT && base != 0 && fits(claim, points / base)) {
            return new Agrees(share.label());
        }
        return judged(claim, points, share.label(), List.of());
    }

    private static ClaimJudgement judged(Change claim, double computed, String label, List<String> cells) {
        return fits(claim, computed) ? new Agrees(label) : new Differs(signed(claim), told(computed), label, cells);
    }

    /** Whole numbers stay whole. */
    private static Number told(double computed) {
        return computed == Math.rint(computed) ? (Number) (long) computed : (Number) computed;
    }

    /** As claimed, in percent where it is told in times. */
    private static BigDecimal signed(Change claim) {
        BigDecimal size = claim.measure() == Measure.TIMES ? claim.size().movePointRight(2) : claim.size();
        return claim.direction() == Direction.DOWN ? size.negate() : size;
    }

    /** True if the printed number is the computed one, rounded or cut to the printed digits. */
    static boolean fits(Change claim, double computed) {
        if (claim.direction() == Direction.SAME) {
            return Math.abs(computed) <= (claim.precision() == Precision.ABOUT ? NEARLY_SAME_PERCENT : 0);
        }
        double size = signed(claim).doubleValue();
        double step = claim.step().doubleValue() * (claim.measure() == Measure.TIMES ? 100 : 1);
        double off = computed - size;
        if (claim.precision() == Precision.ABOUT) {
            return Math.abs(off) <= Math.max(step, ABOUT * Math.abs(size)) + NOISE;
        }
        if (claim.measure() == Measure.PIECES) {
            return off == 0;
        }
        boolean rounded = Math.abs(off) <= step / 2 + NOISE;
        boolean cut = off * claim.direction().sign() >= 0 && Math.abs(off) < step - NOISE;
        return rounded || cut;
    }
}
