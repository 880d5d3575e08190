package io.disclosurestreams.narrative;

/** What the words before a clause have settled: of which year, whose work and what subject the text speaks. */
final class Context {

    /** A year that is told by another: 去年, 明年. */
    static final int OTHER_YEAR = -1;

    private final int reported;

    private boolean onDemand;
    private int year;
    private boolean span;
    private boolean parts;
    private boolean ownShare;
    private boolean disputes;
    private boolean otherWork;
    private boolean disclosure;
    private Scope scope = Scope.OWN;
    private boolean base;
    private Metric counted;

    Context(int reported) {
        this.reported = reported;
        this.year = reported;
    }

    void beginParagraph() {
        onDemand = false;
        beginSentence();
    }

    void beginSentence() {
        year = reported;
        span = false;
        otherWork = false;
        disputes = false;
        beginPart();
    }

    /** Behind a semicolon the text still speaks of the same year and of the same work, until it says otherwise. */
    void beginPart() {
        parts = false;
        ownShare = false;
        disclosure = false;
        scope = Scope.OWN;
        base = false;
        counted = null;
    }

    /** Takes the words of a clause that hold for all of it. */
    void beginClause(Clause clause) {
        boolean requests = clause.has(Word.ON_DEMAND)
                || clause.has(Word.APPLICATIONS_ON_DEMAND)
                || clause.has(Word.DISCLOSURE) && (clause.has(Word.APPLICATION) || clause.has(Word.APPLICATIONS));
        onDemand |= requests;
        disclosure |= clause.has(Word.DISCLOSURE);
        if (clause.has(Word.OTHER_WORK)) {
            otherWork = true;
        } else if (requests) {
            otherWork = false;
            disputes &= clause.has(Word.RECONSIDERATION) || clause.has(Word.LITIGATION);
        }
        boolean own = clause.has(Word.OWN);
        ownShare = own && (scope == Scope.WIDER || clause.has(Word.PART)) && !clause.has(Word.WIDER);
        if (clause.has(Word.WIDER)) {
            scope = Scope.WIDER;
        } else if (own) {
            scope = Scope.OWN;
        }
        parts &= !ownShare;
    }

    /** Year, parts, scope and work, to come back to. */
    record Mark(int year, boolean span, boolean parts, Scope scope, boolean otherWork, boolean disputes) {}

    Mark mark() {
        return new Mark(year, span, parts, scope, otherWork, disputes);
    }

    void backTo(Mark mark) {
        year = mark.year;
        span = mark.span;
        parts = mark.parts;
        scope = mark.scope;
        otherWork = mark.otherWork;
        disputes = mark.disputes;
    }

    void speaksOf(int named) {
        year = named;
        span = false;
    }

    /** A part of the year, or several years. */
    void speaksOfSpan() {
        span = true;
    }

    void speaksOfWholeYear() {
        span = false;
    }

    /** What comes counts parts; the agency's own share of what several did is a whole. */
    void listsParts() {
        parts = !ownShare;
    }

    /** True if the clause speaks of the agency's own share: 其中本局收到46件. */
    boolean isOwnShare() {
        return ownShare;
    }

    /** Numbers are of something else from now on: 受理行政裁决申请12件，办结11件. */
    void turnsToOtherWork() {
        otherWork = true;
    }

    /** 行政复议2件，办结1件: what is concluded now are disputes. */
    void turnsToDisputes() {
        disputes = true;
    }

    void comparesWithLastYear(boolean so) {
        base = so;
    }

    void counted(Metric metric) {
        counted = metric;
    }

    Scope scope() {
        return scope;
    }

    /** True unless another year or period was named. */
    boolean isReportedYear() {
        return year == reported && !span;
    }

    boolean comparesWithLastYear() {
        return base;
    }

    /** What the clause before counted last; null if nothing known. */
    Metric counted() {
        return counted;
    }

    /** True if a number of the metric can be one of requests for information, or of disputes about them. */
    boolean admits(Metric metric) {
        return switch (metric) {
            case RECONSIDERATIONS, LITIGATION, DISPUTES -> (onDemand || disclosure) && !otherWork;
            case NEWLY_RECEIVED, RECEIVED, CONCLUDED, PROCESSED, CARRIED_IN, CARRIED_OUT ->
                onDemand && !otherWork && !disputes;
            default -> true;
        };
    }

    /** True if a count of the metric can be the whole. */
    boolean admitsWhole(Metric metric) {
        return switch (metric) {
            case NEWLY_RECEIVED, RECEIVED, CONCLUDED, PROCESSED -> !parts;
            default -> true;
        };
    }
}
