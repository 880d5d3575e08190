package io.disclosurestreams.reading;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What counts of a text when it is compared with an official wording. */
final class Wording {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String CIRCLED = "①-⑳㊀-㊉";
    private static final String OPENING = "(〔[";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[(〔\\[]?[" + NUMERALS + "]{1,3}[)〕\\]、.,:]+|[(〔]?(?:\\d{1,2}|[" + CIRCLED + "])[)〕、.,:])+");
    private static final Pattern YEAR = Pattern.compile("[(〔]?\\d{4}年?度?[)〕]?");

    private Wording() {}

    /** Compatibility forms folded (full width, Kangxi radicals) but for marks of notes, white space trimmed and collapsed. */
    static String plain(String text) {
        return spaced(fold(text), " ");
    }

    /** As {@link #plain}, without any white space. */
    static String compact(String text) {
        return spaced(fold(text), "");
    }

    /**
     * The Chinese characters of a label, simplified, without its number and without years: two labels mean the same if
     * their keys agree.
     */
    static String key(String text) {
        if (isAscii(text)) {
            // as most cells are: figures
            return "";
        }
        String compact = compact(text);
        String named = isNumberedCompact(compact) ? compact.substring(numberEnd(compact)) : compact;
        String undated = named.indexOf('2') < 0 ? named : YEAR.matcher(named).replaceAll("");
        StringBuilder key = new StringBuilder(undated.length());
        undated.codePoints()
                .filter(Character::isIdeographic)
                .forEach(each -> key.appendCodePoint(Traditional.simplified(each)));
        return key.toString();
    }

    /** True if the text begins with a number such as 一、 or （一） or 3. */
    static boolean isNumbered(String text) {
        return isNumberedCompact(compact(text));
    }

    /** True if there is nothing but white space. */
    static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isSpace(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumberedCompact(String compact) {
        boolean could = !compact.isEmpty()
                && (OPENING.indexOf(compact.charAt(0)) >= 0
                        || NUMERALS.indexOf(compact.charAt(0)) >= 0
                        || Character.isDigit(compact.charAt(0))
                        || Character.getType(compact.charAt(0)) == Character.OTHER_NUMBER);
        return could && numberEnd(compact) > 0;
    }

    private static int numberEnd(String compact) {
        Matcher number = NUMBER.matcher(compact);
        return number.lookingAt() ? number.end() : 0;
    }

    private static String spaced(String text, String space) {
        int first = 0;
        while (first < text.length() && !isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text.length()).append(text, 0, first);
        boolean pending = false;
        for (int index = first; index < text.length(); index++) {
            char each = text.charAt(index);
            if (isSpace(each)) {
                pending = !spaced.isEmpty();
            } else {
                spaced.append(pending ? space : "").append(each);
                pending = false;
            }
        }
        return spaced.toString();
    }

    private static boolean isSpace(int each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || each >= 0x200b && each <= 0x200d
                || each == 0xfeff;
    }

    private static String fold(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text : Marks.foldBetween(text);
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
