package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.RowBody.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the values of a row under the columns of its table, or refuses: no value is ever shifted to make a row fit. */
final class RowFitter {

    /** Beside figures: the number of the row, or a unit of one. */
    private static final Pattern ASIDE = Pattern.compile("[A-Z]?\\d{1,3}|[件条个项宗起次份]");

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
            return count == columns.count()
                    ? new Fit.Fits(numbered(spaced.values()))
                    : Fit.conflict(count, columns.count());
        }
        if (body instanceof RowBody.Lines lines) {
            return lines(lines.tokens(), columns);
        }
        return new Fit.Conflict("no values", "没有值");
    }

    private static Fit drawn(List<DrawnCell> cells, Columns columns) {
        int wanted = columns.count();
        int excess = cells.size() - wanted;
        if (excess == 0 && !beginsTooEarly(cells, columns)) {
            return new Fit.Fits(texts(cells));
        }
        if (columns.width() > 0) {
            List<DrawnCell> placed = onGrid(cells, columns);
            return placed.isEmpty() ? Fit.conflict(cells.size(), wanted) : new Fit.Fits(texts(placed));
        }
        boolean filled =
                excess > 0 && cells.subList(wanted, cells.size()).stream().allMatch(DrawnCell::isBlank);
        if (filled && excess == columns.blanks()) {
            return new Fit.Fits(texts(cells.subList(0, wanted)));
        }
        boolean likely = filled && cells.subList(0, wanted).stream().noneMatch(DrawnCell::isBlank);
        return likely ? new Fit.Likely(texts(cells.subList(0, wanted))) : Fit.conflict(cells.size(), wanted);
    }

    /** True if the first cell is one of the label's, left blank: then as many cells as columns are too few. */
    private static boolean beginsTooEarly(List<DrawnCell> cells, Columns columns) {
        return cells.get(0).isBlank()
                && cells.get(0).column() < columns.columns().get(0).from();
    }

    /** Cells that stand exactly under the columns, where the row is as wide as the header; empty if they do not. */
    private static List<DrawnCell> onGrid(List<DrawnCell> cells, Columns columns) {
        DrawnCell end = cells.isEmpty() ? new DrawnCell("", 0, 0, 1) : cells.get(cells.size() - 1);
        if (end.column() + end.columns() != columns.width()) {
            return List.of();
        }
        List<DrawnCell> placed = new ArrayList<>();
        for (Column column : columns.columns()) {
            cells.stream()
                    .filter(cell -> cell.column() == column.from() && cell.column() + cell.columns() == column.to())
                    .forEach(placed::add);
        }
        boolean othersBlank = cells.stream()
                .filter(cell -> !placed.contains(cell))
                .allMatch(cell -> cell.isBlank()
                        || columns.asides().contains(cell.column())
                                && ASIDE.matcher(Wording.compact(cell.text())).matches());
        return othersBlank && placed.size() == columns.count() ? placed : List.of();
    }

    private Fit lines(List<Token> tokens, Columns columns) {
        int wanted = columns.count();
        LineCells cells = LineCells.of(tokens);
        if (blankLines.areCells() && cells.hasGaps(wanted)) {
            List<String> read = blankLines.cells(tokens, wanted);
            return read.isEmpty() ? Fit.conflict(cells.values(), wanted) : new Fit.Fits(numbered(read));
        }
        if (cells.size() < wanted
                || !cells.isEven(wanted)
                || wanted > 1 && !blankLines.allow(cells.gaps().get(1))) {
            return Fit.conflict(cells.values(), wanted);
        }
        List<CellText> first = numbered(cells.texts(wanted));
        if (cells.size() == wanted || cells.onlyBlanksBehind(wanted) && cells.size() - wanted == columns.blanks()) {
            return new Fit.Fits(first);
        }
        if (!cells.onlyBlanksBehind(wanted)) {
            return Fit.conflict(cells.size(), wanted);
        }
        if (cells.isParted(wanted)) {
            return new Fit.Fits(first);
        }
        return cells.isFull(wanted) ? new Fit.Likely(first) : Fit.conflict(cells.size(), wanted);
    }

    private static List<CellText> numbered(List<String> values) {
        List<CellText> cells = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            cells.add(new CellText(values.get(index), index + 1));
        }
        return cells;
    }

    private static List<CellText> texts(List<DrawnCell> cells) {
        return cells.stream()
                .map(cell -> new CellText(cell.text(), cell.column() + 1))
                .toList();
    }
}
