package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Block.BlankCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes blocks of the paragraphs of a Word document and numbers them. */
final class WordText {

    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\f\\u000b]+");

    private int lines;

    /** As they are, but paragraphs all of which is struck through are empty: outside of tables nothing is missed. */
    static List<Block> withoutStruck(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph && Marks.isStruck(paragraph.text())
                        ? new EmptyLine(paragraph.line())
                        : block)
                .toList();
    }

    /** A picture beside the paragraph that comes next. */
    Block picture() {
        return new Picture(lines);
    }

    /** One paragraph; line breaks within part it, as in titles of several lines. */
    List<Block> paragraph(String text) throws FormatException {
        List<Block> blocks = new ArrayList<>();
        for (String line : BREAK.split(text)) {
            if (!Wording.isBlank(line)) {
                blocks.add(new Paragraph(++lines, line));
            }
        }
        if (blocks.isEmpty()) {
            lines++;
            blocks.add(BREAK.matcher(text).replaceAll("").isEmpty() ? new EmptyLine(lines) : new BlankCell(lines));
        }
        FormatException.limit(lines, TextFormat.MOST_LINES, new Reason("paragraphs", "段落"));
        return blocks;
    }
}
