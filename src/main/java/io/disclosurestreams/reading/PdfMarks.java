package io.disclosurestreams.reading;

import java.util.List;

/** Tells digits that are set above or below their line, as marks of notes are, from those of the number beside them. */
final class PdfMarks {

    /** Of the largest size in a word: marks are written smaller than this. */
    private static final double SMALLER = 0.85;

    /** Of a font's size: what stands so far off the line of larger letters is no part of their number. */
    private static final double OFF = 0.1;

    /** Of a font's size: letters of one size stand on one line if they are nearer than this. */
    private static final double OFF_AT_ONE_SIZE = 0.25;

    private PdfMarks() {}

    /** The letters of a word, from left to right. */
    static List<Glyph> marked(List<Glyph> word) {
        double size = word.stream().mapToDouble(Glyph::size).max().orElse(0);
        double[] lines = word.stream()
                .filter(glyph -> glyph.size() >= SMALLER * size)
                .mapToDouble(Glyph::baseline)
                .sorted()
                .toArray();
        if (lines.length == 0) {
            return word;
        }
        double line = lines[lines.length / 2];
        return word.stream().map(glyph -> marked(glyph, size, line)).toList();
    }

    private static Glyph marked(Glyph glyph, double size, double line) {
        double above = line - glyph.baseline();
        double least = (glyph.size() < SMALLER * size ? OFF : OFF_AT_ONE_SIZE) * size;
        if (!glyph.isUpright() || !glyph.isNumeric() || Math.abs(above) < least) {
            return glyph;
        }
        return glyph.with(above > 0 ? Marks.raised(glyph.text()) : Marks.lowered(glyph.text()));
    }
}
