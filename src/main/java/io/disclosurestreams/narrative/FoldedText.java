package io.disclosurestreams.narrative;

import java.util.Arrays;

/**
 * A text as it is read here: full-width letters, digits and marks as plain ones, without white space. A line break between
 * two digits stays, since nobody can tell whether one number was wrapped or two stand below each other.
 */
final class FoldedText {

    /** Between two digits that a line break parts. */
    static final char BREAK = '\n';

    private static final int FULL_WIDTH_FROM = 0xFF01;
    private static final int FULL_WIDTH_TO = 0xFF5E;
    private static final int TO_ASCII = 0xFEE0;

    private final char[] chars;
    private final int length;

    private FoldedText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    static FoldedText of(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        boolean broken = false;
        for (int at = 0; at < text.length(); at++) {
            char each = folded(text.charAt(at));
            if (isSpace(each)) {
                broken |= each == '\n' || each == '\r';
                continue;
            }
            if (broken && length > 0 && isDigit(each) && isDigit(folded[length - 1])) {
                // there is room: the break itself was left out
                folded[length++] = BREAK;
            }
            broken = false;
            folded[length++] = each;
        }
        return new FoldedText(folded, length);
    }

    private static char folded(char each) {
        return each >= FULL_WIDTH_FROM && each <= FULL_WIDTH_TO ? (char) (each - TO_ASCII) : each;
    }

    private static boolean isSpace(char each) {
        // nearly all characters lie above
        return each <= '\u3000' && isSpaceBelow(each) || each == '\ufeff';
    }

    private static boolean isSpaceBelow(char each) {
        return each <= ' '
                || each == '\u00a0'
                || each == '\u3000'
                || each >= '\u2000' && each <= '\u200f'
                || each == '\u2028'
                || each == '\u2029';
    }

    static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    int length() {
        return length;
    }

    /** The character at a place, or 0 outside of the text. */
    char at(int place) {
        return place >= 0 && place < length ? chars[place] : 0;
    }

    /** True if the word stands at the place. */
    boolean has(int place, String word) {
        if (place < 0 || place + word.length() > length) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (chars[place + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    String part(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof FoldedText other && Arrays.equals(chars, 0, length, other.chars, 0, other.length);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return part(0, length);
    }
}
