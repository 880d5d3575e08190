package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row that the end of a page cuts: its words go on on the next page, its values stand on one of the two. */
final class CutRow {

    private CutRow() {}

    /**
     * True if the second is the rest of the first: where both hold something, the two pieces make an official label while
     * the second alone is none; there must be such a cell, and none that only the second has.
     */
    static boolean isRest(List<DrawnCell> first, List<DrawnCell> second) {
        boolean labelled = false;
        for (DrawnCell below : second) {
            String above = inPlace(below, first);
            if (!below.isBlank() && !isIn(below, first)) {
                return false;
            }
            if (!below.isBlank() && !Wording.isBlank(above)) {
                if (isOfficial(below.text()) || !isOfficial(above + below.text())) {
                    return false;
                }
                labelled = true;
            }
        }
        return labelled;
    }

    /** The cells of the first row with what the second adds. */
    static List<DrawnCell> whole(List<DrawnCell> first, List<DrawnCell> second) {
        List<DrawnCell> whole = new ArrayList<>();
        for (DrawnCell above : first) {
            String below = inPlace(above, second);
            whole.add(new DrawnCell(above.text() + below, above.column(), above.columns(), above.rows()));
        }
        return whole;
    }

    private static boolean isIn(DrawnCell cell, List<DrawnCell> row) {
        return row.stream().anyMatch(other -> isSamePlace(cell, other));
    }

    /** The text that another row has in the columns of a cell. */
    private static String inPlace(DrawnCell cell, List<DrawnCell> row) {
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
