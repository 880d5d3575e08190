package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lines outside of ruled tables that belong together: prose, or a table that no lines are drawn for.
 *
 * @param table empty for prose
 */
record GapStretch(List<TextLine> lines, Optional<Table> table) {

    /** Of a font's size: what stands farther apart was set apart on purpose. */
    private static final double TABULATOR = 1.2;

    private static final int LONGEST_LABEL = 45;

    /** Reads the lines between two ruled tables or breaks of pages. */
    static final class Reader {

        private final List<GapStretch> stretches = new ArrayList<>();
        private final List<TextLine> open = new ArrayList<>();
        private final int page;
        private Optional<GapTable> above;

        /**
         * @param above the table with which the page before ends, if any
         */
        Reader(int page, Optional<GapTable> above) {
            this.page = page;
            this.above = above;
        }

        /** Parts lines at headings and prose, and where a block of table two begins behind another. */
        List<GapStretch> read(List<TextLine> lines) {
            boolean figures = false;
            for (TextLine line : lines) {
                boolean prose = isProse(line);
                if (prose || figures && opensBlock(line)) {
                    end();
                    figures = false;
                }
                if (prose) {
                    stretches.add(new GapStretch(List.of(line), Optional.empty()));
                    above = Optional.empty();
                } else {
                    open.add(line);
                    figures |= CellText.endsWithValue(line.text());
                }
            }
            end();
            return stretches;
        }

        /** The table that may go on on the next page. */
        Optional<GapTable> above() {
            return above;
        }

        private void end() {
            if (open.isEmpty()) {
                return;
            }
            List<TextLine> lines = List.copyOf(open);
            open.clear();
            boolean official = lines.stream().anyMatch(line -> isAnchor(line, Optional.empty()));
            above = official || above.isPresent() ? GapTable.of(lines, page, above) : Optional.empty();
            if (above.isPresent()) {
                stretches.add(new GapStretch(lines, above.map(GapTable::table)));
            } else if (official && lines.stream().anyMatch(GapStretch::isRow)) {
                stretches.add(new GapStretch(lines, Optional.of(uncertain(lines, page))));
            } else {
                for (TextLine line : lines) {
                    List<TextLine> one = List.of(line);
                    stretches.add(
                            new GapStretch(one, isRow(line) ? Optional.of(uncertain(one, page)) : Optional.empty()));
                }
            }
        }
    }

    /** The lines with which a page ends that may be the header of a table on the next; none if there is no such. */
    static List<TextLine> headerAtEnd(List<TextLine> lines) {
        int from = lines.size();
        while (from > 0
                && !isProse(lines.get(from - 1))
                && !CellText.endsWithValue(lines.get(from - 1).text())) {
            from--;
        }
        List<TextLine> tail = lines.subList(from, lines.size());
        return tail.stream().anyMatch(line -> isAnchor(line, Optional.empty())) ? List.copyOf(tail) : List.of();
    }

    /** Lines of which it is uncertain where their cells end: one cell each, so that no figure is taken from them. */
    private static Table uncertain(List<TextLine> lines, int page) {
        List<Row> rows = new ArrayList<>();
        for (TextLine line : lines) {
            DrawnCell cell = new DrawnCell(line.text(), 0, 1, 1);
            rows.add(new Row(OptionalInt.of(page), rows.size() + 1, List.of(cell)));
        }
        return new Table(rows);
    }

    private static boolean isProse(TextLine line) {
        String text = tabbed(line);
        return text.indexOf('。') >= 0
                || Heading.of(text).isPresent()
                || text.indexOf('\t') < 0 && text.length() > LONGEST_LABEL;
    }

    /** True for figures behind words or behind each other. */
    private static boolean isRow(TextLine line) {
        return CellText.endsWithValue(line.text())
                && line.words(GapTable.CELL_GAP).size() > 1;
    }

    private static boolean opensBlock(TextLine line) {
        return isAnchor(line, Optional.of(OfficialTable.PROACTIVE));
    }

    private static boolean isAnchor(TextLine line, Optional<OfficialTable> wanted) {
        return line.words(GapTable.CELL_GAP).stream()
                .flatMap(word -> OfficialTable.ofAnchor(Wording.key(word.text())).stream())
                .anyMatch(table -> wanted.isEmpty() || wanted.get() == table);
    }

    /** A line's text with tabulators where its words are far apart. */
    static String tabbed(TextLine line) {
        return String.join(
                "\t", line.words(TABULATOR).stream().map(TextLine::text).toList());
    }
}
