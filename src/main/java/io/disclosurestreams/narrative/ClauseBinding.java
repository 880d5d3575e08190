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

    private final FoldedText text;
    private final Clause clause;
    private final Context context;
    private final ClauseYear year;
    private final List<Claim> claims;
    private final Keyword keyword = new Keyword();
    private final ChangeBinding change;
    private final Wholeness wholeness;
    private final OtherWork otherWork;

    private boolean application;
    private boolean numbered;
    private int not = -1;
    private int own = -1;
    private int heeded = -1;
    private Token loose;
    /** A number before its keyword, unless one follows: 其中5件为上年结转. */
    private Token behind;

    private Metric counted;

    ClauseBinding(FoldedText text, Clause clause, Context context, int year, List<Claim> claims) {
        this.text = text;
        this.clause = clause;
        this.context = context;
        this.year = new ClauseYear(text, context, year);
        this.claims = claims;
        this.change = new ChangeBinding(context, claims);
        this.wholeness = new Wholeness(text);
        this.otherWork = new OtherWork(text, clause, context);
        this.counted = null;
    }

    void take(Token token) {
        if (token.isNumber()) {
            number(token);
            return;
        }
        wholeness.take(token);
        otherWork.take(token);
        year.take(token);
        switch (token.word()) {
            case APPLICATION, ON_DEMAND -> application = true;
            case PART -> context.listsParts();
            case OWN -> own = token.to();
            case NOT -> {
                not = token.to();
                keyword.denies(token);
            }
            case REFUSED -> keyword.denies(token);
            case BASE, OTHER_BASE -> {
                heedObject(token);
                context.comparesWithLastYear(token.is(Word.BASE));
            }
            case MORE, LESS -> {
                heedObject(token);
                change.goes(token.is(Word.MORE) ? Direction.UP : Direction.DOWN, token);
            }
            case SAME, NEARLY_SAME, DOUBLED, FOURFOLD -> {
                heedObject(token);
                change.says(token, subject(), excerpt(token.to()));
            }
            default -> keyword(token);
        }
    }

    private void keyword(Token token) {
        application |= token.is(Word.APPLICATIONS_ON_DEMAND);
        if (text.at(token.from() - 1) == '不') {
            keyword.denies(token);
        }
        if (!token.is(Word.CONCLUDED) && !token.is(Word.PROCESSED)) {
            emitBehind();
        }
        if (keyword.take(token, year.namesLast(), year.namesNext())) {
            change.forget();
            offerBehind();
            // 属于上年结转 and 结转2025年 are still to come
            boolean open = token.is(Word.CARRIED) && keyword.metric() == null || text.has(token.from(), "属于");
            loose = open ? loose : null;
        }
    }

    private void offerBehind() {
        Metric metric = keyword.metric();
        if (loose != null
                && (metric == Metric.CARRIED_IN || metric == Metric.CARRIED_OUT)
                && text.part(loose.to(), keyword.start()).indexOf('、') < 0) {
            behind = loose;
            loose = null;
        }
    }

    private void emitBehind() {
        if (behind != null) {
            level(keyword.metric(), behind, keyword.end());
            behind = null;
            keyword.used();
        }
    }

    private void number(Token token) {
        PrintedNumber number = token.number();
        if (number.unit() == Unit.YEAR) {
            if (year.takeYear(token)) {
                keyword.nextYearNamed();
                offerBehind();
            }
            return;
        }
        if (change.awaits(token)) {
            change.bind(number, subject(), excerpt(token.to()));
            return;
        }
        if (number.unit() == Unit.OTHER && number.exact() || number.unit() == Unit.PERCENT) {
            otherWork.take(number);
            return;
        }
        if (behind != null && isOf(keyword.metric(), token)) {
            behind = null;
        }
        emitBehind();
        count(token);
        keyword.used();
    }

    private void count(Token token) {
        PrintedNumber number = token.number();
        Metric metric = keyword.metric();
        boolean pieces = number.isCount() && number.exact();
        boolean ownShare = metric == null && !keyword.isMet() && own >= 0 && context.isOwnShare();
        numbered = true;
        counted = null;
        if (metric == null) {
            loose = pieces && number.unit() == Unit.PIECES ? token : null;
            if (keyword.isStray()) {
                context.turnsToOtherWork();
            } else if (ownShare && pieces && context.counted() != null && RequestWords.fill(text, own, token.from())) {
                level(context.counted(), token, token.to());
            }
        } else if (keyword.isNegated()) {
            loose = pieces && number.unit() == Unit.PIECES ? token : null;
        } else if (!isOf(metric, token)) {
            context.turnsToOtherWork();
        } else if (isNear(metric, token) && context.admits(metric) && isWhole(metric) && !isPart(metric, token)) {
            counted = metric;
            if (pieces) {
                level(metric, token, token.to());
            }
        }
    }

    /** What received or concluded has for its object, if a change of it is told and no number: 收到来函同比增长5%. */
    private void heedObject(Token token) {
        Metric metric = keyword.metric();
        boolean verb = metric != null && metric.isOfRequests() && !text.has(keyword.start(), "申请");
        if (verb && heeded != keyword.start() && !RequestWords.fill(text, keyword.end(), token.from())) {
            context.turnsToOtherWork();
        }
        heeded = keyword.start();
    }

    /** True unless words between the keyword and the number name something else: 收到纠错意见3件. */
    private boolean isOf(Metric metric, Token number) {
        return !metric.isOfRequests()
                || RequestWords.fill(text, keyword.end(), number.from())
                        && (!keyword.isRegistered()
                                || text.part(keyword.end(), number.from()).contains("申请")
                                        && !context.comparesWithLastYear());
    }

    private boolean isPart(Metric metric, Token number) {
        if (!metric.isOfRequests() || metric == Metric.CARRIED_IN || metric == Metric.CARRIED_OUT) {
            return false;
        }
        if (wholeness.namesTopic()) {
            context.listsParts();
        }
        return wholeness.namesTopic() || wholeness.isQualifiedBehind(number);
    }

    /** True unless the words before the keyword make its number one of what was not done, done by others or in one way. */
    private boolean isWhole(Metric metric) {
        if (keyword.isNegated()) {
            return false;
        }
        if (!metric.isOfRequests()) {
            return !keyword.isHandled() || clause.has(Word.DISCLOSURE) || clause.has(Word.ON_DEMAND);
        }
        return !wholeness.isQualifiedBefore(metric, keyword.start());
    }

    private boolean isNear(Metric metric, Token number) {
        int distance = number.from() - keyword.end();
        boolean named = application || metric != Metric.RECEIVED && metric != Metric.NEWLY_RECEIVED;
        return distance <= (named ? FARTHEST : NEAR);
    }

    /** What a change in this clause is of; null if the text does not say. */
    private Metric subject() {
        Metric named = keyword.metric() == null || isWhole(keyword.metric()) ? keyword.metric() : null;
        Metric subject = counted != null ? counted : named != null ? named : inherited();
        return subject != null && context.admits(subject) && context.admitsWhole(subject) ? subject : null;
    }

    /** What the clause before counted, if this one names nothing of its own: 同比增长5%. */
    private Metric inherited() {
        boolean bare = clause.tokens().get(0).from() - clause.from() <= NEAR && !numbered && !keyword.isMet();
        return bare && !clause.has(Word.OTHER_USE) ? context.counted() : null;
    }

    private void level(Metric metric, Token token, int to) {
        if (year.isReported(metric, keyword) && context.admits(metric) && context.admitsWhole(metric)) {
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
        emitBehind();
        Metric none = numbered || not < 0 ? null : Nothing.named(text, not, keyword, clauseEnd(), application);
        if (none != null && year.isReported(none, keyword) && context.admits(none) && context.admitsWhole(none)) {
            add(none, 0, excerpt(clauseEnd()));
            counted = none;
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
