package io.disclosurestreams.reading;

import java.util.List;
import java.util.NavigableMap;

/**
 * A row of a sheet as it is shown.
 *
 * @param number in the sheet, from 1
 * @param cells that are drawn, by the number of their column among those shown, from 0
 */
record SheetRow(int number, NavigableMap<Integer, SheetCell> cells) {

    /**
     * A cell with text or a border, or one of those that were merged.
     *
     * @param columns shown, that it spans
     * @param rows shown, that it spans; 0 if another cell spans this one
     */
    record SheetCell(String text, boolean bordered, int columns, int rows) {

        boolean isFilled() {
            return !Wording.isBlank(text);
        }
    }

    boolean isDrawn() {
        return !cells.isEmpty();
    }

    boolean isBordered() {
        return cells.values().stream().anyMatch(SheetCell::bordered);
    }

    /** The texts of the cells that have any. */
    List<String> texts() {
        return cells.values().stream()
                .filter(SheetCell::isFilled)
                .map(SheetCell::text)
                .toList();
    }

    /** The column of the first drawn cell. */
    int start() {
        return cells.firstKey();
    }

    /** The column after the last drawn cell, 0 if there is none. */
    int end() {
        return cells.isEmpty()
                ? 0
                : cells.lastKey() + Math.max(1, cells.lastEntry().getValue().columns());
    }
}
