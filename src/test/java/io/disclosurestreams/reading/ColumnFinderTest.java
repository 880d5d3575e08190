package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Columns.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers that are only written, a word a line: the order of what they say, or none. */
class ColumnFinderTest {

    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private static Header header(OfficialTable table, List<String> words) {
        Header header = new Header();
        Lexicon lexicon = table.lexicon();
        words.forEach(word -> header.word(word, lexicon.match(lexicon.key(word))));
        return header;
    }

    private static Columns disputes(List<String> groups, List<String> results) {
        List<String> words = new ArrayList<>(groups);
        for (int group = 0; group < 3; group++) {
            words.addAll(results);
        }
        return ColumnFinder.ofDisputes(header(OfficialTable.DISPUTES, words));
    }

    private static Columns requests(String... words) {
        return ColumnFinder.ofRequests(header(OfficialTable.REQUESTS, List.of(words)));
    }

    @Test
    void aBrokenHeaderIsTheOfficialOne() {
        assertThat(requests("自然人", "总计", "商业企", "科研机", "社会公益", "法律服务", "其他", "业", "构", "组织", "机构")
                        .basis())
                .isEqualTo(Basis.SCRAMBLED);
        assertThat(disputes(List.of("行政复议", "行政诉讼", "未经复议", "复议后起诉", "直接起诉"), RESULTS)
                        .basis())
                .isEqualTo(Basis.SCRAMBLED);
    }

    @Test
    void groupsOfResultsInAnotherOrderAreNotTakenForTheOfficialOne() {
        assertThat(disputes(List.of("行政诉讼", "行政复议", "未经复议直接起诉", "复议后起诉"), RESULTS)
                        .areKnown())
                .isFalse();
        assertThat(disputes(List.of("行政复议", "行政诉讼", "复议后起诉", "未经复议直接起诉"), RESULTS)
                        .areKnown())
                .isFalse();
    }

    @Test
    void resultsInAnotherOrderAreNotTakenForTheOfficialOne() {
        List<String> mirrored = new ArrayList<>(RESULTS);
        Collections.reverse(mirrored);
        Columns columns = disputes(List.of("行政复议", "行政诉讼", "未经复议", "复议后起诉", "直接起诉"), mirrored);
        assertThat(columns.areKnown()).isFalse();
    }

    @Test
    void applicantsInAnotherOrderAreNotTakenForTheOfficialOne() {
        assertThat(requests("总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "自然人")
                        .areKnown())
                .isFalse();
        assertThat(requests("自然人", "总计", "其他", "科研机构", "社会公益组织", "法律服务机构", "商业企业")
                        .areKnown())
                .isFalse();
    }
}
