package io.disclosurestreams.narrative;

/** Clauses that say of what there was none: 未收到政府信息公开申请, 无上年结转申请. */
final class Nothing {

    private static final int FARTHEST = 16;
    private static final String CLAUSE_ENDS = ",;。.!?()";

    private Nothing() {}

    /**
     * Of what there was none; null if the clause does not say so. Of requests it is said only where nothing else is named
     * behind the negation: 未收到申请人补正材料, 无超期答复 and 未受理 say nothing of how many came.
     *
     * @param not the place behind 未, 没有, 无
     * @param end the place behind the last word
     */
    static Metric named(FoldedText text, int not, Keyword keyword, int end, boolean application) {
        int mark = mark(text, end);
        Metric metric = keyword.metric();
        if (!keyword.isMet()) {
            String object = text.part(Math.min(not, end), end);
            boolean requests = application && object.contains("申请") && !object.contains("受理");
            return requests && RequestWords.fill(text, not, mark) ? Metric.RECEIVED : null;
        }
        int distance = keyword.start() - not;
        if (metric == null || distance < 0 || distance > FARTHEST) {
            return null;
        }
        return switch (metric) {
            case RECONSIDERATIONS, LITIGATION, DISPUTES -> metric;
            case RECEIVED, NEWLY_RECEIVED -> {
                boolean came = !text.part(keyword.start(), keyword.end()).contains("受理");
                yield came && application && RequestWords.fill(text, keyword.end(), mark) ? metric : null;
            }
            case CARRIED_IN, CARRIED_OUT ->
                RequestWords.fill(text, not, keyword.start()) && RequestWords.fill(text, keyword.end(), mark)
                        ? metric
                        : null;
            default -> null;
        };
    }

    /** The mark that ends the clause. */
    private static int mark(FoldedText text, int from) {
        int at = from;
        while (text.at(at) != 0 && CLAUSE_ENDS.indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }
}
