package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Ruling.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells between the lines of a table. The smallest cells of the grid are one where no line parts them; where they make
 * up no rectangle a line is missing, and they stay apart.
 */
final class RuledGrid {

    /** Grids beyond these are drawings, not tables. */
    private static final int MOST_CELLS = 4000;

    /** Lines nearer than this leave no room for text between them. */
    private static final double THINNEST = 4.5;

    /** So much of a cell's side must be drawn to part it from the next. */
    private static final double PARTING = 0.6;

    private final List<Ruling> lines;
    private final double[] xs;
    private final double[] ys;

    private RuledGrid(List<Ruling> lines) {
        this.lines = lines;
        this.xs = positions(Axis.VERTICAL);
        this.ys = positions(Axis.HORIZONTAL);
    }

    /** The cells, row by row; fewer than two if the lines make up no table. */
    static List<Box> cells(List<Ruling> lines) {
        RuledGrid grid = new RuledGrid(lines);
        boolean table = grid.columns() > 0 && grid.rows() > 0 && grid.columns() <= MOST_CELLS / grid.rows();
        return table ? grid.cells() : List.of();
    }

    /**
     * Where lines stand, and where those across them end: a table that a page's end cuts has no line there.
     */
    private double[] positions(Axis axis) {
        List<Double> all = new ArrayList<>();
        for (Ruling line : lines) {
            if (line.axis() == axis) {
                all.add(line.at());
            }
        }
        double first = all.stream().min(Double::compare).orElse(Double.MAX_VALUE);
        double last = all.stream().max(Double::compare).orElse(-Double.MAX_VALUE);
        double from = first;
        double to = last;
        for (Ruling line : lines) {
            if (line.axis() != axis) {
                from = Math.min(from, line.from());
                to = Math.max(to, line.to());
            }
        }
        if (first - from > THINNEST) {
            all.add(from);
        }
        if (to - last > THINNEST) {
            all.add(to);
        }
        return clustered(all);
    }

    /** Sorted, those that are nearly the same put together. */
    static double[] clustered(List<Double> positions) {
        double[] sorted =
                positions.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] clusters = new double[sorted.length];
        int count = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] - sorted[to - 1] > THINNEST) {
                clusters[count++] = Arrays.stream(sorted, from, to).average().orElseThrow();
                from = to;
            }
        }
        return Arrays.copyOf(clusters, count);
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    private List<Box> cells() {
        int[] parent = new int[rows() * columns()];
        for (int index = 0; index < parent.length; index++) {
            parent[index] = index;
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int cell = row * columns() + column;
                if (column + 1 < columns() && !isDrawn(Axis.VERTICAL, xs[column + 1], ys[row], ys[row + 1])) {
                    parent[Rulings.root(parent, cell + 1)] = Rulings.root(parent, cell);
                }
                if (row + 1 < rows() && !isDrawn(Axis.HORIZONTAL, ys[row + 1], xs[column], xs[column + 1])) {
                    parent[Rulings.root(parent, cell + columns())] = Rulings.root(parent, cell);
                }
            }
        }
        Map<Integer, List<Box>> united = new LinkedHashMap<>();
        for (int cell = 0; cell < parent.length; cell++) {
            united.computeIfAbsent(Rulings.root(parent, cell), absent -> new ArrayList<>())
                    .add(smallest(cell));
        }
        List<Box> cells = new ArrayList<>();
        for (List<Box> parts : united.values()) {
            Box around = Box.around(parts);
            double area = parts.stream()
                    .mapToDouble(part -> part.width() * part.height())
                    .sum();
            boolean rectangle = Math.abs(around.width() * around.height() - area) < 1;
            cells.addAll(rectangle ? List.of(around) : parts);
        }
        return cells;
    }

    private Box smallest(int cell) {
        int row = cell / columns();
        int column = cell % columns();
        return new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]);
    }

    private boolean isDrawn(Axis axis, double at, double from, double to) {
        double drawn = 0;
        for (Ruling line : lines) {
            if (line.axis() == axis && Math.abs(line.at() - at) < THINNEST) {
                drawn += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
            }
        }
        return drawn > PARTING * (to - from);
    }
}
