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
        return new Spot(
                page,
                table,
                row,
                english(page) + "table " + table + " row " + row,
                chinese(page) + "第" + table + "个表第" + row + "行");
    }

    /** A row of a table that is written as lines. */
    static Spot written(OptionalInt page, int table, int row, String lineName, int line) {
        String unit = lineName.equals("line") ? "行" : "段";
        return new Spot(page, table, row, english(page) + lineName + " " + line, chinese(page) + "第" + line + unit);
    }

    private static String english(OptionalInt page) {
        return page.isPresent() ? "page " + page.getAsInt() + " " : "";
    }

    private static String chinese(OptionalInt page) {
        return page.isPresent() ? "第" + page.getAsInt() + "页" : "";
    }
}
