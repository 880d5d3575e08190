package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines outside of ruled tables that belong together.
 *
 * @param table what they make up, empty if they are prose or if it is uncertain which cell is whose
 */
record GapStretch(List<TextLine> lines, Optional<Table> table) {

    /** Of a font's size: what stands farther apart was set apart on purpose. */
    private static final double TABULATOR = 1.2;

    private static final int LONGEST_LABEL = 45;

    /** Parts lines at headings and prose, and where a block of table two begins behind another. */
    static List<GapStretch> of(List<TextLine> lines, int page) {
        List<GapStretch> stretches = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        boolean figures = false;
        for (TextLine line : lines) {
            String text = tabbed(line);
            boolean prose = text.indexOf('。') >= 0
                    || Heading.of(text).isPresent()
                    || text.indexOf('\t') < 0 && text.length() > LONGEST_LABEL;
            if (prose || figures && opensBlock(line)) {
                end(open, stretches, page);
                figures = false;
            }
            if (prose) {
                stretches.add(new GapStretch(List.of(line), Optional.empty()));
            } else {
                open.add(line);
                figures |= CellText.endsWithValue(line.text());
            }
        }
        end(open, stretches, page);
        return stretches;
    }

    private static void end(List<TextLine> open, List<GapStretch> stretches, int page) {
        if (!open.isEmpty()) {
            List<TextLine> lines = List.copyOf(open);
            boolean official = lines.stream().anyMatch(line -> isAnchor(line, Optional.empty()));
            stretches.add(new GapStretch(lines, official ? GapTable.of(lines, page) : Optional.empty()));
            open.clear();
        }
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
