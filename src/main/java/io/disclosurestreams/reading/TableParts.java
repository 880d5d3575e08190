package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.RuledTable.RuledCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes one table of its parts on following pages: all stand on one grid, a row that a break cuts is one again. */
final class TableParts {

    /** No cell of the official tables is that long; a row of one such cell holds prose. */
    private static final int LONGEST_CELL = 300;

    private final double[] columns;
    private final List<Row> rows = new ArrayList<>();

    private TableParts(List<RuledTable> parts) {
        this.columns = RuledGrid.clustered(parts.stream()
                .flatMap(part -> part.cells().stream())
                .flatMap(cell -> Stream.of(cell.box().left(), cell.box().right()))
                .toList());
    }

    /** The table, in pieces where rows of prose stand in it. */
    static List<Block> blocks(List<RuledTable> parts) {
        TableParts table = new TableParts(parts);
        parts.forEach(table::add);
        return table.blocks();
    }

    private void add(RuledTable part) {
        double[] tops = part.rowTops();
        List<List<DrawnCell>> drawn = new ArrayList<>();
        for (int row = 0; row + 1 < tops.length; row++) {
            drawn.add(new ArrayList<>());
        }
        for (RuledCell cell : part.cells()) {
            int top = RuledTable.nearest(tops, cell.box().top());
            int bottom = RuledTable.nearest(tops, cell.box().bottom());
            int left = RuledTable.nearest(columns, cell.box().left());
            int right = RuledTable.nearest(columns, cell.box().right());
            drawn.get(top).add(new DrawnCell(cell.text(), left, right - left, bottom - top));
        }
        for (int index = 0; index < drawn.size(); index++) {
            List<DrawnCell> cells = drawn.get(index).stream()
                    .sorted(Comparator.comparingInt(DrawnCell::column))
                    .toList();
            boolean cut = index == 0 && !rows.isEmpty();
            if (!cut || !CutRow.isRest(last().cells(), cells)) {
                rows.add(new Row(OptionalInt.of(part.page()), rows.size() + 1, cells));
            } else {
                rows.set(rows.size() - 1, last().with(CutRow.whole(last().cells(), cells)));
            }
        }
    }

    private Row last() {
        return rows.get(rows.size() - 1);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells().size() == 1 && row.cells().get(0).text().length() > LONGEST_CELL) {
                end(open, blocks);
                blocks.add(
                        new Paragraph(row.page(), row.line(), row.cells().get(0).text()));
            } else {
                open.add(row);
            }
        }
        end(open, blocks);
        return blocks;
    }

    private static void end(List<Row> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Table(List.copyOf(open)));
            open.clear();
        }
    }
}
