package io.disclosurestreams.reading;

import java.util.List;
import java.util.OptionalInt;

/**
 * A piece of a document, whatever its format. Tables are drawn as such in the document, so that it is known where their
 * rows end; a table that is only written as text is a run of paragraphs, one a cell or one a row.
 */
sealed interface Block {

    /**
     * Text on a line of its own.
     *
     * @param page from 1, on which it begins; empty where the format has no pages
     * @param line number of the line or paragraph, from 1
     * @param text never blank
     * @param role a link to something else tells nothing of this document
     */
    record Paragraph(OptionalInt page, int line, String text, Role role) implements Block {

        /** What a line is to its document. */
        enum Role {
            TEXT,
            /** The document says that it is a heading. */
            HEADING,
            /** All of it is a link but for a day, and it is no heading: an item of a list of other pages. */
            LINK
        }

        Paragraph(OptionalInt page, int line, String text) {
            this(page, line, text, Role.TEXT);
        }

        /** A paragraph of a format without pages. */
        Paragraph(int line, String text) {
            this(OptionalInt.empty(), line, text);
        }
    }

    /** A line that holds white space only, or a cell mark without text: where cells are lines, a blank cell. */
    record BlankCell(int line) implements Block {}

    /** A line without anything: parts rows or paragraphs, or stands for a blank cell. */
    record EmptyLine(int line) implements Block {}

    /** A drawing or photograph that is large enough to hold a table. */
    record Picture(int line) implements Block {}

    /** Rows in order; a cell that spans rows stands in the first of them only. */
    record Table(List<Row> rows) implements Block {}

    /**
     * @param page from 1; empty where the format has no pages
     * @param line number of its line, else of the row in its table, from 1
     */
    record Row(OptionalInt page, int line, List<DrawnCell> cells) {

        /** A row of a format without pages. */
        Row(int line, List<DrawnCell> cells) {
            this(OptionalInt.empty(), line, cells);
        }

        Row with(List<DrawnCell> otherCells) {
            return new Row(page, line, otherCells);
        }
    }

    /**
     * @param column of the grid, from 0; where cells span columns it differs from the cell's index in its row
     * @param columns of the grid that it spans
     * @param rows that it spans
     */
    record DrawnCell(String text, int column, int columns, int rows) {

        boolean isBlank() {
            return Wording.isBlank(text);
        }
    }
}
