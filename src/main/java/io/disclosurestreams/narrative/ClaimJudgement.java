package io.disclosurestreams.narrative;

import java.util.List;

/** What became of one claim against the tables. */
public sealed interface ClaimJudgement {

    /**
     * The text says what the table says.
     *
     * @param reading which of the meanings that the words may have, in the words of the form
     */
    record Agrees(String reading) implements ClaimJudgement {}

    /**
     * It says something else, by every meaning that its words may have.
     *
     * @param text what it says
     * @param table what the table says by the likeliest meaning
     * @param reading that meaning, in the words of the form
     * @param cells where it stands; none for a ratio
     */
    record Differs(Number text, Number table, String reading, List<String> cells) implements ClaimJudgement {}

    /** The tables do not tell. */
    record NotAssessable(Reason reason) implements ClaimJudgement {}

    /** Why the tables do not tell. */
    enum Reason {
        /** The figure is not in the report, or is no number. */
        NO_FIGURE,
        /** No readable report of the year before stands, or it lacks the figure. */
        NO_BASELINE,
        /** The year before has zero, of which there is no percentage. */
        FROM_ZERO,
        /** A ratio without cases in one of the years, or a measure that does not fit. */
        NO_CASES
    }
}
