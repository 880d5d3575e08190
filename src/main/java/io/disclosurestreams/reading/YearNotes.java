package io.disclosurestreams.reading;

import java.util.regex.Pattern;

/**
 * What a note about figures says of the years that it names. Days of filling in or of printing, revisions of laws,
 * comparisons and sources name years too, and say nothing of the year of the figures.
 */
final class YearNotes {

    private static final String YEAR = "(?<!\\d)20\\d{2}";
    private static final String DAY = YEAR + "(?:年\\d{1,2}月\\d{1,2}日?|[-./]\\d{1,2}[-./]\\d{1,2})";

    private static final Pattern BESIDE = Pattern.compile(String.join(
            "|",
            // when the sheet was filled in, printed or published, to the day or the month
            "(?:填[报表写列]|制[表作]|打印|印[发制]|[发公]布|录入|导出|更新|编制|报送|上报|审核)(?:日期|时间)?[于为是:]{0,2}" + YEAR
                    + "(?:年\\d{1,2}月|[-./]\\d{1,2})(?:\\d{1,2}日?|[-./]\\d{1,2})?",
            YEAR + "年\\d{1,2}月(?:\\d{1,2}日)?(?:填|制[表作]|打印|印[发制]|[发公]布|编制|报送|上报)",
            // a day, but not one that opens a period: that is the time of figures
            DAY + "(?!\\d|日?[起至到~—-])",
            YEAR + "年?(?:\\d{1,2}月)?(?:年?底|末|度)?[及与和]?[以之]?前",
            // laws
            "[《〈][^》〉]*[》〉][(（]" + YEAR + "[^()（）]*[)）]",
            YEAR + "年?(?:第?[一二三四五六七八九十\\d]+次)?(?:修[订正改]|颁布|施行|实施|第\\d+号|版)",
            "[〔\\[]" + YEAR + "[〕\\]]",
            // comparisons
            "[较比]" + YEAR + "(?:年度?)?(?:同期)?",
            "[与和同跟]" + YEAR + "(?:年度?)?(?:同期|数据)?(?:相比|相较|比较|对比|持平)",
            YEAR + "年?(?:度)?同期",
            // sources
            "来源[为是于:]{0,2}[^,，。;；]*",
            YEAR + "年?度?[^,，。;；\\d]{0,6}年鉴"));

    /** That a label takes earlier years in, or until which day it was counted: the figures are still the report's. */
    private static final Pattern OF_LABEL =
            Pattern.compile("[(（][^()（）]*含" + YEAR + "年?(?:底|末|度)?[及与和]?[以之]?前[^()（）]*[)）]|截[至止]到?" + DAY + "日?止?");

    /** That figures are of a year: the year alone, or in brackets at the end, or beside a word for figures. */
    private static final Pattern OF_FIGURES = Pattern.compile("^[(（]?(?:以?[下上]?[为是均系]{0,2}|其中)?" + YEAR
            + "(?:年度?)?[)）:：]?$"
            + "|[(（]" + YEAR + "(?:年度?)?[)）]$"
            + "|" + YEAR + "(?:年度|年.{0,12}(?:数|表|情况|结果|统计|报告|填报|口径))"
            + "|(?:数[据字值]|统计|情况|表|年度|口径).{0,8}" + YEAR);

    private YearNotes() {}

    /** A note without what it says of other things than figures; white space is to be taken off before. */
    static String ofFigures(String note) {
        return BESIDE.matcher(note).replaceAll(";");
    }

    /** A label of figures without years that leave them the report's own. */
    static String ofLabel(String label) {
        return OF_LABEL.matcher(label).replaceAll("");
    }

    /** True if a note says that figures are of a year, false if it can't be told what the year is to it. */
    static boolean tellsOfFigures(String note) {
        return OF_FIGURES.matcher(ofFigures(note)).find();
    }
}
