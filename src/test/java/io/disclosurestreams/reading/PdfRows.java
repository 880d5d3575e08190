package io.disclosurestreams.reading;

import io.disclosurestreams.reading.PaperPdf.Cell;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Draws the rows of a table over pages, as word processors do: cells that span rows are closed at each page's end. */
final class PdfRows {

    private static final double LEADING = 12;
    private static final double SIZE = 9;
    private static final double PADDING = 4;
    private static final double BOTTOM = 40;

    private final PdfPen pen;
    private final List<Cell> cells;
    private final double[] xs;
    private final Drawing drawing;

    PdfRows(PdfPen pen, List<Cell> cells, double[] xs, Drawing drawing) {
        this.pen = pen;
        this.cells = cells;
        this.xs = xs;
        this.drawing = drawing;
    }

    /** Draws all rows from a place on, and tells where they end. */
    double draw(double from, DoubleSupplier newPage) {
        int count =
                cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        double[] heights = new double[count];
        for (int row = 0; row < count; row++) {
            heights[row] = height(row);
        }
        double y = from;
        int row = 0;
        while (row < count) {
            int last = row;
            double bottom = y;
            while (last < count && bottom + heights[last] <= drawing.height - BOTTOM) {
                bottom += heights[last++];
            }
            boolean cut = drawing == Drawing.RULED_CUT_ROWS
                    && last < count
                    && last > row
                    && heights[last] > 2 * LEADING
                    && bottom + LEADING + PADDING <= drawing.height - BOTTOM;
            part(row, last, y, heights);
            if (cut) {
                // the first line of the row stands here with its values, the rest of its label on the next page
                double end = bottom + LEADING + PADDING;
                cutRow(last, bottom, end, 0);
                double top = newPage.getAsDouble();
                y = top + heights[last] - LEADING;
                cutRow(last, top, y, 1);
                row = last + 1;
            } else {
                y = last < count ? newPage.getAsDouble() : bottom;
                row = last;
            }
        }
        return y;
    }

    private double height(int row) {
        int lines = cells.stream()
                .filter(cell -> cell.row() == row && cell.rows() == 1)
                .mapToInt(cell -> wrapped(cell).size())
                .max()
                .orElse(1);
        return lines * LEADING + 2 * PADDING;
    }

    private List<String> wrapped(Cell cell) {
        return PaperPdf.wrapped(cell.text(), xs[cell.column() + cell.columns()] - xs[cell.column()]);
    }

    private void part(int from, int to, double top, double[] heights) {
        for (Cell cell : cells) {
            int first = Math.max(from, cell.row());
            int last = Math.min(to, cell.row() + cell.rows());
            if (first < last) {
                double upper = top + sum(heights, from, first);
                double lower = upper + sum(heights, first, last);
                box(cell, upper, lower, cell.row() >= from ? wrapped(cell) : List.of());
            }
        }
    }

    private void cutRow(int row, double top, double bottom, int part) {
        for (Cell cell : cells) {
            if (cell.row() <= row && row < cell.row() + cell.rows()) {
                List<String> lines = cell.row() == row ? wrapped(cell) : List.of();
                boolean rest = lines.size() > part;
                box(
                        cell,
                        top,
                        bottom,
                        !rest ? List.of() : part == 0 ? lines.subList(0, 1) : lines.subList(1, lines.size()));
            }
        }
    }

    private void box(Cell cell, double top, double bottom, List<String> all) {
        // words of a group that spans pages stand where they fit
        List<String> lines = all.subList(0, Math.min(all.size(), (int) ((bottom - top) / LEADING)));
        Box box = new Box(xs[cell.column()], top, xs[cell.column() + cell.columns()], bottom);
        if (drawing.isRuled()) {
            pen.frame(box);
        }
        double y = (top + bottom - lines.size() * LEADING) / 2;
        for (String line : lines) {
            y += LEADING;
            boolean label = cell.column() == 0 || cell.text().matches("(\\d\\.|（)\\D.*");
            double x = !label ? box.centreX() - PdfPen.width(line, SIZE) / 2 : box.left() + PADDING;
            pen.text(x, y - PADDING + 1, SIZE, line);
        }
    }

    private static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
