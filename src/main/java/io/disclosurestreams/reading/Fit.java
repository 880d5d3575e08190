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
     * As many values as columns, but blank cells behind that may be fillers or cells of the row, or none where blank cells
     * leave no trace: to be believed only if the sums of the form confirm it.
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
        if (values == columns) {
            return new Conflict("its values do not stand where its columns do", "数值的位置与各列对不上");
        }
        return new Conflict(
                "%d values for %d columns".formatted(values, columns), "%d 列却有 %d 个值".formatted(columns, values));
    }

    /** Likely values whose sums do not confirm them. */
    static Conflict unconfirmed(int columns) {
        return new Conflict(
                "values for its %d columns and blank cells that may lie among them; the sums do not tell"
                        .formatted(columns),
                "%d 列的数值之间可能有空单元格，且各项之和无法确认对应关系".formatted(columns));
    }
}
