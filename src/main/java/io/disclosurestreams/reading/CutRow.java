package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row that the end of a page cuts: its words go on on the next page, its values stand on one of the two. */
final class CutRow {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2}");

    private CutRow() {}

    /**
     * True if the second is the rest of the first: where both hold words, the two pieces make an official label while the
     * second alone is none; there must be such a cell, and none that only the second has.
     */
    static boolean isRest(List<DrawnCell> first, List<DrawnCell> second) {
        if (second.stream().allMatch(cell -> cell.isBlank() && isIn(cell, first))) {
            // a row without anything in it: the lower edges of cells whose words stand on the page before
            return !second.isEmpty();
        }
        boolean labelled = false;
        for (DrawnCell below : second) {
            String above = inPlace(below, first);
            if (!below.isBlank() && !isIn(below, first)) {
                return false;
            }
            boolean words = WORDS.matcher(above + below.text()).find();
            if (!below.isBlank() && !Wording.isBlank(above) && words) {
                if (isOfficial(below.text()) || !isOfficial(above + below.text())) {
                    return false;
                }
                labelled = true;
            }
        }
        return labelled;
    }

    /** The cells of the first row with what the second adds; two numbers stay two, in one cell. */
    static List<DrawnCell> whole(List<DrawnCell> first, List<DrawnCell> second) {
        List<DrawnCell> whole = new ArrayList<>();
        for (DrawnCell above : first) {
            String below = inPlace(above, second);
            boolean two =
                    NUMBER.matcher(above.text()).find() && NUMBER.matcher(below).find();
            String text = above.text() + (two && !WORDS.matcher(above.text()).find() ? " " : "") + below;
            whole.add(new DrawnCell(text, above.column(), above.columns(), above.rows() + goesOn(above, second)));
        }
        return whole;
    }

    /** Further rows that a cell spans below the break. */
    private static int goesOn(DrawnCell above, List<DrawnCell> second) {
        return second.stream()
                .filter(below -> isSamePlace(above, below))
                .mapToInt(below -> below.rows() - 1)
                .findFirst()
                .orElse(0);
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
