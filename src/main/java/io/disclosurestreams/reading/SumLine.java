package io.disclosurestreams.reading;

import java.util.regex.Pattern;

/** Lines of tables of figures that are no agency's: sums and means of the others, and figures of the year before. */
final class SumLine {

    private static final String SUM = "(?:合计|总计|小计|共计|累计|汇总|平均)";

    /** A sum has its word at one end of its name, where no agency has it: 会计局 and 综合计划局 are none. */
    private static final Pattern NAME = Pattern.compile(SUM + ".*|.*" + SUM + "[数值]?|总和|(?:上一?|去)年(?:度|同期)?[数值]?");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private SumLine() {}

    static boolean isNamed(String name) {
        String letters =
                NO_LETTER.matcher(Traditional.simplified(Wording.compact(name))).replaceAll("");
        return NAME.matcher(letters).matches();
    }
}
