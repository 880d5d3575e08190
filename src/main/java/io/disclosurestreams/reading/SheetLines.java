package io.disclosurestreams.reading;

import io.disclosurestreams.reading.FigureTable.Ending;
import io.disclosurestreams.reading.FigureTable.Visibility;
import io.disclosurestreams.reading.SheetRow.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rows of a sheet as lines of a table of figures, or the first of them if it holds none. */
final class SheetLines implements FigureSheet.Rows {

    /** Rows among which a report in the official form shows itself. */
    private static final int LOOKED_AT = 200;

    private static final int WIDEST = 64;

    private final TableLines lines;
    private final List<SheetRow> others = new ArrayList<>();
    private int width;
    private int seen;

    SheetLines(int number) {
        this.lines = new TableLines(number);
    }

    TableLines lines() {
        return lines;
    }

    /** The first rows of a sheet without a table. */
    List<SheetRow> others() {
        return others;
    }

    @Override
    public boolean row(int number, List<String> cells, Visibility visibility) throws FormatException {
        while (cells.size() < width) {
            cells.add("");
        }
        lines.add(number, cells, Ending.CLOSED, visibility);
        if (width == 0 && lines.hasHeader()) {
            width = cells.size();
            others.clear();
        }
        if (!lines.hasHeader() && visibility == Visibility.SHOWN) {
            others.add(new SheetRow(number, drawn(cells)));
        }
        return lines.hasHeader() || ++seen < LOOKED_AT;
    }

    private static NavigableMap<Integer, SheetCell> drawn(List<String> cells) {
        NavigableMap<Integer, SheetCell> drawn = new TreeMap<>();
        for (int column = 0; column < Math.min(WIDEST, cells.size()); column++) {
            SheetCell cell = new SheetCell(cells.get(column), false, 1, 1);
            if (cell.isFilled()) {
                drawn.put(column, cell);
            }
        }
        return drawn;
    }
}
