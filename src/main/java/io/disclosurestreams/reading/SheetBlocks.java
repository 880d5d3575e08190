package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.SheetRow.SheetCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the rows of a sheet into paragraphs and tables, which a sheet does not tell apart: a table begins with a row of
 * several filled cells and ends before a gap, a heading or prose.
 */
final class SheetBlocks {

    /** What WPS shows for a picture that it put into a cell. */
    private static final Pattern PICTURE_IN_CELL = Pattern.compile("=(?:_xlfn\\.)?DISPIMG\\(.*");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> pictures;
    private List<SheetRow> table = new ArrayList<>();

    private SheetBlocks(List<Integer> pictures) {
        this.pictures = new ArrayDeque<>(pictures);
    }

    /**
     * @param pictures the rows, from 0, in which they begin, in their order
     */
    static List<Block> of(List<SheetRow> rows, List<Integer> pictures) {
        SheetBlocks sheet = new SheetBlocks(pictures);
        for (SheetRow row : rows) {
            sheet.picturesAbove(row.number() - 1);
            sheet.row(row);
        }
        sheet.picturesAbove(Integer.MAX_VALUE);
        sheet.endTable();
        return sheet.blocks;
    }

    /** A picture lies over the sheet and ends no table: a seal is set on one. */
    private void picturesAbove(int row) {
        while (!pictures.isEmpty() && pictures.peek() < row) {
            blocks.add(new Picture(pictures.poll() + 1));
        }
    }

    private void row(SheetRow row) {
        List<String> texts = row.texts();
        if (!row.isDrawn()) {
            endTable();
        } else if (texts.size() > 1 || opensTable(texts) || !table.isEmpty() && !endsTable(texts)) {
            table.add(row);
        } else {
            endTable();
            paragraphs(row);
        }
    }

    private void paragraphs(SheetRow row) {
        row.texts().stream()
                .flatMap(String::lines)
                .filter(line -> !Wording.isBlank(line))
                .forEach(line -> blocks.add(
                        PICTURE_IN_CELL.matcher(line).matches()
                                ? new Picture(row.number())
                                : new Paragraph(row.number(), line)));
    }

    /** True for a lone word of an official table, such as 第二十条第（一）项. */
    static boolean opensTable(List<String> texts) {
        return texts.size() == 1
                && OfficialTable.ofAnchor(Wording.key(texts.get(0))).isPresent();
    }

    static boolean endsTable(List<String> texts) {
        return texts.size() == 1
                && (texts.get(0).length() > WordCell.LONGEST
                        || Heading.of(texts.get(0)).isPresent());
    }

    /** Lone words under each other, none of them beside another, are no table after all. */
    private void endTable() {
        if (table.stream().anyMatch(row -> row.texts().size() > 1)) {
            blocks.add(drawn());
        } else {
            table.forEach(this::paragraphs);
        }
        table = new ArrayList<>();
    }

    private Table drawn() {
        int start = table.stream().mapToInt(SheetRow::start).min().orElse(0);
        int end = table.stream().mapToInt(SheetRow::end).max().orElse(0);
        boolean ruled = table.stream().anyMatch(SheetRow::isBordered);
        List<Row> rows = new ArrayList<>();
        for (SheetRow row : table) {
            rows.add(new Row(rows.size() + 1, cells(row, start, ruled ? row.end() : end)));
        }
        return new Table(List.copyOf(rows));
    }

    private static List<DrawnCell> cells(SheetRow row, int start, int end) {
        List<DrawnCell> cells = new ArrayList<>();
        for (int column = start; column < end; column++) {
            SheetCell cell = row.cells().getOrDefault(column, new SheetCell("", false, 1, 1));
            if (cell.rows() > 0) {
                String text = cell.text().strip().replaceAll("\\s+", " ");
                cells.add(new DrawnCell(text, column - start, cell.columns(), cell.rows()));
            }
        }
        return List.copyOf(cells);
    }
}
