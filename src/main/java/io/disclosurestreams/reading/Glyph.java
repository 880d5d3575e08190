package io.disclosurestreams.reading;

/**
 * A character as drawn on a page, seldom several.
 *
 * @param size of its font as drawn, in points
 * @param direction of its line
 */
record Glyph(String text, Box box, double size, Direction direction, Ink ink) {

    /** Whether a letter is there for whoever looks at the page. */
    enum Ink {
        SEEN,
        /** It stands where the page ends or is not painted on. */
        CUT,
        /** White on white, without ink, or painted over. */
        NONE
    }

    /** Fonts that do not tell what their glyphs mean leave this mark. */
    static final String UNKNOWN = "\uFFFD";

    /** Of a font's size: where letters begin below their line, and end above it. */
    static final double BELOW = 0.12;

    static final double ABOVE = 0.88;

    boolean isUpright() {
        return direction == Direction.RIGHT;
    }

    boolean isSeen() {
        return ink == Ink.SEEN;
    }

    /** True for a piece of a number that is seen. */
    boolean isNumeric() {
        return isSeen() && isNumeric(text);
    }

    static boolean isNumeric(String text) {
        String plain = Wording.compact(text);
        return !plain.isEmpty()
                && plain.chars().allMatch(each -> each >= '0' && each <= '9' || each == '.' || each == ',');
    }

    /** Where its line stands, in points from the top; letters hang below it by part of their size. */
    double baseline() {
        return box.bottom() - BELOW * size;
    }

    Glyph with(String otherText) {
        return new Glyph(otherText, box, size, direction, ink);
    }

    Glyph in(Ink other) {
        return ink == other ? this : new Glyph(text, box, size, direction, other);
    }

    /** True if nobody can tell which character it is. */
    boolean isUnreadable() {
        int first = text.codePointAt(0);
        return text.equals(UNKNOWN)
                || Character.getType(first) == Character.PRIVATE_USE
                || Character.isISOControl(first);
    }
}
