package io.disclosurestreams.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The text of a number in a sheet. Formats round and divide what is stored: the stored number counts where the shown one is
 * rounded, the words that a format puts around it stay; where the two are not the same number, neither counts.
 */
final class ShownNumber {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?(?:E[+-]?\\d{1,3})?");

    /** What says nothing of the kind or the unit of a number. */
    private static final Pattern NEUTRAL = Pattern.compile("[\\s\\u00a0()（）$¥￥+\\-–—/.,\\d]*");

    /** What formats of accounts show in place of a zero; the library adds a digit. */
    private static final Pattern STROKE = Pattern.compile("[\\s\\u00a0$¥￥]*[-–—][\\s\\u00a0]*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** A comma behind all digits divides by a thousand, which the library does to whole numbers alone. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![,0#?])");

    /** Shows nothing, whatever is stored. */
    private static final Pattern HIDING = Pattern.compile(";{2,3}");

    /** Words of units, which are lost where the format is one that can't be followed. */
    private static final String UNITS = "百千万亿元";

    private ShownNumber() {}

    /**
     * @param shown as the cell's format shows it
     */
    static String text(double stored, String shown, String format) {
        BigDecimal value = new BigDecimal(NumberToTextConverter.toText(stored));
        String plain = value.toPlainString();
        boolean scaled = value.signum() != 0
                && SCALED.matcher(QUOTED.matcher(format).replaceAll("")).find();
        boolean unseen = value.signum() != 0 && HIDING.matcher(format).matches();
        boolean unitLost = format.chars().anyMatch(each -> UNITS.indexOf(each) >= 0 && shown.indexOf(each) < 0);
        if (unitLost || scaled || unseen) {
            return both(plain, format);
        }
        Matcher number = NUMBER.matcher(shown);
        boolean found = number.find();
        String words = found ? shown.substring(0, number.start()) + shown.substring(number.end()) : shown;
        if (!found) {
            return nothingShown(value, shown, format);
        }
        if (value.signum() == 0 && STROKE.matcher(words).matches()) {
            return plain;
        }
        if (words.chars().anyMatch(Character::isDigit)) {
            return NEUTRAL.matcher(words).matches() ? plain : both(plain, shown);
        }
        BigDecimal read = new BigDecimal(number.group().replace(",", ""));
        BigDecimal off = value.subtract(read).abs();
        boolean whole = value.stripTrailingZeros().scale() <= 0 && read.scale() > 0;
        if (off.signum() == 0 && !whole) {
            return shown;
        }
        if (isRounding(off, read)) {
            return shown.substring(0, number.start()) + plain + shown.substring(number.end());
        }
        boolean signInWords = isRounding(value.abs().subtract(read.abs()).abs(), read);
        return signInWords && NEUTRAL.matcher(words).matches() ? plain : both(plain, shown);
    }

    private static boolean isRounding(BigDecimal off, BigDecimal shown) {
        return off.add(off).compareTo(shown.ulp()) <= 0;
    }

    /** A zero may be shown as a stroke or not at all. */
    private static String nothingShown(BigDecimal value, String shown, String format) {
        if (!NEUTRAL.matcher(shown).matches()) {
            return shown;
        }
        return value.signum() == 0 ? value.toPlainString() : both(value.toPlainString(), format);
    }

    /** A text that is no number: whether the words belong to the number stored or to the one shown is unknown. */
    private static String both(String stored, String shown) {
        return stored + "（" + shown.strip() + "）";
    }
}
