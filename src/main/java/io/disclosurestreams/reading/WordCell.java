package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;

/**
 * A cell of a table in a Word document.
 *
 * @param column of the grid, from 0
 * @param columns of the grid that it spans
 * @param continuesAbove true if it is merged with the cell above it
 */
record WordCell(int column, int columns, boolean continuesAbove, List<Block> content) {

    /** No cell of the official tables is that long, notes of provinces included; longer ones hold prose. */
    static final int LONGEST = 300;

    /** True if the cell lays out the page: it holds prose, or a table of more than one row. */
    boolean isLayout() {
        long tables =
                content.stream().filter(block -> block instanceof Table table).count();
        return text().length() > LONGEST
                || tables > 1
                || tables == 1 && (!text().isEmpty() || innerRow().isEmpty());
    }

    /** Its content where it lays out the page: what is drawn beside prose is no part of it. */
    List<Block> prose() {
        return content.stream()
                .map(block -> block instanceof Paragraph shown ? prose(shown) : block)
                .toList();
    }

    private static Block prose(Paragraph paragraph) {
        String words = paragraph.text().replace(Fields.DRAWN, "");
        return Wording.isBlank(words) ? new EmptyLine(paragraph.line()) : new Paragraph(paragraph.line(), words);
    }

    /** As it is told where its row is too low to be seen. */
    WordCell flat() {
        List<Block> told = content.stream()
                .map(block -> block instanceof Paragraph shown
                        ? new Paragraph(shown.line(), Unseen.flat(shown.text()))
                        : block)
                .toList();
        return new WordCell(column, columns, continuesAbove, told);
    }

    /** The one row of a table that parts the cell into others beside each other, empty if it is not parted. */
    List<Row> innerRow() {
        return content.stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).rows())
                .filter(rows -> rows.size() == 1)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isShown(String text) {
        return !Marks.isStruck(text) && !Unseen.isAll(text);
    }

    /**
     * Its paragraphs on one line; a label or a number may be broken over several. One that is struck through or unseen is
     * told only where no other stands in its place.
     */
    String text() {
        List<String> texts = content.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().strip())
                .toList();
        List<String> shown = texts.stream().filter(WordCell::isShown).toList();
        return String.join(" ", shown.isEmpty() ? texts : shown).replaceAll("\\s+", " ");
    }
}
