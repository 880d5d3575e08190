package io.disclosurestreams.export;

import java.util.regex.Pattern;

/**
 * Words on their way into a file that spreadsheet programs open. They come from strangers: nothing in them may be run, or
 * show other than it is.
 */
final class CellText {

    /** What a program may take for the beginning of a formula, full-width forms included, after blanks and quotes. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\u00A0\\u3000']*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*+", Pattern.DOTALL);
    /** Tab or line break at the beginning: some programs drop it and look again. */
    private static final Pattern BREAK = Pattern.compile("'*+[\\t\\n].*+", Pattern.DOTALL);
    /** Strokes alone stand for "nothing to count" in reports; without anything to reckon with they are no formula. */
    private static final Pattern STROKES = Pattern.compile("[-\\uFF0D–—―─﹣−]++");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?+");
    private static final char UNSHOWN = '\uFFFD';

    private CellText() {}

    /**
     * The text as it may be shown: line breaks are LF; what is no character for people (control characters, halves of
     * surrogate pairs, signs that turn the direction of what follows) stands as U+FFFD, so that its place is seen.
     */
    static String shown(String text) {
        return isPlain(text) ? text : replaced(text);
    }

    /** Most words are: looked at without taking them apart, since a table has millions. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign < ' ' || Character.isSurrogate(sign) || !isShown(sign)) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        String lines = text.indexOf('\r') < 0 ? text : LINE_BREAK.matcher(text).replaceAll("\n");
        StringBuilder shown = new StringBuilder(lines.length());
        lines.codePoints().forEach(sign -> shown.appendCodePoint(isShown(sign) ? sign : UNSHOWN));
        return shown.toString();
    }

    private static boolean isShown(int sign) {
        if (sign == '\t' || sign == '\n') {
            return true;
        }
        boolean turns = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !turns && !half && sign != 0xFEFF && (sign & 0xFFFE) != 0xFFFE && !Character.isISOControl(sign);
    }

    /** Whether a program could take the text for a formula. */
    static boolean isLikeFormula(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        return (FORMULA.matcher(text).matches() || BREAK.matcher(text).matches())
                && !STROKES.matcher(text).matches();
    }

    /**
     * The text for a file that has no types: with an apostrophe before it if a program could take it for a formula. Taking
     * one apostrophe off such a text gives it back.
     */
    static String guarded(String text) {
        String shown = shown(text);
        return isLikeFormula(shown) ? "'" + shown : shown;
    }
}
