package io.disclosurestreams.reading;

import java.util.Optional;
import java.util.Set;

/** Numbers before headings and labels, in the forms that Chinese documents use. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST = 99;
    private static final Set<String> CHINESE = Set.of(
            "chineseCounting",
            "chineseCountingThousand",
            "japaneseCounting",
            "ideographDigital",
            "taiwaneseCounting",
            "taiwaneseCountingThousand");
    private static final Set<String> ARABIC =
            Set.of("decimal", "decimalFullWidth", "decimalHalfWidth", "decimalFullWidth2");

    private ChineseNumber() {}

    /**
     * @param form as the OOXML standard names it
     */
    static Optional<String> of(int number, String form) {
        if (ARABIC.contains(form)) {
            return Optional.of(String.valueOf(number));
        }
        return CHINESE.contains(form) && number <= MOST ? Optional.of(chinese(number)) : Optional.empty();
    }

    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String unit = ones == 0 && tens > 0 ? "" : DIGITS.substring(ones, ones + 1);
        return tens == 0 ? unit : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十" + unit;
    }
}
