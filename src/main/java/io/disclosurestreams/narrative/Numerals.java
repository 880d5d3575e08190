package io.disclosurestreams.narrative;

/**
 * Numbers written in characters, as 一千二百三十四. What is not one way to write one number is none: 三百五 is said of 305 and of
 * 350, 二三十 of either.
 */
final class Numerals {

    /** No number. */
    static final long NONE = -1;

    private static final String DIGITS = "零一二三四五六七八九";
    /** As on cheques, where nobody can add a stroke. */
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private static final long SECTION = 10_000;
    private static final int CHARACTERS = 1 << 16;
    /** By character, since every character of a text is asked. */
    private static final boolean[] NUMERALS = numerals();

    private Numerals() {}

    static boolean isNumeral(char each) {
        return NUMERALS[each];
    }

    private static boolean[] numerals() {
        boolean[] numerals = new boolean[CHARACTERS];
        for (int each = 0; each < CHARACTERS; each++) {
            numerals[each] = digit((char) each) >= 0 || unit((char) each) > 0 || each == '万';
        }
        return numerals;
    }

    /** The digit of a character, 〇 and 两 included; -1 if it is none. */
    static int digit(char each) {
        return switch (each) {
            case '零', '〇' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(each), CAPITALS.indexOf(each));
        };
    }

    private static int unit(char each) {
        return switch (each) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** The number between two places, or {@link #NONE}. */
    static long parse(FoldedText text, int from, int to) {
        int ten = from;
        while (ten < to && text.at(ten) != '万') {
            ten++;
        }
        if (ten == to) {
            return section(text, from, to);
        }
        long high = section(text, from, ten);
        long low = ten + 1 == to ? 0 : section(text, ten + 1, to);
        // 一万二 is said of 12,000
        boolean plain = low >= 1000 || low == 0 || text.at(ten + 1) == '零' || text.at(ten + 1) == '〇';
        return high <= 0 || low < 0 || !plain ? NONE : high * SECTION + low;
    }

    /** Digits each followed by a smaller unit than the last; the ones have none. */
    private static long section(FoldedText text, int from, int to) {
        long sum = 0;
        int last = 10_000;
        int digit = -1;
        boolean zero = false;
        for (int at = from; at < to; at++) {
            char each = text.at(at);
            int unit = unit(each);
            if (unit > 0) {
                boolean bareTen = unit == 10 && digit < 0 && at == from;
                if (unit >= last || digit <= 0 && !bareTen || last / unit > 10 && last < 10_000 && !zero) {
                    return NONE;
                }
                sum += (long) unit * (bareTen ? 1 : digit);
                last = unit;
                digit = -1;
                zero = false;
            } else if (digit >= 0) {
                return NONE;
            } else if (digit(each) == 0 && to - from > 1) {
                zero = true;
            } else {
                digit = digit(each);
            }
        }
        if (digit < 0) {
            return zero ? NONE : sum;
        }
        return last == 10_000 && to - from == 1 || last == 10 || last < 10_000 && zero || zero && last == 10_000
                ? sum + digit
                : NONE;
    }

    /** The year that four characters name, as 二〇二三; or {@link #NONE}. */
    static long year(FoldedText text, int from) {
        long year = 0;
        for (int at = from; at < from + 4; at++) {
            int digit = digit(text.at(at));
            if (digit < 0) {
                return NONE;
            }
            year = year * 10 + digit;
        }
        return year;
    }
}
