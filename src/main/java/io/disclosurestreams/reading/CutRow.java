package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row that the end of a page cuts: its label goes on on the next page, its values stand on one of the two. */
final class CutRow {

    private CutRow() {}

    /**
     * True if the second is the rest of the first: of no cell but the label both hold something, and the two pieces of the
     * label make an official one while the second alone is none.
     */
    static boolean isRest(List<DrawnCell> first, List<DrawnCell> second) {
        String label = "";
        for (DrawnCell below : second) {
            String above = above(below, first);
            boolean filled = !below.isBlank();
            if (filled && !isIn(below, first) || filled && !Wording.isBlank(above) && !label.isEmpty()) {
                return false;
            }
            if (filled && !Wording.isBlank(above)) {
                label = isOfficial(below.text()) ? "" : above + below.text();
                if (!isOfficial(label)) {
                    return false;
                }
            }
        }
        return !label.isEmpty();
    }

    /** The cells of the first row with what the second adds. */
    static List<DrawnCell> whole(List<DrawnCell> first, List<DrawnCell> second) {
        List<DrawnCell> whole = new ArrayList<>();
        for (DrawnCell above : first) {
            String below = above(above, second);
            whole.add(new DrawnCell(above.text() + below, above.column(), above.columns(), above.rows()));
        }
        return whole;
    }

    private static boolean isIn(DrawnCell cell, List<DrawnCell> row) {
        return row.stream().anyMatch(other -> isSamePlace(cell, other));
    }

    /** The text that another row has in the columns of a cell. */
    private static String above(DrawnCell cell, List<DrawnCell> row) {
        return row.stream()
                .filter(other -> isSamePlace(cell, other))
                .map(DrawnCell::text)
                .findFirst()
                .orElse("");
    }

    private static boolean isSamePlace(DrawnCell one, DrawnCell other) {
        return one.column() == other.column() && one.columns() == other.columns();
    }

    private static boolean isOfficial(String label) {
        return Stream.of(OfficialTable.values())
                .map(OfficialTable::lexicon)
                .anyMatch(lexicon -> lexicon.match(lexicon.key(label)).isExact());
    }
}
