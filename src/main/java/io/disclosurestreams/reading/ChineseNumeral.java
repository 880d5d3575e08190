package io.disclosurestreams.reading;

import java.util.OptionalLong;

/**
 * Reads numbers written in characters, as 一百二十三. What is not the one way to write its number is none: 三百五 is said of
 * 305 and of 350, 一二 of nothing, and a lone 一 is as often a dash.
 */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String LARGE_UNITS = "万亿";
    private static final long SECTION = 10_000;
    private static final int LONGEST = 20;

    private ChineseNumeral() {}

    static OptionalLong parse(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.isEmpty() || plain.length() > LONGEST || plain.equals("一")) {
            return OptionalLong.empty();
        }
        long value = loosely(plain);
        boolean only = value >= 0
                && (written(value).equals(plain)
                        || plain.startsWith("一十") && written(value).equals(plain.substring(1)));
        return only ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /** The number that the characters add up to, whatever their order; -1 if one of them is no numeral. */
    private static long loosely(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char each : text.toCharArray()) {
            if (DIGITS.indexOf(each) >= 0) {
                digit = DIGITS.indexOf(each);
            } else if (UNITS.indexOf(each) >= 0) {
                // 十 alone is ten
                section += Math.max(1, digit) * power(10, UNITS.indexOf(each) + 1);
                digit = 0;
            } else if (LARGE_UNITS.indexOf(each) >= 0) {
                total += (section + digit) * power(SECTION, LARGE_UNITS.indexOf(each) + 1);
                section = 0;
                digit = 0;
            } else {
                return -1;
            }
        }
        return total + section + digit;
    }

    /** The official way to write a number. */
    private static String written(long value) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int section = LARGE_UNITS.length(); section >= 0; section--) {
            long part = value / power(SECTION, section) % SECTION;
            for (int place = UNITS.length(); place >= 0; place--) {
                int digit = (int) (part / power(10, place) % 10);
                if (digit == 0) {
                    zero = !text.isEmpty();
                } else {
                    text.append(zero ? "零" : "").append(DIGITS.charAt(digit));
                    text.append(place > 0 ? UNITS.substring(place - 1, place) : "");
                    zero = false;
                }
            }
            if (part > 0 && section > 0) {
                text.append(LARGE_UNITS.charAt(section - 1));
                zero = false;
            }
        }
        String all = text.isEmpty() ? "零" : text.toString();
        return all.startsWith("一十") ? all.substring(1) : all;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int times = 0; times < exponent; times++) {
            power *= base;
        }
        return power;
    }
}
