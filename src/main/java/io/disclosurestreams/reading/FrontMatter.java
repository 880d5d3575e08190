package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.reading.Block.Paragraph;
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
 */
record FrontMatter(
        Optional<Title> title,
        OptionalInt titleYear,
        StatisticsPeriod period,
        Optional<LocalDate> publishedOn,
        ReportScope scope) {

    private static final int LOOKED_AT = 20_000;
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公布|公开)(?:日期|时间)[:：]?(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?:本报告|本年度报告|本年报)[^。；]{0,30}(?:汇总|综合)[^。；]{0,60}(?:编制|而成)"
                    + "|(?:本表|上表|以上|表[中内])(?:数据)?[为是系][^。；，,]{0,6}(?:全[省市县区旗盟州乡镇]|各(?:部门|单位|乡镇|街道|县|区|市|镇|乡)[^。；，,]{0,12})(?:的)?(?:数据)?汇总");

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
        String text = ReportDay.arabic(Traditional.simplified(said.toString().replace(" ", "")));
        Matcher published = PUBLISHED.matcher(text);
        Optional<LocalDate> day = (published.find() ? ReportDay.of(published) : Optional.<LocalDate>empty())
                .or(() -> content.published().flatMap(ReportDay::leading))
                .or(() -> ReportDay.aboutTitle(content.blocks()));
        boolean summary = title.filter(Title::summary).isPresent()
                || SUMMARY.matcher(text).find();
        return new FrontMatter(
                title,
                title.map(Title::year).orElse(OptionalInt.empty()),
                StatisticsPeriod.in(text),
                day,
                summary ? ReportScope.SUMMARY : ReportScope.OWN);
    }

    /** The year that the title, else the statistics period, names; empty if neither does, or the period names two. */
    OptionalInt year() {
        List<Integer> years = period.years().stream().distinct().toList();
        return titleYear.isPresent() || years.size() != 1 ? titleYear : OptionalInt.of(years.get(0));
    }
}
