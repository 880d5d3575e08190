package io.disclosurestreams.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The header of a table that sets the report's year beside the one before: it shows figures, and is none of the form. */
final class Comparison {

    private static final int LONGEST = 20;
    private static final String OF = "(?:同期)?(?:累计)?(?:实际)?(?:数据|数字|数值|数量|件数|数|值|处理决定数量?|情况)?[(]?(?:件|[(]件[)])?[)]?";
    private static final Pattern BEFORE = Pattern.compile("(?:上一?年度?|去年|前年)" + OF);
    private static final Pattern NOW = Pattern.compile("(?:本年度?|今年|当年)" + OF);
    private static final Pattern YEAR = Pattern.compile("20\\d{2}年度?" + OF);

    private Comparison() {}

    /** True if one word of a header is the year before and another the year of the report, or two are years that differ. */
    static boolean isHeader(Collection<String> words) {
        boolean before = false;
        boolean now = false;
        Set<String> years = new HashSet<>();
        for (String word : words) {
            String text = word.length() > LONGEST ? "" : Traditional.simplified(Title.arabic(Wording.compact(word)));
            before |= BEFORE.matcher(text).matches();
            now |= NOW.matcher(text).matches();
            if (YEAR.matcher(text).matches()) {
                years.add(text.substring(0, 4));
            }
        }
        return before && (now || !years.isEmpty()) || now && !years.isEmpty() || years.size() > 1;
    }
}
