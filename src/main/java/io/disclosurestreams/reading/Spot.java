package io.disclosurestreams.reading;

import java.util.OptionalInt;

/**
 * Where a row was found.
 *
 * @param page from 1; empty where the format has no pages
 * @param table from 1, in order of the document
 * @param row from 1, within the table
 * @param english for messages, e.g. {@code line 131} or {@code page 3 table 2 row 5}
 * @param chinese the same
 */
record Spot(OptionalInt page, int table, int row, String english, String chinese) {

    /** A row of a table that is drawn. */
    static Spot drawn(OptionalInt page, int table, int row) {
        boolean pages = page.isPresent();
        return new Spot(
                page,
                table,
                row,
                (pages ? "page " + page.getAsInt() + " " : "") + "table " + table + " row " + row,
                (pages ? "第" + page.getAsInt() + "页" : "") + "第" + table + "个表第" + row + "行");
    }

    /** A row of a table that is written as lines. */
    static Spot written(int table, int row, String lineName, int line) {
        String unit = lineName.equals("line") ? "行" : "段";
        return new Spot(OptionalInt.empty(), table, row, lineName + " " + line, "第" + line + unit);
    }
}
