package io.disclosurestreams.narrative;

/**
 * A number as a text prints it.
 *
 * @param digits without the point: 853 for 8.53
 * @param decimals how many of them stand behind the point
 * @param exact false if it is rounded or a limit: 约, 余, 超, 万, a range, an ordinal
 * @param unit what follows it
 * @param end the place behind its unit
 */
record PrintedNumber(long digits, int decimals, boolean exact, Unit unit, int end) {

    /** What a number counts, as far as it matters here. */
    enum Unit {
        /** 件, 起, 宗, 份, 例, 条, 项, or 个 with nothing behind it. */
        PIECES,
        PERCENT,
        /** 个百分点. */
        POINTS,
        /** 倍. */
        TIMES,
        YEAR,
        /** Nothing, at the end of a clause. */
        BARE,
        OTHER
    }

    boolean isWhole() {
        return decimals == 0;
    }

    /** A count that may be held against a table. */
    boolean isCount() {
        return isWhole() && (unit == Unit.PIECES || unit == Unit.BARE);
    }
}
