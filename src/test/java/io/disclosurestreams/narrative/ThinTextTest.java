package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.TextThresholds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinTextTest {

    private static final String OVERVIEW = "修缮村道桥梁并逐月公示账目。".repeat(20);
    private static final String PROBLEMS = "台账更新偏慢，夜校讲解不够细致；今后将按月核对台账，增加讲解场次，并请联络员回访听取意见。";

    private static TextFacts facts(Map<String, String> sections) {
        return TextFacts.of(new Narrative(2024, sections, List.of("云泉县水利局")));
    }

    private static TextFacts facts(String overview, String problems, String others) {
        return facts(Map.of("overview", overview, "problems", problems, "otherMatters", others));
    }

    private static List<String> told(TextFacts facts, Optional<TextFacts> lastYear, int others) {
        return ThinText.findings(facts, lastYear, others, TextThresholds.USUAL).stream()
                .map(Finding::messageZh)
                .toList();
    }

    @Test
    void whatSaysEnoughIsNotThin() {
        assertThat(told(facts(OVERVIEW, PROBLEMS, "无"), Optional.empty(), 0)).isEmpty();
    }

    @Test
    void aShortOverviewIsThin() {
        assertThat(told(facts("工作正常开展。", PROBLEMS, "无"), Optional.empty(), 0)).containsExactly("“一、总体情况”仅7字，少于200字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "暂无问题", "存在的问题已整改。"})
    void problemsThatSayNothingAreThin(String problems) {
        assertThat(told(facts(OVERVIEW, problems, "无"), Optional.empty(), 9))
                .singleElement()
                .asString()
                .startsWith("“五、存在的主要问题及改进情况”仅");
    }

    @Test
    void anEmptyLastSectionIsThinAndSoIsAnAbsentOne() {
        assertThat(told(facts(OVERVIEW, PROBLEMS, " \n"), Optional.empty(), 0)).containsExactly("“六、其他需要报告的事项”为空");
        assertThat(told(facts(Map.of("overview", OVERVIEW, "problems", PROBLEMS)), Optional.empty(), 0))
                .containsExactly("“六、其他需要报告的事项”为空");
    }

    @Test
    void aReportWithoutAnyProseIsNotAssessable() {
        assertThat(told(facts(Map.of()), Optional.of(TextFacts.NONE), 9)).isEmpty();
    }

    @Test
    void problemsOfLastYearUnderAnotherYearAreRepeated() {
        TextFacts now = facts(OVERVIEW, "2024年，云泉县水利局" + PROBLEMS, "无");
        TextFacts before = facts(OVERVIEW, "2023年，水利局" + PROBLEMS, "无");
        assertThat(told(now, Optional.of(before), 0)).singleElement().asString().contains("与上年相同");
        assertThat(told(now, Optional.of(facts(OVERVIEW, PROBLEMS + "另将增设展板。", "无")), 0))
                .isEmpty();
    }

    @Test
    void problemsOfSeveralOthersAreRepeated() {
        TextFacts facts = facts(OVERVIEW, PROBLEMS, "无");
        assertThat(told(facts, Optional.empty(), 2)).isEmpty();
        assertThat(told(facts, Optional.empty(), 3)).singleElement().asString().contains("与其他3个机关相同");
    }
}
