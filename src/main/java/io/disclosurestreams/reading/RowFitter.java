package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the values of a row under the columns of its table, or refuses: a value is never shifted to make a row fit.
 */
final class RowFitter {

    private final BlankLines blankLines;

    /**
     * @param blankLines how the document separates cells that are lines
     */
    RowFitter(BlankLines blankLines) {
        this.blankLines = blankLines;
    }

    Fit fit(RowBody body, Columns columns) {
        if (!columns.areKnown()) {
            return new Fit.Conflict("its columns are not known", "列的含义不明");
        }
        if (body instanceof RowBody.Drawn drawn) {
            return drawn(drawn.cells(), columns);
        }
        if (body instanceof RowBody.Spaced spaced) {
            int count = spaced.values().size();
            return count == columns.count() ? fits(spaced.values()) : Fit.conflict(count, columns.count());
        }
        if (body instanceof RowBody.Lines lines) {
            return lines(lines.tokens(), columns);
        }
        return new Fit.Conflict("no values", "没有值");
    }

    private static Fit drawn(List<DrawnCell> cells, Columns columns) {
        int wanted = columns.count();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        int excess = cells.size() - wanted;
        boolean filling = excess > 0 && last <= wanted;
        if (excess == 0 && !beginsTooEarly(cells, columns) || filling && (last == wanted && isFilled(cells, wanted) || excess == columns.blanks())) {
            return new Fit.Fits(numbered(cells.subList(0, wanted)));
        }
        List<DrawnCell> placed = onGrid(cells, columns);
        return placed.isEmpty() ? Fit.conflict(cells.size(), wanted) : new Fit.Fits(numbered(placed));
    }

    /** True if the first cell is one of the label's, left blank: then as many cells as columns are too few. */
    private static boolean beginsTooEarly(List<DrawnCell> cells, Columns columns) {
        return cells.get(0).isBlank() && cells.get(0).column() < columns.columns().get(0).from();
    }

    private static boolean isFilled(List<DrawnCell> cells, int wanted) {
        return cells.subList(0, wanted).stream().noneMatch(DrawnCell::isBlank);
    }

    /** Cells that stand exactly under the columns, where the row is as wide as the header; empty if they do not. */
    private static List<DrawnCell> onGrid(List<DrawnCell> cells, Columns columns) {
        DrawnCell end = cells.isEmpty() ? new DrawnCell("", 0, 0, 1) : cells.get(cells.size() - 1);
        if (columns.width() == 0 || end.column() + end.columns() != columns.width()) {
            return List.of();
        }
        List<DrawnCell> placed = new ArrayList<>();
        for (Column column : columns.columns()) {
            cells.stream()
                    .filter(cell -> cell.column() == column.from() && cell.column() + cell.columns() == column.to())
                    .forEach(placed::add);
        }
        boolean othersBlank = cells.stream().filter(cell -> !placed.contains(cell)).allMatch(DrawnCell::isBlank);
        return othersBlank && placed.size() == columns.count() ? placed : List.of();
    }

    private Fit lines(List<Token> tokens, Columns columns) {
        int wanted = columns.count();
        List<Token> cells = tokens.stream().filter(token -> token.kind() != Kind.EMPTY).toList();
        List<Token> values = tokens.stream().filter(token -> token.kind() == Kind.VALUE).toList();
        if (values.size() == wanted && cells.subList(0, wanted).equals(values)) {
            return fits(values.stream().map(Token::text).toList());
        }
        if (values.size() >= wanted) {
            return Fit.conflict(cells.size(), wanted);
        }
        int from = 0;
        while (from < tokens.size() && tokens.get(from).kind() == Kind.EMPTY) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).kind() != Kind.EMPTY) {
            to++;
        }
        boolean nothingBehind = tokens.subList(to, tokens.size()).stream()
                .noneMatch(token -> token.kind() == Kind.VALUE);
        if (nothingBehind && (to - from == wanted || to - from == wanted + columns.blanks())) {
            return fits(tokens.subList(from, from + wanted).stream().map(Token::text).toList());
        }
        List<String> read = blankLines.cells(tokens, wanted);
        return read.isEmpty() ? Fit.conflict(values.size(), wanted) : fits(read);
    }

    private static Fit fits(List<String> values) {
        List<CellText> cells = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            cells.add(new CellText(values.get(index), index + 1));
        }
        return new Fit.Fits(cells);
    }

    private static List<CellText> numbered(List<DrawnCell> cells) {
        return cells.stream().map(cell -> new CellText(cell.text(), cell.column() + 1)).toList();
    }
}
