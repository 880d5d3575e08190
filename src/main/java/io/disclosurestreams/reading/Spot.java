package io.disclosurestreams.reading;

/**
 * Where a row was found.
 *
 * @param table from 1, in order of the document
 * @param row from 1, within the table
 * @param english for messages, e.g. {@code line 131}
 * @param chinese the same
 */
record Spot(int table, int row, String english, String chinese) {

    /** A row of a table that is drawn. */
    static Spot drawn(int table, int row) {
        return new Spot(table, row, "table " + table + " row " + row, "第" + table + "个表第" + row + "行");
    }

    /** A row of a table that is written as lines. */
    static Spot written(int table, int row, String lineName, int line) {
        String unit = lineName.equals("line") ? "行" : "段";
        return new Spot(table, row, lineName + " " + line, "第" + line + unit);
    }
}
