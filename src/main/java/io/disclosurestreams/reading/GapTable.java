package io.disclosurestreams.reading;

import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table that no lines are drawn for: its columns are where its figures and the words above them stand. A place where a
 * row has nothing is a blank cell. Where anything is uncertain there is no table.
 */
final class GapTable {

    /** Of a font's size: what stands farther apart is in different cells. */
    static final double CELL_GAP = 0.3;

    /** Cells before the figures: two groups and a label. */
    private static final int LABELS = 3;

    /** By so much the row next to a piece of a label must be nearer than any other. */
    private static final double CLEARLY = 1.2;

    /** Of a font's size: lines of one cell are not farther apart. */
    private static final double WITHIN_CELL = 1.6;

    private final int page;
    private final List<List<TextLine>> lines;
    private final List<Box> columns = new ArrayList<>();
    private final List<List<TextLine>> rows = new ArrayList<>();
    private final List<List<TextLine>> labels = new ArrayList<>();
    private final TreeMap<Integer, String> heads = new TreeMap<>();
    private final List<Row> drawn = new ArrayList<>();
    private double labelsEnd;

    private GapTable(List<TextLine> lines, int page) {
        this.page = page;
        this.lines = lines.stream().map(line -> line.words(CELL_GAP)).toList();
    }

    /**
     * Reads lines as a table.
     *
     * @param above the table that may go on here, without its header
     */
    static Optional<GapTable> of(List<TextLine> lines, int page, Optional<GapTable> above) {
        GapTable table = new GapTable(lines, page);
        return table.read(above) ? Optional.of(table) : Optional.empty();
    }

    Table table() {
        return new Table(List.copyOf(drawn));
    }

    private boolean read(Optional<GapTable> above) {
        int first = 0;
        while (first < lines.size() && GapWords.figures(lines.get(first)).isEmpty()) {
            first++;
        }
        if (first == lines.size()) {
            return false;
        }
        lines.subList(first, lines.size())
                .forEach(line -> GapWords.figures(line).forEach(figure -> widen(figure.box())));
        labelsEnd = columns.get(0).left();
        while (first > 0 && lines.get(first - 1).stream().allMatch(this::isLabel)) {
            first--;
        }
        List<List<TextLine>> header = lines.subList(0, first);
        header.forEach(line -> line.stream()
                .filter(word -> !isLabel(word) && !GapWords.isGroup(word) && overlapped(word) == 0)
                .forEach(word -> widen(word.box())));
        boolean headed = header.isEmpty() ? above.filter(this::goesOn).isPresent() : header(header);
        return headed && body(lines.subList(first, lines.size())) && write();
    }

    /** Takes over the columns of the table above if all of these stand in them. */
    private boolean goesOn(GapTable above) {
        boolean within = columns.stream()
                .allMatch(column -> above.columns.stream()
                                .filter(other -> other.sharesColumn(column))
                                .count()
                        == 1);
        above.columns.forEach(column -> widen(column));
        return within && columns.size() == above.columns.size();
    }

    /** Adds to the column in which a box stands, or makes one of it. */
    private void widen(Box box) {
        Box wide = box;
        List<Box> others = new ArrayList<>();
        for (Box column : columns) {
            if (column.sharesColumn(wide)) {
                wide = Box.around(List.of(column, wide));
            } else {
                others.add(column);
            }
        }
        columns.clear();
        columns.addAll(others);
        columns.add(wide);
        columns.sort(Comparator.comparingDouble(Box::left));
    }

    private boolean isLabel(TextLine word) {
        return word.box().right() <= labelsEnd;
    }

    private long overlapped(TextLine word) {
        return columns.stream()
                .filter(column -> column.sharesColumn(word.box()))
                .count();
    }

    /** The column in which a word stands, else the nearest. */
    private int column(TextLine word) {
        int nearest = 0;
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).sharesColumn(word.box())) {
                return index;
            }
            double distance = Math.abs(columns.get(index).centreX() - word.box().centreX());
            double least = Math.abs(columns.get(nearest).centreX() - word.box().centreX());
            nearest = distance < least ? index : nearest;
        }
        return nearest;
    }

    /** Words above one column each are its head, joined from top to bottom; false if one has none or shares its own. */
    private boolean header(List<List<TextLine>> header) {
        StringBuilder corner = new StringBuilder();
        List<TextLine> groups = new ArrayList<>();
        for (List<TextLine> line : header) {
            for (TextLine word : line) {
                if (isLabel(word) && GapWords.isHead(word)) {
                    return false;
                } else if (GapWords.group(word)
                        .filter(term -> term.isGroup() || !isLabel(word))
                        .isPresent()) {
                    groups.add(word);
                } else if (isLabel(word)) {
                    corner.append(word.text());
                } else if (overlapped(word) > 1) {
                    return false;
                } else {
                    heads.merge(column(word), word.text(), String::concat);
                }
            }
        }
        if (heads.size() != columns.size() || !groups(groups)) {
            return false;
        }
        List<DrawnCell> cells = new ArrayList<>();
        cells.add(new DrawnCell(corner.toString(), 0, LABELS, 1));
        heads.forEach((column, text) -> cells.add(new DrawnCell(text, LABELS + column, 1, 1)));
        add(cells);
        return true;
    }

    /** The groups of table four part its columns evenly, in the order in which they stand; others tell no column. */
    private boolean groups(List<TextLine> words) {
        List<TextLine> parting = words.stream()
                .filter(word -> Stream.of(DisputeGroup.values())
                        .anyMatch(known ->
                                known.key().equals(GapWords.group(word).get().group())))
                .sorted(Comparator.comparingDouble(word -> word.box().centreX()))
                .toList();
        int count = DisputeGroup.values().length;
        if (!parting.isEmpty() && (parting.size() != count || columns.size() != count * DisputeResult.COUNT)) {
            return false;
        }
        for (TextLine word : words) {
            if (!parting.contains(word) && !GapWords.group(word).get().group().equals(Words.LITIGATION)) {
                add(List.of(new DrawnCell(word.text(), LABELS + column(word), 1, 1)));
            }
        }
        List<DrawnCell> cells = new ArrayList<>();
        for (TextLine word : parting) {
            cells.add(new DrawnCell(word.text(), LABELS + cells.size() * DisputeResult.COUNT, DisputeResult.COUNT, 1));
        }
        if (!cells.isEmpty()) {
            add(cells);
        }
        return true;
    }

    private void add(List<DrawnCell> cells) {
        drawn.add(new Row(OptionalInt.of(page), drawn.size() + 1, List.copyOf(cells)));
    }

    /** Lines with figures are rows; words on other lines belong to the label of the row that is nearest. */
    private boolean body(List<List<TextLine>> body) {
        List<TextLine> apart = new ArrayList<>();
        for (List<TextLine> line : body) {
            List<TextLine> words = line.stream().filter(this::isLabel).toList();
            if (words.size() < line.size()) {
                rows.add(line.subList(words.size(), line.size()));
                labels.add(new ArrayList<>(words));
            } else {
                apart.addAll(words);
            }
        }
        return apart.stream().allMatch(this::addToLabel);
    }

    private boolean addToLabel(TextLine word) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        double next = Double.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            double distance =
                    Math.abs(rows.get(row).get(0).box().centreY() - word.box().centreY());
            if (distance < least) {
                next = least;
                least = distance;
                nearest = row;
            } else {
                next = Math.min(next, distance);
            }
        }
        boolean joins =
                labels.get(nearest).stream().anyMatch(label -> label.box().sharesColumn(word.box()));
        if (joins && !GapWords.isGroup(word) && next < CLEARLY * least) {
            return false;
        }
        labels.get(nearest).add(word);
        return true;
    }

    private static boolean isAbove(TextLine word, TextLine other) {
        return word.box().centreY() < other.box().centreY();
    }

    private boolean write() {
        for (int row = 0; row < rows.size(); row++) {
            List<DrawnCell> cells = new ArrayList<>();
            List<String> words = GapWords.label(labels.get(row));
            boolean labelled = !words.isEmpty() || rows.size() == 1;
            if (!labelled || words.size() > LABELS || !isInColumns(rows.get(row))) {
                return false;
            }
            for (int index = 0; index < words.size(); index++) {
                boolean last = index + 1 == words.size();
                cells.add(new DrawnCell(words.get(index), index, last ? LABELS - index : 1, 1));
            }
            for (int column = 0; column < columns.size(); column++) {
                Box place = columns.get(column);
                String text = rows.get(row).stream()
                        .filter(word -> word.box().sharesColumn(place))
                        .map(TextLine::text)
                        .findFirst()
                        .orElse("");
                cells.add(new DrawnCell(text, LABELS + column, 1, 1));
            }
            add(cells);
        }
        return true;
    }

    /** True if each cell of the row stands in one column, and no two in the same. */
    private boolean isInColumns(List<TextLine> row) {
        return row.stream().allMatch(word -> overlapped(word) == 1)
                && row.stream().map(this::column).distinct().count() == row.size();
    }
}
