package io.disclosurestreams.reading;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers and days in a sheet as they are shown. The formats that Chinese office programs have built in beside those of
 * all others are days (ECMA-376, 18.8.30).
 */
final class SheetNumber {

    private static final Map<Integer, DateTimeFormatter> DAYS = days();
    private static final double ENDS = DateUtil.getExcelDate(LocalDateTime.of(9999, 12, 31, 23, 59));

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private static Map<Integer, DateTimeFormatter> days() {
        Map<Integer, DateTimeFormatter> days = new HashMap<>();
        with(days, "yyyy年M月", 27, 36, 50, 52, 57);
        with(days, "M月d日", 28, 29, 51, 53, 54, 58);
        with(days, "M-d-yy", 30);
        with(days, "yyyy年M月d日", 31);
        with(days, "H时mm分", 32, 34, 55);
        with(days, "H时mm分ss秒", 33, 35, 56);
        return days;
    }

    private static void with(Map<Integer, DateTimeFormatter> days, String pattern, int... formats) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        IntStream.of(formats).forEach(format -> days.put(format, written));
    }

    /** As it is shown to whoever opens the workbook. */
    String shown(double value, CellStyle style, DayCount days) {
        Optional<DateTimeFormatter> built = built(style).filter(format -> isDay(value));
        if (built.isPresent()) {
            return days.at(value).format(built.get());
        }
        String format = format(style);
        String shown = formatter.formatRawCellContents(value, style.getDataFormat(), format, days.since1904());
        return DateUtil.isADateFormat(style.getDataFormat(), format) ? shown : ShownNumber.text(value, shown, format);
    }

    /** Days as everybody reads them alike, whatever the format says, and numbers as they are shown. */
    String stored(double value, CellStyle style, DayCount days) {
        boolean day = built(style).isPresent() || DateUtil.isADateFormat(style.getDataFormat(), format(style));
        return day && isDay(value) ? days.at(value).toLocalDate().toString() : shown(value, style, days);
    }

    private static boolean isDay(double value) {
        return value >= 0 && value < ENDS;
    }

    private static Optional<DateTimeFormatter> built(CellStyle style) {
        boolean own = !isUnknown(style.getDataFormatString());
        return own ? Optional.empty() : Optional.ofNullable(DAYS.get((int) style.getDataFormat()));
    }

    private static String format(CellStyle style) {
        String format = style.getDataFormatString();
        return isUnknown(format) ? "General" : format;
    }

    /** The library has no words for the Chinese formats. */
    private static boolean isUnknown(String format) {
        return format == null || format.startsWith("reserved-");
    }
}
