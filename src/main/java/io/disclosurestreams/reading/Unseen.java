package io.disclosurestreams.reading;

import java.util.regex.Pattern;

/**
 * Figures that stand in a document and that nobody sees who looks at it: white on white, hidden, tiny, covered, off the
 * page. Whether they count is not known, so that they are told in brackets, which makes them no number, and not left out.
 */
final class Unseen {

    /** Longer text is no figure. */
    private static final int LONGEST = 60;

    private static final String UNITS = "件条个项宗起次份元万亿千百余";
    private static final Pattern ALL = Pattern.compile("(?:\u3014[^\u3014\u3015]*\\d[^\u3014\u3015]*\u3015\\s*)+");

    /** Points; nothing can be seen of what stands in a lower row. */
    private static final double LOWEST = 2;

    private Unseen() {}

    /** True for a row of so little height, in points, that it looks like a line. */
    static boolean isFlat(double height) {
        return height > 0 && height < LOWEST;
    }

    /** The text of a cell as it is told where nobody sees it: figures in brackets, words as they are. */
    static String flat(String text) {
        return hasDigit(text) && isFigure(text) && !isAll(text) ? Marks.unseen(text.strip()) : text;
    }

    /** True if there is nothing but a number and its unit. */
    static boolean isFigure(CharSequence text) {
        return text.length() <= LONGEST
                && text.chars().noneMatch(each -> Character.isIdeographic(each) && UNITS.indexOf(each) < 0);
    }

    static boolean hasDigit(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** The hidden text of a cell that shows nothing, as it is told: figures in brackets, words not at all. */
    static String told(String hidden) {
        String figure = hidden.strip();
        return hasDigit(figure) && isFigure(figure) ? Marks.unseen(figure) : "";
    }

    /** True if the text, as it is told, holds nothing that is seen. */
    static boolean isAll(String told) {
        return !told.isEmpty()
                && told.charAt(0) == '\u3014'
                && ALL.matcher(told).matches();
    }
}
