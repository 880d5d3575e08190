package io.disclosurestreams.domain;

/**
 * From where on prose is thin, and two narratives are the same.
 *
 * @param overviewLeast characters that section 一 should have (TXT-THIN)
 * @param problemsLeast characters that section 五 should have (TXT-THIN)
 * @param sameProblemsLeast other agencies with the same section 五 from which on it is told (TXT-THIN)
 * @param alike likeness of two narratives from which on they are the same (文字雷同), 0 to 1 (YOY-COPY, DUP-CONTENT)
 * @param ownShinglesLeast runs of five characters of its own that a narrative must have to be compared at all (YOY-COPY,
 *     DUP-CONTENT)
 */
public record TextThresholds(
        int overviewLeast, int problemsLeast, int sameProblemsLeast, double alike, int ownShinglesLeast) {

    public static final TextThresholds USUAL = new TextThresholds(200, 30, 3, 0.95, 150);
}
