package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand on one line, from left to right.
 *
 * @param box around them
 */
record TextLine(List<Glyph> glyphs, Box box) {

    /** Of a font's size: centres nearer than this are on one line. */
    private static final double SAME_LINE = 0.4;

    /** Of a font's size: characters farther apart than this have white space between them. */
    private static final double SPACE = 0.2;

    /** Of a font's size: a mark stands no farther from its number. */
    private static final double WORD = 0.4;

    /** Of a font's size: bold letters are often drawn twice, so much apart at most. */
    private static final double DRAWN_TWICE = 0.12;

    private static TextLine around(List<Glyph> glyphs) {
        return new TextLine(
                List.copyOf(glyphs), Box.around(glyphs.stream().map(Glyph::box).toList()));
    }

    /** Characters in any order as lines from top to bottom. */
    static List<TextLine> of(List<Glyph> anyOrder) {
        List<Glyph> glyphs = new ArrayList<>(anyOrder);
        glyphs.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        double middle = 0;
        for (int index = 0; index <= glyphs.size(); index++) {
            boolean end = index == glyphs.size();
            if (!end && index > from) {
                Glyph glyph = glyphs.get(index);
                double size = Math.min(glyph.size(), glyphs.get(index - 1).size());
                end = glyph.box().centreY() - middle / (index - from) > SAME_LINE * size;
            }
            if (end && index > from) {
                lines.add(around(once(glyphs.subList(from, index))));
                from = index;
                middle = 0;
            }
            middle += index < glyphs.size() ? glyphs.get(index).box().centreY() : 0;
        }
        return lines;
    }

    /** From left to right, what is drawn twice over itself once. */
    private static List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean again = once.subList(Math.max(0, once.size() - 2), once.size()).stream()
                    .anyMatch(before -> before.text().equals(glyph.text())
                            && glyph.box().left() - before.box().left() < DRAWN_TWICE * glyph.size());
            if (!again) {
                once.add(glyph);
            }
        }
        return once;
    }

    /** The same line, digits above or below it as such marks: beside a number they refer to a note. */
    TextLine marked() {
        boolean even = glyphs.stream()
                .allMatch(glyph -> glyph.size() == size() && glyph.box().bottom() == box.bottom());
        if (even) {
            return this;
        }
        List<Glyph> marked = new ArrayList<>();
        words(WORD).forEach(word -> marked.addAll(PdfMarks.marked(word.glyphs())));
        return new TextLine(List.copyOf(marked), box);
    }

    /** The text with white space where there is some between the characters. */
    String text() {
        StringBuilder text = new StringBuilder();
        words(SPACE).forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.letters()));
        return text.toString();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        glyphs.forEach(glyph -> letters.append(glyph.text()));
        return letters.toString();
    }

    /**
     * The pieces between gaps.
     *
     * @param gap of a font's size: the narrowest white space that parts two pieces
     */
    List<TextLine> words(double gap) {
        List<TextLine> words = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= glyphs.size(); index++) {
            if (index == glyphs.size() || gapBefore(index) > gap * Math.max(size(index - 1), size(index))) {
                words.add(around(glyphs.subList(from, index)));
                from = index;
            }
        }
        return words;
    }

    double gapBefore(int index) {
        return glyphs.get(index).box().left() - glyphs.get(index - 1).box().right();
    }

    private double size(int index) {
        return glyphs.get(index).size();
    }

    /** The size of its first character. */
    double size() {
        return size(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }
}
