package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.Claim.Direction;
import io.disclosurestreams.narrative.PrintedNumber.Unit;
import java.util.List;

/** The numbers of one clause, token by token. */
final class ClauseBinding {

    /** Between a keyword and its number there is room for 政府信息公开申请, hardly for another subject. */
    private static final int FARTHEST = 22;
    /** 受理46件, without saying of what. */
    private static final int NEAR = 4;

    private static final int FARTHEST_NOT = 16;

    private final FoldedText text;
    private final Clause clause;
    private final Context context;
    private final int year;
    private final List<Claim> claims;
    private final Keyword keyword = new Keyword();
    private final ChangeBinding change;

    private boolean application;
    private boolean lastYear;
    private boolean nextYear;
    private boolean numbered;
    private int not = -1;
    private Token loose;
    private Metric counted;

    ClauseBinding(FoldedText text, Clause clause, Context context, int year, List<Claim> claims) {
        this.text = text;
        this.clause = clause;
        this.context = context;
        this.year = year;
        this.claims = claims;
        this.change = new ChangeBinding(context, claims);
        this.counted = null;
    }

    void take(Token token) {
        if (token.isNumber()) {
            number(token);
            return;
        }
        switch (token.word()) {
            case APPLICATION, ON_DEMAND -> application = true;
            case PART -> context.listsParts();
            case THIS_YEAR -> context.speaksOf(year);
            case OTHER_PERIOD -> {
                lastYear |= text.has(token.from(), "上") || text.has(token.from(), "去年");
                nextYear |=
                        text.has(token.from(), "下年") || text.has(token.from(), "下一年") || text.has(token.from(), "来年");
                context.speaksOf(Context.OTHER_PERIOD);
            }
            case NOT -> not = token.to();
            case BASE -> context.comparesWithLastYear(true);
            case OTHER_BASE -> context.comparesWithLastYear(false);
            case MORE -> change.goes(Direction.UP, token);
            case LESS -> change.goes(Direction.DOWN, token);
            case SAME, NEARLY_SAME, DOUBLED, FOURFOLD -> change.says(token, subject(), excerpt(token.to()));
            default -> keyword(token);
        }
    }

    private void keyword(Token token) {
        if (keyword.take(token, lastYear, nextYear)) {
            change.forget();
            if (keyword.metric() == Metric.CARRIED_OUT && loose != null) {
                level(Metric.CARRIED_OUT, loose, token.to());
            }
            loose = null;
        }
    }

    private void number(Token token) {
        PrintedNumber number = token.number();
        if (number.unit() == Unit.YEAR) {
            year(token);
            return;
        }
        if (change.awaits(token)) {
            change.bind(number, subject(), excerpt(token.to()));
            return;
        }
        if (number.unit() == Unit.OTHER && number.exact() || number.unit() == Unit.PERCENT) {
            return;
        }
        Metric metric = keyword.metric();
        numbered = true;
        counted = null;
        if (metric == null) {
            loose = number.isCount() && number.exact() && number.unit() == Unit.PIECES && keyword.isFresh()
                    ? token
                    : null;
        } else if (isNear(metric, token) && context.admits(metric)) {
            counted = metric;
            if (number.isCount() && number.exact()) {
                level(metric, token, token.to());
            }
        }
        keyword.used();
    }

    private boolean isNear(Metric metric, Token number) {
        int distance = number.from() - keyword.end();
        boolean named = application || metric != Metric.RECEIVED && metric != Metric.NEWLY_RECEIVED;
        return distance <= (named ? FARTHEST : NEAR);
    }

    private void year(Token token) {
        int named = (int) token.number().digits();
        char before = text.at(token.from() - 1);
        if (before == '比' || before == '较' || before == '与' || before == '同') {
            context.comparesWithLastYear(named == year - 1);
            return;
        }
        lastYear |= named == year - 1;
        if (named == year + 1) {
            nextYear = true;
            keyword.nextYearNamed();
        }
        context.speaksOf(named);
    }

    /** What a change in this clause is of; null if the text does not say. */
    private Metric subject() {
        Metric subject = counted != null ? counted : keyword.metric() != null ? keyword.metric() : inherited();
        return subject != null && context.admits(subject) && context.admitsWhole(subject) ? subject : null;
    }

    /** What the clause before counted, if this one names nothing of its own: 同比增长5%. */
    private Metric inherited() {
        boolean bare = clause.tokens().get(0).from() - clause.from() <= NEAR && !numbered && !keyword.isMet();
        return bare && !clause.has(Word.OTHER_USE) ? context.counted() : null;
    }

    private void level(Metric metric, Token token, int to) {
        boolean ofOtherYear = metric == Metric.CARRIED_IN || metric == Metric.CARRIED_OUT && nextYear;
        if ((context.isReportedYear() || ofOtherYear) && context.admits(metric) && context.admitsWhole(metric)) {
            add(metric, token.number().digits(), excerpt(to));
        }
    }

    private void add(Metric metric, long count, String excerpt) {
        if (metric.rule().isEmpty()) {
            return;
        }
        if (metric == Metric.DISPUTES && keyword.saysEach()) {
            claims.add(new Claim.Level(Metric.RECONSIDERATIONS, context.scope(), count, excerpt));
            claims.add(new Claim.Level(Metric.LITIGATION, context.scope(), count, excerpt));
        } else {
            claims.add(new Claim.Level(metric, context.scope(), count, excerpt));
        }
    }

    /** 未收到申请 says 0 as well. */
    void end() {
        Metric metric = keyword.metric();
        boolean told = metric == Metric.RECEIVED && application
                || metric == Metric.NEWLY_RECEIVED && application
                || metric == Metric.RECONSIDERATIONS
                || metric == Metric.LITIGATION
                || metric == Metric.DISPUTES;
        boolean negated = not >= 0 && keyword.start() >= not && keyword.start() - not <= FARTHEST_NOT;
        if (told
                && negated
                && !numbered
                && context.isReportedYear()
                && context.admits(metric)
                && context.admitsWhole(metric)) {
            add(metric, 0, excerpt(clauseEnd()));
            counted = metric;
        }
    }

    private int clauseEnd() {
        return clause.tokens().get(clause.tokens().size() - 1).to();
    }

    /** What the clause counted last; null if that is not known. */
    Metric counted() {
        return counted != null ? counted : numbered || keyword.isMet() ? null : context.counted();
    }

    private String excerpt(int to) {
        int from = Math.max(clause.from(), to - Claim.LONGEST_EXCERPT);
        return from >= to ? "" : text.part(from, to);
    }
}
