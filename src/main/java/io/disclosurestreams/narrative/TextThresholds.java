package io.disclosurestreams.narrative;

/**
 * From where on prose is thin, and two reports are alike: what a supervising office can set.
 *
 * @param overviewLeast characters that section 一 should have
 * @param problemsLeast characters that section 五 should have
 * @param sameProblemsLeast other agencies with the same section 五 from which on it is told
 * @param alike likeness of two narratives from which on they are the same (文字雷同), 0 to 1
 * @param ownShinglesLeast runs of five characters of its own that a narrative must have to be compared at all
 * @param ofLastYear what figures must be to count as copied from last year
 * @param ofOthers what they must be to count as copied from another agency, of which there are many more
 */
public record TextThresholds(
        int overviewLeast,
        int problemsLeast,
        int sameProblemsLeast,
        double alike,
        int ownShinglesLeast,
        FigureThreshold ofLastYear,
        FigureThreshold ofOthers) {

    /** As shipped. */
    public static final TextThresholds DEFAULT =
            new TextThresholds(200, 30, 3, 0.95, 150, new FigureThreshold(3, 5), new FigureThreshold(5, 12));

    /**
     * How much figures must say, so that their being equal is no coincidence: small offices that report a request or two are
     * equal by chance.
     *
     * @param distinct figures of different value, neither zero nor sums nor stocks
     * @param digits that these have together
     */
    public record FigureThreshold(int distinct, int digits) {}
}
