package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.narrative.ClaimJudgement.Agrees;
import io.disclosurestreams.narrative.ClaimJudgement.NotAssessable;
import io.disclosurestreams.narrative.ClaimJudgement.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTest {

    private static final int YEAR = 2024;
    private static final String ON_DEMAND = "（二）依申请公开。";

    /** 46 new, 3 carried in, 44 concluded, 5 carried out; 2 reconsiderations, 1 + 1 lawsuits; 4 documents issued. */
    private static final Cells TABLES = tables(46, 3, 44, 5);

    private static Cells tables(int received, int carriedIn, int concluded, int carriedOut) {
        return Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), received)
                .count(RequestRow.CARRIED_IN.slot(Applicant.NATURAL_PERSON), carriedIn)
                .count(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON), 22)
                .count(RequestRow.CONCLUDED.slot(Applicant.NATURAL_PERSON), concluded)
                .count(RequestRow.CARRIED_OUT.slot(Applicant.TOTAL), carriedOut)
                .count(DisputeGroup.RECONSIDERATION.slot(DisputeResult.UPHELD), 2)
                .count(DisputeGroup.LITIGATION_DIRECT.slot(DisputeResult.UPHELD), 1)
                .count(DisputeGroup.LITIGATION_AFTER_RECONSIDERATION.slot(DisputeResult.PENDING), 1)
                .count(ProactiveFigure.DOCUMENTS_ISSUED.slot(), 4)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 1085)
                .build();
    }

    private static List<Claim> claims(String text) {
        return ClaimBinder.claims(FoldedText.of(text), YEAR);
    }

    private static List<Finding> findings(String text, ReportScope scope) {
        return ClaimRules.findings(claims(text), TABLES, Optional.empty(), scope);
    }

    private static ClaimJudgement only(String text, Cells cells, Optional<Sums> previous) {
        List<ClaimRules.Judged> judged = ClaimRules.judge(claims(text), cells, previous);
        return judged.get(judged.size() - 1).judgement();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新收政府信息公开申请46件。|新收政府信息公开申请64件。|TXT-NEW|64|46
            收到政府信息公开申请46件。|收到政府信息公开申请47件。|TXT-NEW|47|46
            上年结转申请3件。|上年结转申请2件。|TXT-OVER|2|3
            全部按期答复44件。|全部按期答复46件。|TXT-DONE|46|44
            结转下年度5件。|结转下年度0件。|TXT-NEXT|0|5
            行政复议2件。|行政复议12件。|TXT-REV|12|2
            行政诉讼2件。|行政诉讼1件。|TXT-LIT|1|2
            行政复议、行政诉讼4件。|行政复议、行政诉讼3件。|TXT-REV|3|4
            制发规范性文件4件。|制发规范性文件0件。|TXT-RULE|0|4
            """)
    void aCountThatIsNotInTheTableIsUncertain(String right, String wrong, String rule, long text, long table) {
        assertThat(findings(ON_DEMAND + right, ReportScope.OWN)).isEmpty();
        assertThat(findings(ON_DEMAND + wrong, ReportScope.OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.state()).isEqualTo(Finding.State.UNCERTAIN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.left()).contains(text);
            assertThat(finding.right()).contains(table);
            assertThat(finding.delta()).contains(text - table);
            assertThat(finding.cells()).isNotEmpty();
            assertThat(finding.message()).contains(wrong.replace("。", ""));
            assertThat(finding.messageZh()).contains(wrong.replace("。", ""));
        });
    }

    @Test
    void receivedMayMeanNewOrNewAndCarriedInAndSaysWhich() {
        assertThat(only(ON_DEMAND + "受理申请46件。", TABLES, Optional.empty())).isEqualTo(new Agrees("新收"));
        assertThat(only(ON_DEMAND + "累计处理申请49件。", TABLES, Optional.empty())).isEqualTo(new Agrees("新收加上年结转"));
        assertThat(findings(ON_DEMAND + "新收申请49件。", ReportScope.OWN)).hasSize(1);
    }

    @Test
    void whatOthersDidIsAMatterOfScopeUnlessTheReportIsTheirs() {
        assertThat(findings("全区收到政府信息公开申请95件。", ReportScope.OWN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.state()).isEqualTo(Finding.State.UNCERTAIN);
                    assertThat(finding.messageZh()).contains("口径");
                });
        assertThat(findings("全区收到政府信息公开申请95件。", ReportScope.SUMMARY))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全区共收到政府信息公开申请320件，其中本局收到46件。",
                "全市共收到政府信息公开申请320件，其中局机关收到46件，办结44件。",
                "全区收到政府信息公开申请320件，我局46件。",
                "全县收到政府信息公开申请320件（其中本机关收到46件）。",
                "全州收到政府信息公开申请320件；州本级收到政府信息公开申请46件。",
                "全区收到政府信息公开申请46件，其中本局收到12件。"
            })
    void whereTheTextTellsTheOwnCountBesideThatOfOthersOneOfThemAgreeing(String text) {
        assertThat(findings(ON_DEMAND + text, ReportScope.OWN)).isEmpty();
        assertThat(findings(ON_DEMAND + text, ReportScope.SUMMARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区共收到政府信息公开申请320件，其中本局收到45件。|2
            全区收到政府信息公开申请320件，我局45件。|2
            全区共收到政府信息公开申请320件，其中街道收到46件。|1
            全区部署后，我局收到政府信息公开申请45件。|1
            全区收到政府信息公开申请46件，我局召开会议5场。|0
            """)
    void theOwnCountBesideThatOfOthersIsComparedToo(String text, int findings) {
        assertThat(findings(ON_DEMAND + text, ReportScope.OWN)).hasSize(findings);
    }

    @Test
    void aNumberBesideOneThatAgreesMayBeAPart() {
        assertThat(findings("收到政府信息公开申请46件。另行收到政府信息公开申请30件。", ReportScope.OWN))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aTableWithoutTheFigureIsNotAssessable() {
        Cells blank = Cells.builder()
                .blank(RequestRow.CONCLUDED.slot(Applicant.TOTAL))
                .set(RequestRow.CARRIED_IN.slot(Applicant.TOTAL), new Cell.Text("/"))
                .build();
        assertThat(only(ON_DEMAND + "答复44件。", blank, Optional.empty())).isEqualTo(new NotAssessable(Reason.NO_FIGURE));
        assertThat(only(ON_DEMAND + "上年结转3件。", blank, Optional.empty())).isEqualTo(new NotAssessable(Reason.NO_FIGURE));
        assertThat(only("制定规范性文件3件。", blank, Optional.empty())).isEqualTo(new NotAssessable(Reason.NO_FIGURE));
    }

    @Test
    void theFormOf2019CountsDocumentsMadeAndDisclosed() {
        Cells table = Cells.builder()
                .count(ProactiveFigure.DOCUMENTS_MADE.slot(), 5)
                .count(ProactiveFigure.DOCUMENTS_DISCLOSED.slot(), 4)
                .build();
        assertThat(only("制定规范性文件5件。", table, Optional.empty())).isEqualTo(new Agrees("本年新制作数量"));
        assertThat(only("制定规范性文件4件。", table, Optional.empty())).isEqualTo(new Agrees("本年新公开数量"));
    }

    @ParameterizedTest
    @CsvSource({
        // of 40 the year before: +15 %
        "同比增长15%,40,true",
        "同比增长15.0%,40,true",
        "同比增长16%,40,false",
        "同比下降15%,40,false",
        "较上年增加6件,40,true",
        "较上年增加5件,40,false",
        "较上年增加约5件,40,true",
        "与上年持平,46,true",
        "与上年持平,45,false",
        "与上年基本持平,45,true",
        "与上年基本持平,40,false",
        // 46 of 44: 4.5454… %
        "同比增长4.5%,44,true",
        "同比增长4.55%,44,true",
        "同比增长4.54%,44,true",
        "同比增长4.53%,44,false",
        "同比增长5%,44,true",
        "同比增长4%,44,true",
        "同比增长约5%,44,true",
        "同比增长约8%,44,false",
        // of 31 it would be 48.387… %, of 65 −29.23 %
        "同比增长48%,31,true",
        "同比下降29%,65,true",
        "同比下降29.3%,65,false",
        "同比下降30%,65,false",
        "较上年翻一番,23,true",
        "较上年翻一番,30,false",
        "同比增长1.5倍,18,true",
        "同比增长3倍,18,false"
    })
    void aClaimedChangeIsHeldAgainstBothYearsAsFarAsItsDigitsGo(String claim, int before, boolean agrees) {
        Optional<Sums> previous = Optional.of(tables(before, 0, 0, 0).sums());
        String text = ON_DEMAND + "新收申请46件，" + claim + "。";
        assertThat(only(text, TABLES, previous) instanceof Agrees).isEqualTo(agrees);
        assertThat(ClaimRules.findings(claims(text), TABLES, previous, ReportScope.OWN))
                .hasSize(agrees ? 0 : 1);
    }

    @Test
    void aClaimOfReceivedMayCompareWhatWasOnHand() {
        Optional<Sums> previous = Optional.of(tables(40, 30, 0, 0).sums());
        assertThat(only(ON_DEMAND + "受理申请49件，同比下降30%。", TABLES, previous)).isEqualTo(new Agrees("新收加上年结转"));
    }

    @Test
    void withoutABaselineOrFromZeroNothingCanBeSaid() {
        String text = ON_DEMAND + "收到申请46件，同比增长100%。";
        assertThat(only(text, TABLES, Optional.empty())).isEqualTo(new NotAssessable(Reason.NO_BASELINE));
        Optional<Sums> zero = Optional.of(tables(0, 0, 0, 0).sums());
        assertThat(only(text, TABLES, zero)).isEqualTo(new NotAssessable(Reason.FROM_ZERO));
        assertThat(only(ON_DEMAND + "收到申请46件，同比增加46件。", TABLES, zero)).isEqualTo(new Agrees("新收"));
    }

    @Test
    void whereTheFormsDifferThereIsNoBaseline() {
        Optional<Sums> older = Optional.of(Cells.builder()
                .count(ProactiveFigure.DOCUMENTS_MADE.slot(), 3)
                .build()
                .sums());
        assertThat(only("制定规范性文件4件，同比增加1件。", TABLES, older)).isEqualTo(new NotAssessable(Reason.NO_BASELINE));
    }

    @Test
    void ratiosChangeInPoints() {
        Optional<Sums> previous = Optional.of(tables(46, 3, 40, 5).sums());
        // 22 of 44 against 22 of 40: 50 % after 55 %
        assertThat(only("政府信息公开率较上年下降5个百分点。", TABLES, previous)).isInstanceOf(Agrees.class);
        assertThat(only("政府信息公开率较上年下降8个百分点。", TABLES, previous)).isInstanceOf(ClaimJudgement.Differs.class);
        assertThat(only("政府信息公开率较上年提高5个百分点。", TABLES, Optional.empty()))
                .isEqualTo(new NotAssessable(Reason.NO_BASELINE));
        assertThat(only("复议纠错率较上年提高5个百分点。", TABLES, Optional.of(Sums.ZERO)))
                .isEqualTo(new NotAssessable(Reason.NO_CASES));
    }

    @Test
    void aClaimThatDoesNotFitTellsBothNumbers() {
        Optional<Sums> previous = Optional.of(tables(44, 0, 0, 0).sums());
        assertThat(ClaimRules.findings(claims(ON_DEMAND + "新收申请46件，同比增长8.5%。"), TABLES, previous, ReportScope.OWN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("YOY-CLAIM");
                    assertThat(finding.state()).isEqualTo(Finding.State.UNCERTAIN);
                    assertThat(finding.left().orElseThrow().doubleValue()).isEqualTo(8.5);
                    assertThat(finding.right().orElseThrow().doubleValue()).isCloseTo(4.5454, offset(0.0001));
                    assertThat(finding.cells()).containsExactly("requests.newlyReceived.total");
                    assertThat(finding.message())
                            .contains("同比增长8.5%")
                            .contains("+8.5%")
                            .contains("+4.55%");
                    assertThat(finding.messageZh()).contains("同比增长8.5%").contains("+4.55%");
                });
    }
}
