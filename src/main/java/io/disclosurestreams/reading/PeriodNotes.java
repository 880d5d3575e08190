package io.disclosurestreams.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note says of the time that figures are for: a year by number, by two digits or by a word such as 上年, or a part of
 * a year. Only plain statements count: 以上数据为2024年数据, 上年数据, 统计时间：1-11月; what compares or explains does not.
 */
final class PeriodNotes {

    /** A year in two digits: at the beginning or behind a bracket, a mark or 为, so that no length of time is one. */
    private static final Pattern SHORT = Pattern.compile("(?:^|(?<=[(:,;为是系]))['‘’]?([12]\\d)年(?=$|[^以来内期间满后前])");

    private static final int EARLIEST = 9;

    /** Words for the year before. */
    static final String PREVIOUS = "(?:上一?年|去年|前年)";

    private static final String PART = "(?:(?<!\\d)\\d{1,2}月?[-~—–至到]{1,2}\\d{1,2}月(?!\\d)"
            + "|(?<!\\d)\\d{1,2}月\\d{1,2}日[-~—–至到]{1,2}(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日"
            + "|[上下]半年|[前第][一二三四两1-4]个?季度|[前后]\\d{1,2}个月)";
    private static final Pattern IN_PART = Pattern.compile(PART);
    private static final Pattern WHOLE =
            Pattern.compile("0?1月?[-~—–至到]{1,2}12月|0?1月0?1日[-~—–至到]{1,2}(?:20\\d{2}年)?12月31日");

    private static final String YEAR = "(20\\d{2}(?!\\d)年?|" + PREVIOUS + ")";
    private static final String FIGURES = "(?:数据|数字|数值|数量|件数|数|值|统计|情况|口径|结果|填报|报表|表)";
    private static final String IS = "(?:为|是|系|属于?|采用|取自|源自|来自|反映|按照?|均|都|皆)";
    private static final String ABOUT =
            "(?:数据|数字|数值|统计|口径|件数|以[上下]|[上下]表|[上下]述|本表|表[中内]|所[列填])(?:(?!时间|日期)[^,;。]){0,8}?";

    private static final Pattern SAYS_YEAR =
            Pattern.compile("%s%s(?:度|全年|同期)*的?%s(?!的|[较比减增加])".formatted(IS, YEAR, FIGURES));
    private static final Pattern SAYS_YEAR_OF_ALL = Pattern.compile(
            ABOUT + IS + YEAR + "(?:度|全年|同期|\\d{1,2}月\\d{1,2}日[-~—–至到].*|\\d{1,2}[-~—–至到]\\d{1,2}月)*[)\\]】]?$");
    private static final Pattern NAMES_YEAR = Pattern.compile("(?:统计|数据|填报|所属|报告)(?:期限|时间|时段|期间|年度|年份|区间|范围|周期|时期|口径)"
            + "[为是系:自从]{0,3}" + YEAR + "(\\d{1,2}月(?!\\d{0,2}日?[-~—–至到]))?");
    private static final String NOTED = "^[(\\[【*※]*(?:(?:附?注|说明|备注|备考)[:,.]?)?[(]?";
    private static final Pattern IS_YEAR =
            Pattern.compile("%s(?:以?[上下]|其中)?%s(?:度|全年|同期|的)*%s*(?:汇总)?[)\\]】。]*$".formatted(NOTED, YEAR, FIGURES));

    private static final String OF_YEAR = "(?:20\\d{2}年|本年度?)?的?";
    private static final Pattern SAYS_PART =
            Pattern.compile("%s%s%s的?(?:%s|[)\\]】。]*$)".formatted(IS, OF_YEAR, PART, FIGURES)
                    + "|(?:统计|数据|填报|所属|报告)(?:期限|时间|时段|期间|区间|范围|周期|时期)[为是系:自从]{0,3}%s%s".formatted(OF_YEAR, PART)
                    + "|%s%s%s的?%s*[)\\]】。]*$".formatted(NOTED, OF_YEAR, PART, FIGURES));
    /** Stocks are sums of all years by themselves. */
    private static final Pattern CUMULATED =
            Pattern.compile("^(?!.*(?:现行有效|公开总))(?:.*(?:数据?|数字|[以上][上表]|本表|表[中内]|[均都为是系]).{0,12}?)?"
                    + "(?:(20\\d{2}年)(?:\\d{1,2}月)?(?:以来|至今|起)|历年|历史)的?累计(?:数据?|数字|数量|件数|值)?[)\\]】。]*$");

    private static final Pattern OWN = Pattern.compile("本年|今年|当年");

    private PeriodNotes() {}

    /** A text without white space, years in characters or two digits as four digits where they are near the report's. */
    static String normal(String text, int own) {
        return SHORT.matcher(Title.arabic(Wording.compact(text))).replaceAll(found -> whole(found, own));
    }

    private static String whole(MatchResult found, int own) {
        int year = own / 100 * 100 + Integer.parseInt(found.group(1));
        return year >= own - EARLIEST && year <= own + 1 ? year + "年" : Matcher.quoteReplacement(found.group());
    }

    /** True if a note says plainly that figures are those of another year than the report's. */
    static boolean tellsOfOtherYear(String note, int own) {
        String text = YearNotes.ofFigures(YearNotes.ofLabel(normal(note, own)));
        if (isOther(IS_YEAR.matcher(text), own)) {
            return true;
        }
        for (String clause : Traditional.simplified(normal(note, own)).split("[,;。]")) {
            Matcher cumulated = CUMULATED.matcher(NoteBelow.bare(clause));
            if (cumulated.find() && !(own + "年").equals(cumulated.group(1))) {
                return true;
            }
        }
        for (String clause : text.split("[,;。]")) {
            boolean ofOwn =
                    clause.contains(String.valueOf(own)) || OWN.matcher(clause).find();
            if (!ofOwn
                    && (isOther(SAYS_YEAR.matcher(clause), own)
                            || isOther(SAYS_YEAR_OF_ALL.matcher(clause), own)
                            || isOther(NAMES_YEAR.matcher(clause), own))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Matcher said, int own) {
        if (!said.find()) {
            return false;
        }
        String year = said.group(1).replace("年", "");
        // a month of the year after is when it was counted, not what
        boolean later = said.groupCount() > 1 && said.group(2) != null && year.equals(String.valueOf(own + 1));
        return !year.equals(String.valueOf(own)) && !later;
    }

    /** True if a note says plainly that figures are those of a part of a year. */
    static boolean tellsOfPart(String note) {
        return SAYS_PART.matcher(whole(note)).find();
    }

    /** True if a label or heading names a part of a year. */
    static boolean namesPart(String label) {
        return label.chars().anyMatch(each -> "月半季".indexOf(each) >= 0)
                && IN_PART.matcher(whole(label)).find();
    }

    /** Without what is a whole year. */
    private static String whole(String note) {
        return WHOLE.matcher(Title.arabic(Wording.compact(note))).replaceAll("");
    }
}
