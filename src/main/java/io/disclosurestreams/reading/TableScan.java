package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.BlankCell;
import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Paragraph.Role;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import io.disclosurestreams.reading.Stretch.Fragment;
import io.disclosurestreams.reading.Stretch.Item;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a document and notes what it holds of the three tables: section titles and words of the tables tell which. */
final class TableScan {

    private static final int LONGEST_ANCHOR = 60;

    private final String lineName;
    private final LineSpots spots;
    private final Map<OfficialTable, TableNotes> notes = new EnumMap<>(OfficialTable.class);
    private final Stretch stretch = new Stretch();
    private final NoteBelow below = new NoteBelow();
    private Optional<OfficialTable> current = Optional.empty();
    /** The line before, where it belongs to no table yet. */
    private Optional<String> before = Optional.empty();

    private int tables;
    private int rows;

    private TableScan(String lineName) {
        this.lineName = lineName;
        this.spots = new LineSpots(lineName);
        for (OfficialTable table : OfficialTable.values()) {
            notes.put(table, new TableNotes(table));
        }
    }

    static Map<OfficialTable, TableNotes> scan(List<Block> blocks, String lineName) {
        TableScan scan = new TableScan(lineName);
        blocks.forEach(scan::block);
        scan.endStretch();
        scan.endNotes();
        scan.notes.values().forEach(TableNotes::end);
        return scan.notes;
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            endStretch();
            tables++;
            rows = 0;
            table(table);
            before = Optional.empty();
        } else if (current.isPresent() && block instanceof BlankCell blank) {
            stretch.blank(Kind.BLANK, blank.line());
        } else if (current.isPresent() && block instanceof EmptyLine empty) {
            stretch.blank(Kind.EMPTY, empty.line());
        }
    }

    private void table(Table table) {
        Optional<OfficialTable> before = current;
        long known = current.map(this::rowsOf).orElse(0L);
        table.rows().forEach(this::row);
        if (current.isPresent()) {
            boolean goesOn = !current.equals(before) || rowsOf(current.get()) > known;
            if (goesOn) {
                below.rows(notes.get(current.get()));
            } else {
                below.otherTable();
            }
        }
    }

    /** Rows of the form that were met: those of table four have no label. */
    private long rowsOf(OfficialTable table) {
        return notes.get(table).sightings().stream()
                .filter(row -> table == OfficialTable.DISPUTES || !row.isOrphan())
                .count();
    }

    private void paragraph(Paragraph paragraph) {
        Optional<Heading> heading = Heading.of(paragraph.text());
        if (heading.isPresent()) {
            before = Optional.empty();
            endStretch();
            heading.get().table().ifPresent(table -> {
                enter(table);
                notes.get(table).heading(heading.get().title());
            });
            if (heading.get().table().isEmpty()) {
                endNotes();
                current = Optional.empty();
            }
            return;
        }
        String key = paragraph.text().length() > LONGEST_ANCHOR ? "" : Wording.key(paragraph.text());
        OfficialTable.ofAnchor(key).ifPresent(this::enter);
        before = current.isPresent() ? Optional.empty() : Optional.of(paragraph.text());
        if (current.isPresent() && !current.get().isCaption(key)) {
            TableNotes table = notes.get(current.get());
            boolean written = stretch.items().stream().anyMatch(this::isOfTable);
            if (!written) {
                table.above(paragraph.text());
            }
            if (CellText.endsWithValue(paragraph.text())) {
                below.values();
            } else if (paragraph.role() != Role.LINK
                    && (written || !table.sightings().isEmpty())) {
                below.line(paragraph.text(), table);
            }
            table.remark(paragraph.text());
            spots.note(paragraph);
            stretch.line(paragraph.text(), paragraph.line());
        }
    }

    private void row(Row row) {
        for (DrawnCell cell : row.cells()) {
            if (cell.text().length() <= LONGEST_ANCHOR) {
                OfficialTable.ofAnchor(Wording.key(cell.text())).ifPresent(this::enter);
            }
        }
        if (current.isPresent()) {
            Spot spot = lineName.equals("line")
                    ? Spot.written(row.page(), tables, ++rows, lineName, row.line())
                    : Spot.drawn(row.page(), tables, row.line());
            List<DrawnCell> filled =
                    row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            TableNotes table = notes.get(current.get());
            Optional<String> only =
                    filled.size() == 1 ? Optional.of(filled.get(0).text()) : Optional.empty();
            only.ifPresent(table::above);
            if (!table.sightings().isEmpty() && only.filter(NoteBelow::opens).isPresent()) {
                table.below(only.get());
            } else {
                DrawnRows.tell(table, row.cells(), spot);
            }
        }
    }

    private boolean isOfTable(Item item) {
        return item instanceof Fragment fragment
                && !current.orElseThrow()
                        .lexicon()
                        .exact(Wording.key(fragment.text()))
                        .isNone();
    }

    private void enter(OfficialTable table) {
        if (!current.equals(Optional.of(table))) {
            endStretch();
            endNotes();
            current = Optional.of(table);
            notes.get(table).visit();
            before.ifPresent(notes.get(table)::above);
        }
    }

    private void endNotes() {
        current.ifPresent(table -> below.tell(notes.get(table)));
    }

    private void endStretch() {
        if (current.isPresent() && !stretch.items().isEmpty()) {
            WrittenRows.tell(notes.get(current.get()), stretch.items(), ++tables, spots);
        }
        stretch.clear();
    }
}
