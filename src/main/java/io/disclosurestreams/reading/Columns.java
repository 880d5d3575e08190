package io.disclosurestreams.reading;

import java.util.List;
import java.util.Set;

/**
 * What the columns of a table mean, in order, after the label.
 *
 * @param columns empty if they are not known
 * @param width of the header on its grid, 0 if it is not drawn
 * @param blanks columns without a word behind the last that has one
 * @param asides columns of the grid that number the rows or name the unit of their figures
 */
record Columns(Basis basis, List<Column> columns, int width, int blanks, Set<Integer> asides) {

    Columns(Basis basis, List<Column> columns, int width, int blanks) {
        this(basis, columns, width, blanks, Set.of());
    }

    /** How the meaning was found. */
    enum Basis {
        /** Every column by its own words. */
        NAMED,
        /** The words of the official header are all there, but in pieces out of place: the official order holds. */
        SCRAMBLED,
        /** No header is there: the official order holds. */
        ASSUMED,
        /** There is a header and it is not understood. */
        UNCLEAR
    }

    /**
     * @param key empty for a column that the form does not have
     * @param text of the header
     * @param from first column of the grid, -1 if the header is not drawn
     * @param to column of the grid after its last
     */
    record Column(String key, String text, int from, int to) {}

    static final Columns UNKNOWN = new Columns(Basis.UNCLEAR, List.of(), 0, 0);

    boolean areKnown() {
        return basis != Basis.UNCLEAR;
    }

    int count() {
        return columns.size();
    }
}
