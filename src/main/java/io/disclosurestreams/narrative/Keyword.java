package io.disclosurestreams.narrative;

/** The keyword to which the next number of a clause belongs. */
final class Keyword {

    private static final int NEVER = -100;
    private static final int FARTHEST_NOT = 16;

    private Metric metric;
    private int start;
    private int end;
    private boolean carried;
    private boolean issued;
    private boolean otherUse;
    private boolean met;
    private boolean fresh = true;
    private boolean each;
    private boolean registered;
    private boolean handled;
    private boolean stray;
    private boolean negated;
    private int denied = NEVER;

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
            case RECEIVED, APPLICATIONS_ON_DEMAND -> set(Metric.RECEIVED, token);
            case APPLICATIONS -> {
                // 上年结转申请数量3件 and 不予公开申请数量3件 count what stands before
                if (met && fresh) {
                    end = token.to();
                    return false;
                }
                set(Metric.RECEIVED, token);
            }
            case REGISTERED -> {
                // 答复公民提出的申请46件 counts answers
                if (met && fresh) {
                    return false;
                }
                set(Metric.RECEIVED, token);
                registered = true;
            }
            case CONCLUDED, PROCESSED -> concluded(token);
            case CARRIED_IN -> set(Metric.CARRIED_IN, token);
            case CARRIED_OUT -> set(Metric.CARRIED_OUT, token);
            case CARRIED -> {
                set(nextYear ? Metric.CARRIED_OUT : lastYear ? Metric.CARRIED_IN : null, token);
                carried = true;
            }
            case RECONSIDERATION -> disputed(Metric.RECONSIDERATIONS, Metric.LITIGATION, token);
            case LITIGATION -> disputed(Metric.LITIGATION, Metric.RECONSIDERATIONS, token);
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
            case OUTCOME -> {
                set(null, token);
                stray = false;
            }
            case RESULT, BARRIER, OTHER_WORK, OTHER_ACT, PERSON -> set(null, token);
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

    private void disputed(Metric one, Metric other, Token token) {
        boolean verb = handled || isWork(metric);
        set(metric == other || metric == Metric.DISPUTES ? Metric.DISPUTES : one, token);
        handled = verb;
    }

    private static boolean isWork(Metric metric) {
        return metric == Metric.RECEIVED
                || metric == Metric.NEWLY_RECEIVED
                || metric == Metric.CONCLUDED
                || metric == Metric.PROCESSED;
    }

    private boolean isDecision() {
        return metric == Metric.LICENSING || metric == Metric.PENALTIES || metric == Metric.COERCION;
    }

    private void set(Metric next, Token token) {
        boolean joined = next == Metric.DISPUTES || next == Metric.PROCESSED && metric != null;
        start = joined ? start : token.from();
        stray = next == null && (stray || isWork(metric));
        handled = false;
        registered = false;
        // 尚未办结而结转下年度4件: only the first of the two was not done
        negated = token.from() - denied <= FARTHEST_NOT || joined && negated;
        denied = NEVER;
        metric = next;
        end = token.to();
        carried = false;
        met = true;
        fresh = true;
        each = each && next == Metric.DISPUTES;
    }

    /** What comes next was not done: 未, 不予. */
    void denies(Token token) {
        denied = token.to();
    }

    /** True if a number counts what was not done: 未受理3件. */
    boolean isNegated() {
        return negated;
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
        stray = false;
        handled = false;
        registered = false;
        negated = false;
        denied = NEVER;
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

    /** True for 结转, of which the year beside it tells the way. */
    boolean isCarried() {
        return carried;
    }

    /** True for 新增 and 登记, which are said of much. */
    boolean isRegistered() {
        return registered;
    }

    /** True for 受理行政复议, which may be the work of those who decide. */
    boolean isHandled() {
        return handled;
    }

    /** True if something was received or concluded that is none of what tables tell: 收到纠错意见. */
    boolean isStray() {
        return stray;
    }

    boolean saysEach() {
        return each;
    }
}
