package io.disclosurestreams.narrative;

/** Of which year the words of one clause speak. */
final class ClauseYear {

    private static final String AGAINST = "比较与同";

    private static final String NAMED = "年度期";

    private final FoldedText text;
    private final Context context;
    private final int reported;
    private final boolean begunInYear;

    private boolean lastYear;
    private boolean nextYear;
    private int behindReported = -1;

    ClauseYear(FoldedText text, Context context, int reported) {
        this.text = text;
        this.context = context;
        this.reported = reported;
        this.begunInYear = context.isReportedYear();
    }

    void take(Token token) {
        switch (token.word()) {
            case THIS_YEAR -> context.speaksOf(reported);
            case NEWLY -> {
                if (text.has(token.from(), "本年")) {
                    context.speaksOf(reported);
                }
            }
            case WHOLE_YEAR -> context.speaksOfWholeYear();
            case OTHER_YEAR -> {
                // 较上年同期 and 2023年同期 have named theirs
                if (!text.has(token.from(), "同期") || NAMED.indexOf(text.at(token.from() - 1)) < 0) {
                    otherYear(token.from());
                }
            }
            case SPAN -> {
                // 2024年以来, said at its end, is that year
                boolean named = text.has(token.from(), "以来") || text.has(token.from(), "期间");
                if (token.from() != behindReported || !named) {
                    context.speaksOfSpan();
                }
            }
            default -> {}
        }
    }

    private void otherYear(int from) {
        lastYear |= text.has(from, "上") || text.has(from, "去年") || text.has(from, "前一年");
        nextYear |= text.has(from, "下年") || text.has(from, "下一年") || text.has(from, "来年");
        context.speaksOf(Context.OTHER_YEAR);
    }

    /**
     * Takes a year in digits.
     *
     * @return true if it is the year to come
     */
    boolean takeYear(Token token) {
        int named = (int) token.number().digits();
        if (token.from() > 0 && AGAINST.indexOf(text.at(token.from() - 1)) >= 0) {
            context.comparesWithLastYear(named == reported - 1);
            return false;
        }
        behindReported = named == reported ? token.to() : behindReported;
        lastYear |= named == reported - 1;
        nextYear |= named == reported + 1;
        context.speaksOf(named);
        return named == reported + 1;
    }

    boolean namesLast() {
        return lastYear;
    }

    boolean namesNext() {
        return nextYear;
    }

    /** 2023年结转5件 is a count of the reported year, unless the clauses before speak of another. */
    boolean isReported(Metric metric, Keyword keyword) {
        boolean named = metric == Metric.CARRIED_IN && lastYear && keyword.isCarried()
                || metric == Metric.CARRIED_OUT && nextYear;
        return context.isReportedYear() || begunInYear && named;
    }
}
