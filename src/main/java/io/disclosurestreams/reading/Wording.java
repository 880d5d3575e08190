package io.disclosurestreams.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What counts of a text when it is compared with an official wording. */
final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\u200c\\u200d\\ufeff]+");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile("^(?:[(〔\\[]?[" + NUMERALS + "]{1,3}[)〕\\]、.,:]+|[(〔]?\\d{1,2}[)〕、.,:])+");
    private static final Pattern YEAR = Pattern.compile("[(〔]?\\d{4}年?度?[)〕]?");

    private Wording() {}

    /** Compatibility forms folded (full width, Kangxi radicals, circled numbers), white space trimmed and collapsed. */
    static String plain(String text) {
        return SPACE.matcher(fold(text)).replaceAll(" ").strip();
    }

    /** As {@link #plain}, without any white space. */
    static String compact(String text) {
        return SPACE.matcher(fold(text)).replaceAll("");
    }

    /**
     * The Chinese characters of a label, simplified, without its number and without years: two labels mean the same if
     * their keys agree.
     */
    static String key(String text) {
        String compact = compact(text);
        String unnumbered = NUMBER.matcher(compact).replaceFirst("");
        String undated = unnumbered.indexOf('2') < 0 ? unnumbered : YEAR.matcher(unnumbered).replaceAll("");
        StringBuilder key = new StringBuilder(undated.length());
        undated.codePoints().filter(Character::isIdeographic).map(Traditional::simplified).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** True if the text begins with a number such as 一、 or （一） or 3. */
    static boolean isNumbered(String text) {
        return NUMBER.matcher(compact(text)).find();
    }

    private static String fold(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
