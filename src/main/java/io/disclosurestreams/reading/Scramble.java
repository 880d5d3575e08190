package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * Headers in text taken from pages of print: labels broken over lines come in pieces, those of neighbours mixed. Such a
 * header is the official one if its characters are, however they are strewn.
 */
final class Scramble {

    private static final int STRAY = 3;
    private static final String FURNITURE = "申请人情况法人或其他组织信息内容";

    private Scramble() {}

    /** True if the header's words hold the characters of the official ones, as often, and hardly any others. */
    static boolean isOf(Header header, String official) {
        Map<Integer, Integer> lacking = new HashMap<>();
        official.codePoints().forEach(each -> lacking.merge(each, 1, Integer::sum));
        int stray = 0;
        for (Header.Word word : header.words()) {
            for (int each : Wording.key(word.text()).codePoints().toArray()) {
                boolean surplus = lacking.merge(each, -1, Integer::sum) < 0 && FURNITURE.indexOf(each) < 0;
                if (surplus && Sense.isTurning(each)) {
                    return false;
                }
                stray += surplus ? 1 : 0;
            }
        }
        return stray <= STRAY && lacking.values().stream().noneMatch(count -> count > 0);
    }
}
