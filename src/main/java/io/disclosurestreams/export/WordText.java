package io.disclosurestreams.export;

import java.util.List;

/** A short official document: a title, then paragraphs, headings and tables in order. */
public record WordText(String title, List<Block> blocks) {

    public WordText {
        blocks = List.copyOf(blocks);
    }

    /** A part of it. */
    public sealed interface Block {}

    /** A heading of the first level, e.g. 一、总体情况. */
    public record Heading(String text) implements Block {}

    /** A paragraph, its first line set in by two characters. */
    public record Paragraph(String text) implements Block {}

    /** A line at the right, such as the day. */
    public record Signature(String text) implements Block {}

    /**
     * A table with lines.
     *
     * @param widths of the columns, in parts of the whole
     * @param rows as many cells each as there are columns
     */
    public record Grid(List<String> header, List<Integer> widths, List<List<String>> rows) implements Block {
        public Grid {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }
}
