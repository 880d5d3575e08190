package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a Word document: its rows become rows of a table, those that lay out the page are walked through. */
final class WordTable {

    /** A cell and the rows that it was found to span so far. */
    private static final class Span {

        private final WordCell cell;
        private int rows = 1;

        Span(WordCell cell) {
            this.cell = cell;
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private List<List<Span>> rows = new ArrayList<>();
    private Map<Integer, Span> above = new HashMap<>();

    void row(List<WordCell> cells) {
        if (cells.stream().anyMatch(WordCell::isLayout)) {
            endTable();
            cells.forEach(cell -> blocks.addAll(cell.prose()));
            return;
        }
        List<Span> row = new ArrayList<>();
        Map<Integer, Span> here = new HashMap<>();
        for (WordCell cell : cells) {
            Span over = above.get(cell.column());
            if (cell.continuesAbove() && over != null && over.cell.columns() == cell.columns()) {
                over.rows++;
                here.put(cell.column(), over);
            } else {
                row.add(new Span(cell));
                here.put(cell.column(), row.get(row.size() - 1));
            }
        }
        rows.add(row);
        above = here;
    }

    List<Block> blocks() {
        endTable();
        return blocks;
    }

    private void endTable() {
        Grid grid = new Grid();
        for (List<Span> row : rows) {
            row.forEach(span -> place(span, grid));
            grid.endRow(grid.rowCount() + 1);
        }
        if (grid.rowCount() > 0) {
            blocks.add(grid.table());
        }
        rows = new ArrayList<>();
        above = new HashMap<>();
    }

    private static void place(Span span, Grid grid) {
        List<Row> inner = span.cell.innerRow();
        grid.skipTo(span.cell.column());
        if (inner.isEmpty()) {
            grid.cell(span.cell.text(), span.cell.columns(), span.rows);
        } else {
            for (DrawnCell part : inner.get(0).cells()) {
                grid.cell(part.text(), 1, 1);
            }
        }
    }
}
