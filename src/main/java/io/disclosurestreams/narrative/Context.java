package io.disclosurestreams.narrative;

/** What the words before a clause have settled: of which year, whose work and what subject the text speaks. */
final class Context {

    /** A period that is no whole year. */
    static final int OTHER_PERIOD = -1;

    private final int reported;

    private boolean onDemand;
    private int year;
    private boolean parts;
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
        parts = false;
        otherWork = false;
        disclosure = false;
        scope = Scope.OWN;
        base = false;
        counted = null;
    }

    /** Takes the words of a clause that hold for all of it. */
    void beginClause(Clause clause) {
        boolean requests = clause.has(Word.ON_DEMAND) || clause.has(Word.DISCLOSURE) && clause.has(Word.APPLICATION);
        onDemand |= requests;
        disclosure |= clause.has(Word.DISCLOSURE);
        if (clause.has(Word.OTHER_WORK)) {
            otherWork = true;
        } else if (requests) {
            otherWork = false;
        }
        if (clause.has(Word.WIDER)) {
            scope = Scope.WIDER;
        }
    }

    /** Year, parts and scope, to come back to. */
    record Mark(int year, boolean parts, Scope scope) {}

    Mark mark() {
        return new Mark(year, parts, scope);
    }

    void backTo(Mark mark) {
        year = mark.year;
        parts = mark.parts;
        scope = mark.scope;
    }

    void speaksOf(int named) {
        year = named;
    }

    void listsParts() {
        parts = true;
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
        return year == reported;
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
            case NEWLY_RECEIVED, RECEIVED, CONCLUDED, PROCESSED, CARRIED_IN, CARRIED_OUT -> onDemand && !otherWork;
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
