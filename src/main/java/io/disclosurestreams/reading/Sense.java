package io.disclosurestreams.reading;

import java.util.Set;

/**
 * Tells a misspelt label from one that means something else: 未处理 is no misspelt 处理, 上年 no misspelt 本年, 社会服务机构
 * no misspelt 法律服务机构, though few letters differ.
 */
final class Sense {

    private static final String NEGATIONS = "不未无非否";

    /** Characters that turn a meaning round: neither may one be lost nor added. */
    private static final String TURNING = NEGATIONS + "上";

    /** Characters that make another time, count or number of it: none may be added. */
    private static final String TURNED_BY = "去前次昨历累月季旬届半免失拟一二两三四五六七八九十";

    /** Words of their own that differ from an official one in a single character. */
    private static final Set<String> OTHERS = Set.of("工业企业", "农业企业", "科技机构", "行政处分", "行政征收");

    private Sense() {}

    /**
     * True if a text near to a wording may mean it.
     *
     * @param key of the text
     * @param wording key of the official wording
     */
    static boolean isKept(String key, String wording) {
        if (wording.startsWith(key)) {
            // cut off, not changed
            return true;
        }
        if (OTHERS.contains(key)) {
            return false;
        }
        for (int index = 0; index < TURNING.length(); index++) {
            if (count(key, TURNING.charAt(index)) != count(wording, TURNING.charAt(index))) {
                return false;
            }
        }
        for (int index = 0; index < TURNED_BY.length(); index++) {
            if (count(key, TURNED_BY.charAt(index)) > count(wording, TURNED_BY.charAt(index))) {
                return false;
            }
        }
        return !hasOtherWord(key, wording);
    }

    /** True for a character without which the words behind it say the opposite. */
    static boolean isNegation(char character) {
        return NEGATIONS.indexOf(character) >= 0;
    }

    /** True if a stray character of a header may turn its meaning. */
    static boolean isTurning(int character) {
        return TURNING.indexOf(character) >= 0 || TURNED_BY.indexOf(character) >= 0;
    }

    /** True if a whole word stands in place of another: misspelling changes single characters. */
    private static boolean hasOtherWord(String key, String wording) {
        int shorter = Math.min(key.length(), wording.length());
        int start = 0;
        while (start < shorter && key.charAt(start) == wording.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && key.charAt(key.length() - 1 - end) == wording.charAt(wording.length() - 1 - end)) {
            end++;
        }
        String ours = key.substring(start, key.length() - end);
        String theirs = wording.substring(start, wording.length() - end);
        return ours.length() > 1 && theirs.length() > 1 && ours.chars().noneMatch(each -> theirs.indexOf(each) >= 0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
