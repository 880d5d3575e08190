package io.disclosurestreams.reading;

import java.util.List;

/** Whether what follows a label fits the columns of its table, one value a column. */
sealed interface Fit {

    /**
     * As many cells as columns.
     *
     * @param values in the order of the columns
     */
    record Fits(List<CellText> values) implements Fit {}

    /**
     * As many values as columns and blank cells behind, which may be fillers or cells of the row: to be believed only if
     * the sums of the form confirm it.
     *
     * @param values in the order of the columns
     */
    record Likely(List<CellText> values) implements Fit {}

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

    /** The values in the order of the columns, none if there is a conflict. */
    default List<CellText> values() {
        return List.of();
    }

    static Conflict conflict(int values, int columns) {
        return new Conflict(
                "%d values for %d columns".formatted(values, columns), "%d 列却有 %d 个值".formatted(columns, values));
    }

    /** Likely values whose sums do not confirm them. */
    static Conflict unconfirmed(int columns) {
        return new Conflict(
                "more cells than its %d columns and sums that do not tell which belong to them".formatted(columns),
                "单元格多于 %d 列，且各项之和无法确认对应关系".formatted(columns));
    }
}
