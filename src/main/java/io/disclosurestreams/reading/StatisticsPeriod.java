package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Limits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that the figures of a report are for, as it says itself.
 *
 * @param years that it names, first to last; none if it names none that a report can be for
 * @param part its first and last day where these are not those of a year
 */
record StatisticsPeriod(List<Integer> years, Optional<String> part) {

    private static final Pattern YEARS =
            Pattern.compile("统计期限[^。；]{0,14}?(\\d{4})年(?:[^。；]{0,24}?(?:至|到|-|—)(\\d{4})年)?");
    private static final Pattern DAYS =
            Pattern.compile("统计期限[^。；]{0,14}?\\d{4}年(\\d{1,2})月(\\d{1,2})日[^。；\\d]{0,6}?(?:至|到|-|—)"
                    + "[^。；\\d]{0,4}(?:\\d{4}年)?(?:(\\d{1,2})月)(\\d{1,2})日");

    /**
     * @param text of the document, simplified and without white space
     */
    static StatisticsPeriod in(String text) {
        Matcher days = DAYS.matcher(text);
        boolean whole = !days.find()
                || number(days, 1) == 1 && number(days, 2) == 1 && number(days, 3) == 12 && number(days, 4) == 31;
        Optional<String> part = whole
                ? Optional.empty()
                : Optional.of(
                        "%d月%d日至%d月%d日".formatted(number(days, 1), number(days, 2), number(days, 3), number(days, 4)));
        Matcher period = YEARS.matcher(text);
        if (!period.find()) {
            return new StatisticsPeriod(List.of(), part);
        }
        int first = Integer.parseInt(period.group(1));
        int last = period.group(2) == null ? first : Integer.parseInt(period.group(2));
        boolean possible = isPossible(first) && isPossible(last);
        return new StatisticsPeriod(possible ? List.of(first, last) : List.of(), part);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** True for a year that a report can be for. */
    static boolean isPossible(int year) {
        return year >= Limits.FIRST_YEAR && year < 2100;
    }
}
