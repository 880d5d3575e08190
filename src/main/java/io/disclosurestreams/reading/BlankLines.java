package io.disclosurestreams.reading;

import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What empty lines are in a document where each cell is a line: learnt from the rows that are full, if all agree.
 *
 * @param between empty lines between two cells of a row, -1 if rows differ
 * @param behind lines without text behind a row, -1 if rows differ
 */
record BlankLines(int between, int behind) {

    /** Too few full rows to learn from, or rows that differ. */
    static final BlankLines UNKNOWN = new BlankLines(-1, -1);

    private static final int ENOUGH = 3;

    /** Learns from rows with as many values as there are columns. */
    static BlankLines of(List<List<Token>> fullRows) {
        Set<Integer> between = new HashSet<>();
        Set<Integer> behind = new HashSet<>();
        for (List<Token> row : fullRows.subList(0, Math.max(0, fullRows.size() - 1))) {
            LineCells cells = LineCells.of(row);
            int size = cells.values();
            between.addAll(cells.gaps().subList(Math.min(1, size), Math.min(size, cells.size())));
            int last = row.size();
            while (last > 0 && row.get(last - 1).kind() != Kind.VALUE) {
                last--;
            }
            behind.add(row.size() - last);
        }
        if (fullRows.size() < ENOUGH || between.size() != 1) {
            return UNKNOWN;
        }
        return new BlankLines(
                between.iterator().next(),
                behind.size() == 1 ? behind.iterator().next() : -1);
    }

    /** What another table of the document tells of the cells of a row, where these rows tell nothing. */
    BlankLines or(BlankLines other) {
        return equals(UNKNOWN) ? new BlankLines(other.between, -1) : this;
    }

    /** True if so many empty lines between two cells are none too many or too few. */
    boolean allow(int gap) {
        return between < 0 || gap == between;
    }

    /** True if an empty line among the cells of a row is a blank cell. */
    boolean areCells() {
        return between == 0 && behind >= 0;
    }

    /** The texts of a row's cells where empty lines are cells; an empty list if their number is not that of columns. */
    List<String> cells(List<Token> tokens, int columns) {
        return tokens.size() - behind == columns
                ? tokens.subList(0, columns).stream().map(Token::text).toList()
                : List.of();
    }

    /** The lines of a row that stands directly under a header, without the empty lines that part the two. */
    List<Token> underHeader(List<Token> tokens) {
        int from = 0;
        int most = areCells() ? behind : tokens.size();
        while (from < Math.min(most, tokens.size()) && tokens.get(from).kind() == Kind.EMPTY) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }
}
