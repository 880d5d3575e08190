package io.disclosurestreams.reading;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that refer to a note or are struck through: beside a number they are no digits of it. */
final class Marks {

    /** Raised, lowered and circled numbers, to be set within the brackets of a pattern. */
    static final String NUMBERS = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089"
            + "\u2460-\u2473\u24ea\u3251-\u325f\u3280-\u3289\u32b1-\u32bf";

    private static final Pattern NUMBER = Pattern.compile("[" + NUMBERS + "]");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String CIRCLED = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
    private static final char STROKE = '\u0336';

    private Marks() {}

    /** The text as it stands above the line, so that no number in it is read as a piece of the one before it. */
    static String raised(String text) {
        return set(text, RAISED);
    }

    /** As {@link #raised}, below the line. */
    static String lowered(String text) {
        return set(text, LOWERED);
    }

    private static String set(String text, String digits) {
        StringBuilder set = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            int numeral = NUMERALS.indexOf(each);
            if (Character.isDigit(each)) {
                set.append(digits.charAt(Character.digit(each, 10)));
            } else {
                set.append(numeral >= 0 ? CIRCLED.charAt(numeral) : each);
            }
        }
        return set.toString();
    }

    /** The text struck through, for which nothing else stands: no number, yet not blank. */
    static String struck(String text) {
        StringBuilder struck = new StringBuilder(2 * text.length());
        text.codePoints().forEach(each -> struck.appendCodePoint(each).append(STROKE));
        return struck.toString();
    }

    /** True if nothing of the text but white space stands there without a stroke through it. */
    static boolean isStruck(String text) {
        boolean any = false;
        for (int index = 0; index < text.length(); index++) {
            boolean stroke = index + 1 < text.length() && text.charAt(index + 1) == STROKE;
            if (!stroke && text.charAt(index) != STROKE && !Wording.isBlank(text.substring(index, index + 1))) {
                return false;
            }
            any |= stroke;
        }
        return any;
    }

    /** The text that can hardly be seen where it stands: no number. */
    static String unseen(String text) {
        return '\u3014' + text + '\u3015';
    }

    /** Folds compatibility forms but for marks: 506² is not 5062. */
    static String foldBetween(String text) {
        if (!mayHoldNumber(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        StringBuilder folded = new StringBuilder(text.length());
        Matcher mark = NUMBER.matcher(text);
        int next = 0;
        while (mark.find()) {
            folded.append(Normalizer.normalize(text.substring(next, mark.start()), Normalizer.Form.NFKC))
                    .append(mark.group());
            next = mark.end();
        }
        return folded.append(Normalizer.normalize(text.substring(next), Normalizer.Form.NFKC))
                .toString();
    }

    /** All of the marks are numbers to Unicode, yet no digits; asking that first spares most texts the pattern. */
    private static boolean mayHoldNumber(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.getType(text.charAt(index)) == Character.OTHER_NUMBER) {
                return true;
            }
        }
        return false;
    }
}
