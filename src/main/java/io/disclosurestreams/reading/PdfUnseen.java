package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Glyph.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the figures of a page that nobody sees: each of them one piece in brackets. Unseen words are none, nor are digits
 * beside others that are seen. A number or a label of which a part is cut off is still the whole: cells of sheets are cut
 * that are too small.
 */
final class PdfUnseen {

    /** Of a font's size: nearer letters are of one word. */
    private static final double WORD = 0.4;

    private PdfUnseen() {}

    static PageContent told(PageContent page) {
        if (page.glyphs().stream().allMatch(Glyph::isSeen)) {
            return page;
        }
        List<Glyph> inOrder = new ArrayList<>();
        page.glyphs().stream().filter(Glyph::isSeen).forEach(inOrder::add);
        List<Glyph> told = new ArrayList<>(inOrder);
        // where a letter is drawn over an unseen one of its kind, the seen one stands first and counts
        page.glyphs().stream().filter(glyph -> !glyph.isSeen()).forEach(inOrder::add);
        for (TextLine line : TextLine.of(inOrder)) {
            for (TextLine word : line.words(WORD)) {
                told.addAll(told(word));
            }
        }
        return page.with(told);
    }

    /** What is added for the unseen letters of a word. */
    private static List<Glyph> told(TextLine word) {
        List<Glyph> unseen =
                word.glyphs().stream().filter(glyph -> !glyph.isSeen()).toList();
        boolean whole = unseen.size() == word.glyphs().size();
        String figure = whole ? Unseen.told(word.text().replace(" ", "")) : "";
        if (figure.isEmpty()) {
            return unseen.stream()
                    .filter(glyph -> glyph.ink() == Ink.CUT)
                    .map(glyph -> glyph.in(Ink.SEEN))
                    .toList();
        }
        boolean cut = unseen.stream().anyMatch(glyph -> glyph.ink() == Ink.CUT);
        boolean upright = unseen.stream().allMatch(Glyph::isUpright);
        Glyph first = unseen.get(0);
        Glyph one = new Glyph(figure, word.box(), first.size(), first.direction(), cut ? Ink.CUT : Ink.NONE);
        return upright ? List.of(one) : List.of();
    }

    /** Beside what is seen in a cell only that is told which may be the rest of it: where a number goes on below. */
    static List<Glyph> ofCell(List<Glyph> glyphs) {
        boolean seen = glyphs.stream().anyMatch(Glyph::isSeen);
        return seen ? glyphs.stream().filter(glyph -> glyph.ink() != Ink.NONE).toList() : glyphs;
    }

    /** Outside of cells a lone number on its line is none of a table: of the page perhaps. */
    static boolean isAlone(TextLine line) {
        return line.glyphs().stream().noneMatch(Glyph::isSeen);
    }
}
