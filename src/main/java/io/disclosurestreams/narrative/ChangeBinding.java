package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.Claim.Direction;
import io.disclosurestreams.narrative.Claim.Measure;
import io.disclosurestreams.narrative.Claim.Precision;
import io.disclosurestreams.narrative.PrintedNumber.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Changes against the year before within one clause: 同比增长8.5%, 较上年减少3件, 与去年持平. */
final class ChangeBinding {

    /** Between 增长 and its number there is room for 了约 or 幅度为. */
    private static final int FARTHEST = 5;

    private static final int MOST_DECIMALS = 6;

    private final Context context;
    private final List<Claim> claims;

    private Direction direction;
    private int from;

    ChangeBinding(Context context, List<Claim> claims) {
        this.context = context;
        this.claims = claims;
    }

    void goes(Direction towards, Token token) {
        direction = towards;
        from = token.to();
    }

    /** Another keyword was met before a number. */
    void forget() {
        direction = null;
    }

    /** True if a number tells by how much something went up or down, against whatever. */
    boolean awaits(Token number) {
        return direction != null && number.from() - from <= FARTHEST;
    }

    void bind(PrintedNumber number, Metric subject, String excerpt) {
        Direction went = direction;
        direction = null;
        Measure measure = measure(number.unit());
        if (measure == null || number.decimals() > MOST_DECIMALS || !isOfLastYear(subject)) {
            return;
        }
        claims.add(new Claim.Change(
                subject,
                context.scope(),
                went,
                measure,
                BigDecimal.valueOf(number.digits(), number.decimals()),
                number.exact() ? Precision.EXACT : Precision.ABOUT,
                excerpt));
    }

    private static Measure measure(Unit unit) {
        return switch (unit) {
            case PERCENT -> Measure.PERCENT;
            case PIECES -> Measure.PIECES;
            case POINTS -> Measure.POINTS;
            case TIMES -> Measure.TIMES;
            default -> null;
        };
    }

    /** 持平, 翻一番: words that are numbers themselves. */
    void says(Token token, Metric subject, String excerpt) {
        direction = null;
        if (!isOfLastYear(subject)) {
            return;
        }
        boolean same = token.is(Word.SAME) || token.is(Word.NEARLY_SAME);
        claims.add(new Claim.Change(
                subject,
                context.scope(),
                same ? Direction.SAME : Direction.UP,
                Measure.PERCENT,
                BigDecimal.valueOf(same ? 0 : token.is(Word.DOUBLED) ? 100 : 300),
                token.is(Word.SAME) ? Precision.EXACT : Precision.ABOUT,
                excerpt));
    }

    private boolean isOfLastYear(Metric subject) {
        return subject != null && context.comparesWithLastYear() && context.isReportedYear();
    }
}
