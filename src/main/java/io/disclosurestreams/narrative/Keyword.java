package io.disclosurestreams.narrative;

/** The keyword to which the next number of a clause belongs. */
final class Keyword {

    private Metric metric;
    private int start;
    private int end;
    private boolean carried;
    private boolean issued;
    private boolean otherUse;
    private boolean met;
    private boolean fresh = true;
    private boolean each;

    /**
     * Takes a word.
     *
     * @param lastYear whether the clause has named the year before
     * @param nextYear whether it has named the year to come
     * @return true if numbers belong to something else from now on
     */
    boolean take(Token token, boolean lastYear, boolean nextYear) {
        switch (token.word()) {
            case NEWLY -> set(Metric.NEWLY_RECEIVED, token);
            case RECEIVED, APPLICATIONS -> set(Metric.RECEIVED, token);
            case CONCLUDED, PROCESSED -> concluded(token);
            case CARRIED_IN -> set(Metric.CARRIED_IN, token);
            case CARRIED_OUT -> set(Metric.CARRIED_OUT, token);
            case CARRIED -> {
                set(nextYear ? Metric.CARRIED_OUT : lastYear ? Metric.CARRIED_IN : null, token);
                carried = true;
            }
            case RECONSIDERATION -> set(metric == Metric.LITIGATION ? Metric.DISPUTES : Metric.RECONSIDERATIONS, token);
            case LITIGATION ->
                set(
                        metric == Metric.RECONSIDERATIONS || metric == Metric.DISPUTES
                                ? Metric.DISPUTES
                                : Metric.LITIGATION,
                        token);
            case ISSUED -> {
                issued = true;
                return false;
            }
            case DOCUMENTS -> set(issued && !otherUse ? Metric.DOCUMENTS_ISSUED : null, token);
            case OTHER_USE -> {
                otherUse = true;
                if (metric == Metric.DOCUMENTS_ISSUED) {
                    set(null, token);
                }
                return false;
            }
            case LICENSING -> set(isDecision() ? null : Metric.LICENSING, token);
            case PENALTIES -> set(isDecision() ? null : Metric.PENALTIES, token);
            case COERCION -> set(isDecision() ? null : Metric.COERCION, token);
            case DISCLOSURE_RATE -> set(Metric.DISCLOSURE_RATE, token);
            case CORRECTION_RATE -> set(Metric.CORRECTION_RATE, token);
            case CONCLUSION_RATE -> set(Metric.CONCLUSION_RATE, token);
            case RESULT, OUTCOME, BARRIER, OTHER_WORK, PERSON -> set(null, token);
            case EACH -> {
                each = true;
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** 结转下年度办理 is carried over; 收到并办结 is one number for both. */
    private void concluded(Token token) {
        if (metric == Metric.CARRIED_OUT || metric == Metric.CARRIED_IN) {
            end = token.to();
        } else if (metric == Metric.RECEIVED || metric == Metric.NEWLY_RECEIVED || token.is(Word.PROCESSED)) {
            set(Metric.PROCESSED, token);
        } else {
            set(Metric.CONCLUDED, token);
        }
    }

    private boolean isDecision() {
        return metric == Metric.LICENSING || metric == Metric.PENALTIES || metric == Metric.COERCION;
    }

    private void set(Metric next, Token token) {
        boolean joined = next == Metric.DISPUTES || next == Metric.PROCESSED && metric != null;
        start = joined ? start : token.from();
        metric = next;
        end = token.to();
        carried = false;
        met = true;
        fresh = true;
        each = each && next == Metric.DISPUTES;
    }

    /** The next year is named behind 结转. */
    void nextYearNamed() {
        if (carried) {
            metric = Metric.CARRIED_OUT;
        }
    }

    /** A number was met; the next one needs a keyword of its own. */
    void used() {
        metric = null;
        fresh = false;
        carried = false;
    }

    Metric metric() {
        return metric;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** True if the clause has any keyword. */
    boolean isMet() {
        return met;
    }

    /** True unless a number was met since the last keyword. */
    boolean isFresh() {
        return fresh;
    }

    boolean saysEach() {
        return each;
    }
}
