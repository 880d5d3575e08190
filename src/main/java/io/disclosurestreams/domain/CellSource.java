package io.disclosurestreams.domain;

import java.util.OptionalInt;

/**
 * Where in a document a figure was found.
 *
 * @param page from 1; empty where the format has no pages
 * @param table from 1, in order of the document
 * @param row from 1, within the table
 * @param column from 1, within the row as drawn
 * @param raw the text of the cell as it stands there
 */
public record CellSource(OptionalInt page, int table, int row, int column, String raw) {}
