package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.reading.Block.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of itself before its tables.
 *
 * @param titleYear as the title names it
 * @param periods years that the statistics period names, first to last
 */
record FrontMatter(
        Optional<Title> title,
        OptionalInt titleYear,
        List<Integer> periods,
        Optional<LocalDate> publishedOn,
        ReportScope scope) {

    private static final int LOOKED_AT = 20_000;
    private static final Pattern PERIOD =
            Pattern.compile("统计期限[^。；]{0,14}?(\\d{4})年(?:[^。；]{0,24}?(?:至|到|-|—)(\\d{4})年)?");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公布|公开)(?:日期|时间)[:：]?(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}).*");
    private static final Pattern SUMMARY = Pattern.compile("(?:本报告|本年度报告|本年报)[^。；]{0,30}(?:汇总|综合)[^。；]{0,60}(?:编制|而成)");

    static FrontMatter of(Content content) {
        StringBuilder said = new StringBuilder();
        for (Block block : content.blocks()) {
            if (block instanceof Paragraph paragraph && said.length() < LOOKED_AT) {
                String text = paragraph.text();
                said.append(Wording.compact(text.substring(0, Math.min(text.length(), LOOKED_AT))))
                        .append(' ');
            }
        }
        Optional<Title> title = Title.of(content);
        String text = Traditional.simplified(said.toString().replace(" ", ""));
        Optional<LocalDate> published =
                day(PUBLISHED.matcher(text)).or(() -> content.published().flatMap(FrontMatter::day));
        boolean summary = title.filter(Title::summary).isPresent()
                || SUMMARY.matcher(text).find();
        return new FrontMatter(
                title,
                title.map(Title::year).orElse(OptionalInt.empty()),
                periods(text),
                published,
                summary ? ReportScope.SUMMARY : ReportScope.OWN);
    }

    /** The year that the title, else the statistics period, names; empty if neither does, or the period names two. */
    OptionalInt year() {
        boolean one = periods.stream().distinct().count() == 1;
        return titleYear.isPresent() || !one ? titleYear : OptionalInt.of(periods.get(0));
    }

    private static List<Integer> periods(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.find()) {
            return List.of();
        }
        int first = Integer.parseInt(period.group(1));
        int last = period.group(2) == null ? first : Integer.parseInt(period.group(2));
        return isPossible(first) && isPossible(last) ? List.of(first, last) : List.of();
    }

    /** True for a year that a report can be for. */
    static boolean isPossible(int year) {
        return year >= Limits.FIRST_YEAR && year < 2100;
    }

    /** The day with which a text begins, whatever parts its numbers; empty if there is no such day. */
    static Optional<LocalDate> day(String text) {
        return day(DAY.matcher(Wording.compact(text)));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
