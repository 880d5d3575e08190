package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Thresholds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blank, stroke and zero stay distinct in what is told, though each counts for nothing where a rule is judged. */
class BlankWordingTest {

    private static final String DOCUMENTS = "proactive.normativeDocuments.";

    private static List<Finding> findings(Rule rule, String before, String now) {
        Dossier dossier =
                new Dossier(WrittenReport.cells(now), Baseline.of(WrittenReport.cells(before)), Thresholds.USUAL);
        return ReportRules.findings(dossier).stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    @Test
    void aBlankRowIsNotSaidToCarryInZero() {
        assertThat(findings(Rule.YOY_CARRY, "requests.carriedOut=2 0 0 0 0 0 2", "requests.carriedIn=空 空 空 空 空 空 空"))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.right()).contains(0L);
                    assertThat(finding.delta()).contains(2L);
                    assertThat(finding.messageZh()).endsWith("上年“四、结转下年度继续办理”为2，本年“二、上年结转政府信息公开申请数量”未填（按0计），相差2");
                    assertThat(finding.message())
                            .endsWith("last year's carriedOut is 2, this year's carriedIn is blank (taken for 0)"
                                    + " (difference 2)");
                });
    }

    @Test
    void lastYearsBlanksAreNotSaidToBeZero() {
        assertThat(findings(Rule.YOY_CARRY, "requests.carriedOut=空 空 空 空 空 空 空", "requests.carriedIn=0 3 0 0 0 0 3"))
                .extracting(Finding::messageZh)
                .containsExactly(
                        "“法人或其他组织：商业企业”列：上年“四、结转下年度继续办理”未填（按0计），本年“二、上年结转政府信息公开申请数量”为3，相差-3",
                        "“总计”列：上年“四、结转下年度继续办理”未填（按0计），本年“二、上年结转政府信息公开申请数量”为3，相差-3");
    }

    @ParameterizedTest
    @CsvSource({
        "空, 空, 上年现行有效件数5 + 本年制发件数未填（按0计） = 5，本年废止件数未填（按0计） + 现行有效件数未填（按0计） = 0，相差5",
        "/, /, 上年现行有效件数5 + 本年制发件数填“/”（按0计） = 5，本年废止件数填“/”（按0计） + 现行有效件数填“/”（按0计） = 0，相差5",
        "0, 空, 上年现行有效件数5 + 本年制发件数0 = 5，本年废止件数0 + 现行有效件数未填（按0计） = 0，相差5"
    })
    void aStockIsToldAsItWasWritten(String change, String inForce, String told) {
        assertThat(findings(
                        Rule.YOY_STOCK,
                        DOCUMENTS + "inForce=5",
                        DOCUMENTS + "issued=" + change + " " + change + " " + inForce))
                .extracting(Finding::messageZh)
                .containsExactly("“行政规范性文件”：" + told);
    }

    @Test
    void inEnglishTheKeysNameWhatIsBlank() {
        assertThat(findings(Rule.YOY_STOCK, DOCUMENTS + "inForce=5", DOCUMENTS + "issued=/ 空 0"))
                .extracting(Finding::message)
                .containsExactly("proactive.normativeDocuments: last year's inForce 5 + issued \"/\" (taken for 0) = 5,"
                        + " but repealed blank (taken for 0) + inForce 0 = 0 (difference 5)");
    }

    @Test
    void whatIsLessThanAnotherIsToldAsItWasWritten() {
        assertThat(findings(Rule.T2_STOCK, "", DOCUMENTS + "issued=5 空 —"))
                .extracting(Finding::messageZh)
                .containsExactly("“行政规范性文件”：现行有效件数填“—”（按0计） + 本年废止件数未填（按0计）小于本年制发件数5");
        assertThat(findings(Rule.YOY_PEND, "disputes.reconsideration=0 0 0 3 3", "disputes.reconsideration=空 空 空 空 空"))
                .extracting(Finding::messageZh)
                .containsExactly("“行政复议”：总计未填（按0计）小于上年尚未审结3");
        assertThat(findings(Rule.YOY_PEND, "disputes.reconsideration=0 0 0 3 3", "disputes.reconsideration=/ / / / /"))
                .extracting(Finding::messageZh)
                .containsExactly("“行政复议”：总计填“/”（按0计）小于上年尚未审结3");
    }

    @Test
    void aColumnOfBlanksDoesNotAddUpToZero() {
        String rows = "全表为零；requests.newlyReceived=空 空 空 空 空 空 空; requests.carriedIn=空 空 空 空 空 空 空;"
                + " requests.granted=4 0 0 0 0 0 4; requests.concluded=空 0 0 0 0 0 0";
        assertThat(findings(Rule.T3_SUM, "", rows))
                .extracting(Finding::messageZh)
                .contains("“自然人”列：（一）至（六）各项之和为4，（七）总计未填（按0计），相差4");
        assertThat(findings(Rule.T3_ID, "", rows.replace("concluded=空", "concluded=4")))
                .extracting(Finding::messageZh)
                .contains("“自然人”列：第一项、第二项均未填（按0计），第三项加第四项之和为4，相差-4");
    }

    @Test
    void zeroItselfIsToldAsZero() {
        assertThat(findings(Rule.YOY_CARRY, "requests.carriedOut=2 0 0 0 0 0 2", "requests.carriedIn=0 0 0 0 0 0 0"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.messageZh()).contains("本年“二、上年结转政府信息公开申请数量”为0，相差2"));
    }
}
