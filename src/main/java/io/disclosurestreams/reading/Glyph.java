package io.disclosurestreams.reading;

/**
 * A character as drawn on a page, seldom several.
 *
 * @param size of its font as drawn, in points
 * @param direction of its line
 */
record Glyph(String text, Box box, double size, Direction direction) {

    /** Fonts that do not tell what their glyphs mean leave this mark. */
    static final String UNKNOWN = "\uFFFD";

    boolean isUpright() {
        return direction == Direction.RIGHT;
    }

    /** True for a piece of a number. */
    boolean isNumeric() {
        return isNumeric(text);
    }

    static boolean isNumeric(String text) {
        String plain = Wording.compact(text);
        return !plain.isEmpty()
                && plain.chars().allMatch(each -> each >= '0' && each <= '9' || each == '.' || each == ',');
    }

    /** True if nobody can tell which character it is. */
    boolean isUnreadable() {
        int first = text.codePointAt(0);
        return text.equals(UNKNOWN)
                || Character.getType(first) == Character.PRIVATE_USE
                || Character.isISOControl(first);
    }
}
