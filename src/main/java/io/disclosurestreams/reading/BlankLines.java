package io.disclosurestreams.reading;

import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a document uses empty lines where each cell is a line: between cells, between rows, or as blank cells. Learnt from
 * the rows that are full; a row with blank cells is read only if all full rows agree.
 *
 * @param between empty lines between two cells of a row, -1 if rows differ
 * @param behind lines without text behind a row, -1 if rows differ
 */
record BlankLines(int between, int behind) {

    private static final int ENOUGH = 3;

    /** Too few full rows to learn from, or rows that differ. */
    static final BlankLines UNKNOWN = new BlankLines(-1, -1);

    /** Learns from rows with as many values as there are columns. */
    static BlankLines of(List<List<Token>> fullRows) {
        Set<Integer> between = new HashSet<>();
        Set<Integer> behind = new HashSet<>();
        for (List<Token> row : fullRows.subList(0, Math.max(0, fullRows.size() - 1))) {
            int gap = 0;
            boolean first = true;
            for (Token token : row) {
                if (token.kind() != Kind.VALUE) {
                    gap++;
                    continue;
                }
                if (!first) {
                    between.add(gap);
                }
                first = false;
                gap = 0;
            }
            behind.add(gap);
        }
        if (fullRows.size() < ENOUGH || between.size() != 1) {
            return UNKNOWN;
        }
        return new BlankLines(between.iterator().next(), behind.size() == 1 ? behind.iterator().next() : -1);
    }

    /** Where these rows tell nothing, another table of the document tells whether empty lines stand between cells. */
    BlankLines or(BlankLines other) {
        return equals(UNKNOWN) && other.between == 1 ? new BlankLines(1, -1) : this;
    }

    /** The texts of a row's cells, blank ones empty; an empty list if they can't be told. */
    List<String> cells(List<Token> tokens, int columns) {
        if (between == 0 && behind >= 0 && tokens.size() - behind == columns) {
            return texts(tokens.subList(0, columns));
        }
        return between == 1 ? spaced(tokens, columns) : List.of();
    }

    /** Cells with exactly one empty line between them. */
    private static List<String> spaced(List<Token> tokens, int columns) {
        List<Token> cells = new ArrayList<>();
        Kind before = Kind.VALUE;
        for (Token token : tokens) {
            boolean cell = token.kind() != Kind.EMPTY;
            if (cell && before != Kind.EMPTY || !cell && before == Kind.EMPTY) {
                return List.of();
            }
            if (cell) {
                cells.add(token);
            }
            before = cell ? Kind.VALUE : Kind.EMPTY;
        }
        return cells.size() == columns ? texts(cells) : List.of();
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
