package io.disclosurestreams.reading;

import java.util.List;

/** Whether what follows a label fits the columns of its table, one value a column. */
sealed interface Fit {

    /**
     * @param values in the order of the columns
     */
    record Fits(List<CellText> values) implements Fit {}

    /**
     * A conflict: nothing of the row is used.
     *
     * @param english why, e.g. {@code 6 values for 7 columns}
     * @param chinese the same
     */
    record Conflict(String english, String chinese) implements Fit {

        Conflict at(Spot spot) {
            return new Conflict(english + ", " + spot.english(), chinese + "，" + spot.chinese());
        }
    }

    static Fit conflict(int values, int columns) {
        return new Conflict(
                "%d values for %d columns".formatted(values, columns), "%d 列却有 %d 个值".formatted(columns, values));
    }
}
