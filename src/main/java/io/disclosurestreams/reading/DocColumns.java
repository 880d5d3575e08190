package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The grid of a table in a Word document (.doc), which knows of its cells only where their edges are.
 *
 * @param edges left edges of the columns and the right one of the last, from left to right
 */
record DocColumns(List<Integer> edges) {

    /** Twips by which edges that are meant to be one may lie apart: a sixth of a character. */
    private static final int SAME = 30;

    /**
     * A cell on the grid, with those that are merged into it from its right.
     *
     * @param index of the cell in its row
     */
    record Placed(TableCell cell, int index, int column, int columns, boolean continuesAbove) {}

    static DocColumns of(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow drawn = table.getRow(row);
            for (int cell = 0; cell < drawn.numCells(); cell++) {
                all.add(drawn.getCell(cell).getLeftEdge());
                all.add(drawn.getCell(cell).getLeftEdge() + drawn.getCell(cell).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
        return new DocColumns(edges);
    }

    List<Placed> cells(TableRow row) {
        List<Placed> cells = new ArrayList<>();
        for (int index = 0; index < row.numCells(); index++) {
            TableCell cell = row.getCell(index);
            int from = column(cell.getLeftEdge());
            int to = Math.max(from + 1, column(cell.getLeftEdge() + cell.getWidth()));
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                Placed before = cells.remove(cells.size() - 1);
                cells.add(new Placed(
                        before.cell(), before.index(), before.column(), to - before.column(), before.continuesAbove()));
            } else {
                boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new Placed(cell, index, from, to - from, continues));
            }
        }
        return cells;
    }

    /** The last column that begins at or before the edge. */
    private int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
