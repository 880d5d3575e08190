package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Columns.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a drawn header of several rows: each column means what its cells say from top to bottom. */
final class HeaderGrid {

    private static final Pattern ASIDE = Pattern.compile("行次|行号|序号|编号|代码|单位|计量单位|單位|計量單位|序號|行號");

    private final Lexicon lexicon;
    private final List<DrawnCell[]> rows = new ArrayList<>();
    private final int width;

    private HeaderGrid(List<List<DrawnCell>> drawn, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.width = width(drawn);
        drawn.forEach(row -> rows.add(new DrawnCell[width]));
        for (int row = 0; row < drawn.size(); row++) {
            for (DrawnCell cell : drawn.get(row)) {
                place(cell, row);
            }
        }
        rows.forEach(this::extendGroups);
    }

    static int width(List<List<DrawnCell>> drawn) {
        return drawn.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    /** The columns from the first to the last that has a meaning; between them also those without one. */
    static List<Column> columns(List<List<DrawnCell>> drawn, Lexicon lexicon) {
        HeaderGrid grid = new HeaderGrid(drawn, lexicon);
        List<Column> columns = new ArrayList<>();
        int column = 0;
        while (column < grid.width) {
            int from = column;
            Set<DrawnCell> stack = grid.stack(column);
            while (column < grid.width && grid.stack(column).equals(stack)) {
                column++;
            }
            columns.add(grid.column(stack, from, column));
        }
        int first = 0;
        while (first < columns.size() && columns.get(first).key().isEmpty()) {
            first++;
        }
        int last = columns.size();
        while (last > first && columns.get(last - 1).text().isEmpty()) {
            last--;
        }
        return columns.subList(first, last);
    }

    /** Columns, from 0, that number the rows or name their unit. */
    static Set<Integer> asides(List<List<DrawnCell>> drawn) {
        return drawn.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.columns() == 1
                        && ASIDE.matcher(Wording.compact(cell.text())).matches())
                .map(DrawnCell::column)
                .collect(Collectors.toSet());
    }

    private void place(DrawnCell cell, int row) {
        for (int below = row; below < Math.min(row + cell.rows(), rows.size()); below++) {
            for (int column = cell.column(); column < Math.min(cell.column() + cell.columns(), width); column++) {
                rows.get(below)[column] = cell;
            }
        }
    }

    /** Where spans were lost (tables copied from sheets), a group holds for the blank cells to its right. */
    private void extendGroups(DrawnCell[] row) {
        DrawnCell group = null;
        for (int column = 0; column < row.length; column++) {
            boolean blank = row[column] == null || row[column].isBlank();
            if (!blank) {
                boolean spansOne = row[column].columns() == 1 && row[column].rows() == 1;
                group = spansOne && isGroup(row[column]) ? row[column] : null;
            } else if (group != null) {
                row[column] = group;
            }
        }
    }

    private boolean isGroup(DrawnCell cell) {
        return term(cell).isGroup();
    }

    private Term term(DrawnCell cell) {
        return lexicon.match(lexicon.key(cell.text())).term().orElse(Term.ofFurniture(""));
    }

    private Set<DrawnCell> stack(int column) {
        Set<DrawnCell> stack = new LinkedHashSet<>();
        for (DrawnCell[] row : rows) {
            if (row[column] != null && !row[column].isBlank()) {
                stack.add(row[column]);
            }
        }
        return stack;
    }

    private Column column(Set<DrawnCell> stack, int from, int to) {
        String group = "";
        String key = "";
        String text = "";
        for (DrawnCell cell : stack) {
            Term term = term(cell);
            group = term.isGroup() ? term.group() : group;
            key = term.isColumn() ? term.column() : key;
            text = cell.text();
        }
        boolean whole = !key.isEmpty() && !group.isEmpty();
        return new Column(whole ? group + "." + key : key, text, from, to);
    }
}
