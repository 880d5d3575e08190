package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Places the cells of a table on its grid, row by row, as browsers do. */
final class Grid {

    /** No official table is wider; a page that claims more columns is not followed there. */
    private static final int WIDEST = 128;

    private final List<Row> rows = new ArrayList<>();
    private final int[] taken = new int[WIDEST];
    private List<DrawnCell> cells = new ArrayList<>();
    private int next;

    /** Leaves the columns before this one without cells, where a row begins further right than others. */
    void skipTo(int column) {
        next = Math.max(next, Math.min(column, WIDEST));
    }

    void cell(String text, int columns, int rowsSpanned) {
        while (next < WIDEST && taken[next] > 0) {
            next++;
        }
        int width = Math.max(1, Math.min(columns, WIDEST - next));
        int height = Math.max(1, rowsSpanned);
        cells.add(new DrawnCell(text, next, width, height));
        for (int column = next; column < Math.min(next + width, WIDEST); column++) {
            taken[column] = height;
        }
        next = Math.min(next + width, WIDEST);
    }

    void endRow(int line) {
        rows.add(new Row(line, List.copyOf(cells)));
        cells = new ArrayList<>();
        next = 0;
        for (int column = 0; column < WIDEST; column++) {
            taken[column] = Math.max(0, taken[column] - 1);
        }
    }

    int rowCount() {
        return rows.size();
    }

    Table table() {
        return new Table(List.copyOf(rows));
    }
}
