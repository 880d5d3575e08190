package io.disclosurestreams.reading;

import java.util.regex.Pattern;

/**
 * What stands in a cell of figures.
 *
 * @param raw as drawn
 * @param column from 1, within the row as drawn
 */
record CellText(String raw, int column) {

    /** A figure may bear the mark of a note. */
    private static final String DIGIT = "\\d" + Marks.NUMBERS;

    private static final Pattern VALUE = Pattern.compile(
            "[+\\-−]?[" + DIGIT + "][" + DIGIT + ",]*(\\.[" + DIGIT + "]+)?%?(件|条|个|项|宗|起|次|份|元|万元|亿元)?["
                    + Marks.NUMBERS + "]*(\\(.*\\))?"
                    + "|(增|减|增加|减少)\\d+项?|持平|无|不适用|N/A|"
                    + Words.PICTURE + "|\u3014[\\d.,]+\u3015|(?:[\\d.,]\u0336)+|[/\\\\\\-–—―─﹣−]{1,2}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    /** True for text of digits alone, as most cells of figures are. */
    static boolean isDigits(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    /** True for text that can only be a figure or stands in place of one. */
    static boolean isValue(String text) {
        return !text.isEmpty() && isDigits(text)
                || VALUE.matcher(Wording.compact(text)).matches();
    }

    /** True if the last of the words on a line is a value. */
    static boolean endsWithValue(String line) {
        String plain = Wording.plain(line);
        return isValue(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    boolean isBlank() {
        return Wording.isBlank(raw);
    }

    /** True for a whole number without a sign. */
    boolean isNumber() {
        return NUMBER.matcher(Wording.plain(raw)).matches();
    }

    /** The whole number, 0 if it is none. */
    long number() {
        return isNumber() ? Long.parseLong(Wording.plain(raw)) : 0;
    }
}
