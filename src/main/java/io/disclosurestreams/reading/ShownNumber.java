package io.disclosurestreams.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The text of a number in a sheet. Formats round and divide what is stored: the stored number counts, the words that a
 * format puts around it stay.
 */
final class ShownNumber {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?(?:E[+-]?\\d{1,3})?");

    /** What says nothing of the kind or the unit of a number. */
    private static final Pattern NEUTRAL = Pattern.compile("[\\s\\u00a0()（）$¥￥+\\-–—/.,\\d]*");

    /** Words of units, which are lost where the format is one that can't be followed. */
    private static final String UNITS = "百千万亿元";

    private ShownNumber() {}

    /**
     * @param shown as the cell's format shows it
     */
    static String text(double stored, String shown, String format) {
        BigDecimal value = new BigDecimal(NumberToTextConverter.toText(stored));
        String plain = value.toPlainString();
        boolean unitLost = format.chars().anyMatch(each -> UNITS.indexOf(each) >= 0 && shown.indexOf(each) < 0);
        if (unitLost) {
            return both(plain, format);
        }
        Matcher number = NUMBER.matcher(shown);
        boolean found = number.find();
        String words = found ? shown.substring(0, number.start()) + shown.substring(number.end()) : shown;
        if (!found || words.chars().anyMatch(Character::isDigit)) {
            return NEUTRAL.matcher(words).matches() ? plain : found ? both(plain, shown) : shown;
        }
        BigDecimal read = new BigDecimal(number.group().replace(",", ""));
        BigDecimal off = value.subtract(read).abs();
        if (off.signum() == 0) {
            return shown;
        }
        if (off.add(off).compareTo(read.ulp()) <= 0) {
            return shown.substring(0, number.start()) + plain + shown.substring(number.end());
        }
        return NEUTRAL.matcher(words).matches() ? plain : both(plain, shown);
    }

    /** A text that is no number: whether the words belong to the number stored or to the one shown is unknown. */
    private static String both(String stored, String shown) {
        return stored + "（" + shown.strip() + "）";
    }
}
