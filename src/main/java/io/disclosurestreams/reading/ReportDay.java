package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as reports write them, in digits or characters, and the day of publication in the lines about a title. */
final class ReportDay {

    private static final String NUMERALS = "〇零○一二三四五六七八九";
    private static final Pattern IN_CHARACTERS =
            Pattern.compile("([" + NUMERALS + "]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final String DAY = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})";
    private static final Pattern LEADING = Pattern.compile(DAY + ".*", Pattern.DOTALL);

    /** A day that says itself what it is the day of; a bare 时间 is that of the page. */
    private static final Pattern OF_PAGE = Pattern.compile("(?<!\\p{IsHan})(?:时间|日期) ?: ?" + DAY + "(?!\\d)");

    /** Below a title a day in brackets, alone on its line, is that of publication. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(〔]" + DAY + "日?[)〕]");

    private static final int LOOKED_AT = 60;
    private static final int LONGEST = 200;

    private ReportDay() {}

    /** The text with days in characters as digits. */
    static String arabic(String text) {
        return IN_CHARACTERS.matcher(text).replaceAll(found -> {
            StringBuilder day = new StringBuilder();
            for (char each : found.group(1).toCharArray()) {
                day.append(Math.max(0, NUMERALS.indexOf(each) - 2));
            }
            return day.append('年')
                    .append(number(found.group(2)))
                    .append('月')
                    .append(number(found.group(3)))
                    .append('日')
                    .toString();
        });
    }

    /** A lone 一, which is no number elsewhere, is one here. */
    private static long number(String characters) {
        return characters.equals("一") ? 1 : ChineseNumeral.parse(characters).orElse(0);
    }

    /** The day with which a text begins, whatever parts its numbers; empty if there is no such day. */
    static Optional<LocalDate> leading(String text) {
        Matcher day = LEADING.matcher(arabic(Wording.compact(text)));
        return day.matches() ? of(day) : Optional.empty();
    }

    /** The day that the lines before the first section name as that of the page or, in brackets, of the report. */
    static Optional<LocalDate> aboutTitle(List<Block> blocks) {
        Optional<LocalDate> bracketed = Optional.empty();
        int lines = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (++lines > LOOKED_AT || Heading.of(paragraph.text()).isPresent()) {
                    break;
                }
                if (paragraph.text().length() > LONGEST) {
                    continue;
                }
                String line = arabic(Traditional.simplified(Wording.plain(paragraph.text())));
                Matcher page = OF_PAGE.matcher(line);
                if (page.find()) {
                    return of(page);
                }
                Matcher alone = IN_BRACKETS.matcher(line.replace(" ", ""));
                bracketed = bracketed.isEmpty() && alone.matches() ? of(alone) : bracketed;
            }
        }
        return bracketed;
    }

    /** The day of a match whose first groups are year, month and day; empty if there is no such day. */
    static Optional<LocalDate> of(Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
