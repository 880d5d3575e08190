package io.disclosurestreams.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Days and moments as ISO 8601 writes them, without a formatter: every event has some. */
final class IsoTime {

    private IsoTime() {}

    /**
     * A day such as {@code 2023-01-16}, or any other that {@link LocalDate#parse(CharSequence)} takes.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /**
     * A moment as {@link Instant#toString} writes it.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static Instant moment(String text) {
        boolean wholeSeconds = text.length() == 20;
        boolean millis = text.length() == 24 && text.charAt(19) == '.';
        if (!wholeSeconds && !millis || text.charAt(10) != 'T' || text.charAt(text.length() - 1) != 'Z') {
            return Instant.parse(text);
        }
        long seconds = day(text.substring(0, 10)).toEpochDay() * 86_400
                + LocalTime.of(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19))
                        .toSecondOfDay();
        return Instant.ofEpochSecond(seconds, millis ? digits(text, 20, 23) * 1_000_000L : 0);
    }

    /** As {@link Instant#toString} writes it. */
    static String text(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        int nanos = time.getNano();
        if (time.getYear() < 0 || time.getYear() > 9_999 || nanos % 1_000_000 != 0) {
            return moment.toString();
        }
        StringBuilder text = new StringBuilder(24).append(time.toLocalDate()).append('T');
        two(time.getHour(), text).append(':');
        two(time.getMinute(), text).append(':');
        two(time.getSecond(), text);
        if (nanos > 0) {
            int millis = nanos / 1_000_000;
            two(millis / 10, text.append('.')).append(millis % 10);
        }
        return text.append('Z').toString();
    }

    private static StringBuilder two(int number, StringBuilder text) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeParseException("no digit", text, index);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
