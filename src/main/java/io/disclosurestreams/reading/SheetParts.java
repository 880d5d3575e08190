package io.disclosurestreams.reading;

import io.disclosurestreams.reading.SheetRow.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the cells of a sheet that has lost its borders and its merged cells: between two headings, columns in which nothing
 * at all stands are what a merged cell left behind; all others are columns of the table there.
 */
final class SheetParts {

    private final List<SheetRow> drawn = new ArrayList<>();
    private final List<SheetRow> part = new ArrayList<>();

    private SheetParts() {}

    static List<SheetRow> drawn(List<SheetRow> rows) {
        SheetParts parts = new SheetParts();
        for (SheetRow row : rows) {
            List<String> texts = row.texts();
            if (SheetBlocks.opensTable(texts) && !isBlankRow(texts) || SheetBlocks.endsTable(texts)) {
                parts.endPart();
                parts.drawn.add(row);
            } else {
                parts.part.add(row);
            }
        }
        parts.endPart();
        return parts.drawn;
    }

    /** A row of the form without any value is part of its table, whatever table its label may open. */
    private static boolean isBlankRow(List<String> texts) {
        return OfficialTable.REQUESTS.lexicon().exact(Wording.key(texts.get(0))).mayBeRow();
    }

    private void endPart() {
        boolean table = part.stream().anyMatch(row -> row.texts().size() > 1);
        TreeSet<Integer> columns = new TreeSet<>();
        part.forEach(row -> columns.addAll(row.cells().keySet()));
        for (SheetRow row : part) {
            drawn.add(table && row.isDrawn() ? new SheetRow(row.number(), cells(row, columns)) : row);
        }
        part.clear();
    }

    private static NavigableMap<Integer, SheetCell> cells(SheetRow row, TreeSet<Integer> columns) {
        NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int column : columns) {
            SheetCell cell = row.cells().get(column);
            cells.put(cells.size(), new SheetCell(cell == null ? "" : cell.text(), true, 1, 1));
        }
        return cells;
    }
}
