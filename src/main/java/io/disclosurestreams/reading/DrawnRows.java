package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.TableNotes.Next;
import io.disclosurestreams.reading.TableNotes.Role;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the notes what a row of a drawn table holds: a piece of the header, or a label and the cells after it. */
final class DrawnRows {

    private static final Pattern COUNTED = Pattern.compile("[数數量件额額]");

    private DrawnRows() {}

    static void tell(TableNotes notes, List<DrawnCell> cells, Spot spot) {
        Lexicon lexicon = notes.table().lexicon();
        List<Match> matches = cells.stream()
                .map(cell -> lexicon.match(lexicon.key(cell.text())))
                .toList();
        if (isHeader(notes, cells, matches) || isUnknownHeader(notes, cells, matches) || isComparison(cells)) {
            header(notes, cells, matches);
            return;
        }
        int label = labelIndex(matches);
        int before = label < 0 ? valuesStart(cells, matches) : label;
        boolean orphan = label < 0 && isValueRow(notes, cells, before);
        for (int index = 0; index < before; index++) {
            Match match = matches.get(index);
            if (notes.role(match, cells.get(index).text(), Next.NOTHING) == Role.GROUP) {
                notes.group(cells.get(index).text(), match);
            } else if (match.isNone() && !(orphan && index == before - 1)) {
                notes.aside(cells.get(index).text());
            }
        }
        if (label >= 0) {
            List<DrawnCell> values = cells.subList(label + 1, cells.size());
            RowBody body = values.isEmpty() ? new RowBody.None() : new RowBody.Drawn(List.copyOf(values));
            notes.row(matches.get(label), cells.get(label).text(), body, spot);
        } else if (orphan) {
            List<DrawnCell> values = cells.subList(before, cells.size());
            notes.orphan(hint(notes, cells, matches, before), new RowBody.Drawn(List.copyOf(values)), spot);
        }
    }

    private static boolean isHeader(TableNotes notes, List<DrawnCell> cells, List<Match> matches) {
        int columns = 0;
        boolean row = false;
        boolean values = false;
        for (int index = 0; index < cells.size(); index++) {
            Match match = matches.get(index);
            boolean heads = match.mayBeColumn();
            if (!match.isNone() && !heads && notes.role(match, "", Next.NOTHING) == Role.HEADER) {
                return true;
            }
            columns += heads && !match.mayBeRow() ? 1 : 0;
            row |= match.mayBeRow() && !heads;
            values |= CellText.isValue(cells.get(index).text());
        }
        return columns > 1 || columns == 1 && !row && !values;
    }

    /** Words alone of which none is known, above rows of table two: what they head is not what was headed before. */
    private static boolean isUnknownHeader(TableNotes notes, List<DrawnCell> cells, List<Match> matches) {
        List<DrawnCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return notes.table() == OfficialTable.PROACTIVE
                && filled.size() > 1
                && matches.stream().allMatch(Match::isNone)
                && filled.stream().noneMatch(cell -> Wording.key(cell.text()).isEmpty())
                && filled.subList(1, filled.size()).stream()
                        .allMatch(cell -> COUNTED.matcher(cell.text()).find());
    }

    private static boolean isComparison(List<DrawnCell> cells) {
        return cells.stream().noneMatch(cell -> CellText.isValue(cell.text()))
                && Comparison.isHeader(cells.stream().map(DrawnCell::text).toList());
    }

    private static void header(TableNotes notes, List<DrawnCell> cells, List<Match> matches) {
        int filling = 0;
        for (int index = 0; index < cells.size(); index++) {
            if (cells.get(index).isBlank()) {
                filling++;
            } else {
                notes.headerWord(cells.get(index).text(), matches.get(index));
                filling = 0;
            }
        }
        for (int blank = 0; blank < filling; blank++) {
            notes.header().blank();
        }
        notes.header().row(cells);
    }

    /** The cell that names the row: the first in an official wording, else the first that is like one. */
    private static int labelIndex(List<Match> matches) {
        int like = -1;
        int group = -1;
        for (int index = 0; index < matches.size(); index++) {
            Match match = matches.get(index);
            if (match.isNone() || !match.mayBeRow()) {
                continue;
            }
            if (match.candidates().get(0).term().isGroup()) {
                // （六）其他处理 is a group where its rows follow
                group = group < 0 ? index : group;
            } else if (match.isExact()) {
                return index;
            } else {
                like = like < 0 ? index : like;
            }
        }
        boolean alone = group == matches.size() - 1;
        return like >= 0 ? like : alone ? -1 : group;
    }

    /** Where the values of a row without a known label begin: after its words. */
    private static int valuesStart(List<DrawnCell> cells, List<Match> matches) {
        int start = 0;
        for (int index = 0; index < cells.size(); index++) {
            boolean words = !cells.get(index).isBlank()
                    && !CellText.isValue(cells.get(index).text());
            if (words && (index == 0 || start == index || !matches.get(index).isNone())) {
                start = index + 1;
            }
        }
        return start;
    }

    private static boolean isValueRow(TableNotes notes, List<DrawnCell> cells, int from) {
        List<DrawnCell> values = cells.subList(from, cells.size());
        boolean filled = values.stream().anyMatch(cell -> !cell.isBlank());
        boolean blankResults =
                notes.table() == OfficialTable.DISPUTES && notes.header().hasColumns();
        return !values.isEmpty() && (filled || blankResults);
    }

    /** The words before values whose label is not known; a group of table three may stand in its place. */
    private static String hint(TableNotes notes, List<DrawnCell> cells, List<Match> matches, int to) {
        StringBuilder hint = new StringBuilder();
        for (int index = 0; index < to; index++) {
            boolean asLabel = index == to - 1 && notes.table() == OfficialTable.REQUESTS;
            if (matches.get(index).isNone() || asLabel) {
                hint.append(cells.get(index).text());
            }
        }
        return hint.toString();
    }
}
