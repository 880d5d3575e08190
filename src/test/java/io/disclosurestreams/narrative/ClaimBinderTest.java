package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.narrative.Claim.Change;
import io.disclosurestreams.narrative.Claim.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimBinderTest {

    private static final int YEAR = 2024;

    private static List<Claim> claims(String text) {
        return ClaimBinder.claims(FoldedText.of(text), YEAR);
    }

    /** As {@code METRIC=count} or {@code METRIC UP 8.5 PERCENT}. */
    static List<String> told(String text) {
        return claims(text).stream().map(ClaimBinderTest::told).toList();
    }

    private static String told(Claim claim) {
        if (claim instanceof Level level) {
            return level.metric() + "=" + level.count();
        }
        Change change = (Change) claim;
        return change.metric() + " " + change.direction() + " " + change.size().toPlainString() + " "
                + change.measure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年新收政府信息公开申请46件。|NEWLY_RECEIVED=46
            全年共收到政府信息公开申请46件。|RECEIVED=46
            （二）依申请公开。我局全年受理申请1,046件。|RECEIVED=1046
            （二）依申请公开情况。共受理依申请公开十二件。|RECEIVED=12
            政府信息公开申请受理46件。|RECEIVED=46
            收到政府信息公开申请:46|RECEIVED=46
            累计处理政府信息公开申请49件。|RECEIVED=49
            共办理政府信息公开申请49件。|PROCESSED=49
            收到并办结政府信息公开申请9件。|PROCESSED=9
            （二）依申请公开。答复44件。|CONCLUDED=44
            政府信息公开申请办结44件。|CONCLUDED=44
            上年度结转政府信息公开申请3件。|CARRIED_IN=3
            依申请公开方面，含2023年度结转5宗。|CARRIED_IN=5
            依申请公开方面，结转至2025年办理5件。|CARRIED_OUT=5
            依申请公开方面，结转下年度继续办理5件。|CARRIED_OUT=5
            依申请公开方面，另有7件申请顺延到下年度答复。|CARRIED_OUT=7
            因政府信息公开引起的行政复议7件。|RECONSIDERATIONS=7
            因政府信息公开被提起行政诉讼2件。|LITIGATION=2
            因政府信息公开发生行政复议、行政诉讼3件。|DISPUTES=3
            本年制发行政规范性文件4件。|DOCUMENTS_ISSUED=4
            全年共制定规范性文件0件。|DOCUMENTS_ISSUED=0
            """)
    void aNumberIsBoundToTheNearestKeywordBeforeIt(String text, String claim) {
        assertThat(told(text)).containsExactly(claim);
    }

    @Test
    void everyMatchIsTaken() {
        assertThat(told("（二）依申请公开。2024年共收到政府信息公开申请46件，办结44件（含上年结转3件），结转下年5件；行政复议2件，行政诉讼1件。"))
                .containsExactly(
                        "RECEIVED=46",
                        "CARRIED_IN=3",
                        "CONCLUDED=44",
                        "CARRIED_OUT=5",
                        "RECONSIDERATIONS=2",
                        "LITIGATION=1");
    }

    @Test
    void eachOfTwoIsBoth() {
        assertThat(told("因政府信息公开引发的行政复议、行政诉讼各1件。")).containsExactly("RECONSIDERATIONS=1", "LITIGATION=1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年，我局未收到政府信息公开申请。|RECEIVED=0
            全年没有收到公民的信息公开申请。|RECEIVED=0
            全年未发生因政府信息公开引起的行政复议、行政诉讼。|DISPUTES=0
            """)
    void thatNothingCameIsZero(String text, String claim) {
        assertThat(told(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，我局共收到政府信息公开申请46件，办结44件。",
                "去年共收到政府信息公开申请46件。",
                "上半年收到政府信息公开申请46件。",
                "近年来累计收到政府信息公开申请460件。",
                "共收到政府信息公开申请40余件。",
                "约收到政府信息公开申请约40件。",
                "其中，通过网络收到政府信息公开申请30件。",
                "全年受理行政许可申请300件。",
                "（二）依申请公开。网上受理群众投诉举报180件，答复180件。",
                "（三）回应关切。答复群众留言22件。",
                "主动公开规范性文件34件。",
                "废止规范性文件3件。",
                "现行有效的规范性文件32件。",
                "公报刊登规范性文件112件。",
                "全年办理行政复议案件120件。",
                "未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。",
                "因政府信息公开引起的行政复议被纠错2件。",
                "印发《规范性文件管理办法》1件。",
                "在20个工作日内答复申请人。",
                "政府信息公开申请答复率100%。",
                "召开新闻发布会42场，发布信息1131条。",
                "受理政府信息公开申请，公众号发布信息50条。"
            })
    void whatIsOfAnotherYearOrWorkOrApproximateIsLeftOut(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aYearNamedForLastYearsRequestsDoesNotHideWhatFollows() {
        assertThat(told("依申请公开方面，含2023年度结转5件，办结44件。")).containsExactly("CARRIED_IN=5", "CONCLUDED=44");
    }

    @Test
    void whatOthersDidIsMarked() {
        assertThat(claims("全市共收到政府信息公开申请3607件。"))
                .singleElement()
                .extracting(Claim::scope)
                .isEqualTo(Scope.WIDER);
        assertThat(claims("我局共收到政府信息公开申请36件。"))
                .singleElement()
                .extracting(Claim::scope)
                .isEqualTo(Scope.OWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到政府信息公开申请46件，同比增长约5%。|RECEIVED UP 5 PERCENT
            收到政府信息公开申请46件，比2023年（31件）下降29%。|RECEIVED DOWN 29 PERCENT
            收到政府信息公开申请46件，较上年减少3件。|RECEIVED DOWN 3 PIECES
            收到政府信息公开申请46件，与上年持平。|RECEIVED SAME 0 PERCENT
            收到政府信息公开申请46件，较上年翻一番。|RECEIVED UP 100 PERCENT
            收到政府信息公开申请46件，同比增长1.5倍。|RECEIVED UP 1.5 TIMES
            收到政府信息公开申请46件，申请数量较去年回落12.3%。|RECEIVED DOWN 12.3 PERCENT
            收到政府信息公开申请46件，与2023年相比增加百分之八点五。|RECEIVED UP 8.5 PERCENT
            """)
    void aChangeMayBeOfWhatTheClauseBeforeCounted(String text, String claim) {
        assertThat(told(text)).containsExactly("RECEIVED=46", claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            行政许可处理决定同比增长8.5%。|LICENSING UP 8.5 PERCENT
            政府信息公开率较上年提高5个百分点。|DISCLOSURE_RATE UP 5 POINTS
            （二）依申请公开。申请量同比下降8.53%。|RECEIVED DOWN 8.53 PERCENT
            """)
    void aChangeMayNameItsMetricItself(String text, String claim) {
        assertThat(told(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布信息13203条，同比增长8.5%。",
                "（二）依申请公开。受理申请的窗口发布信息13203条，同比增长8.5%。",
                "行政许可环比增长8.5%。",
                "行政许可较2020年增长8.5%。",
                "2023年行政许可同比增长8.5%。",
                "网站总浏览量为536万，同比显著增长82%。"
            })
    void aChangeOfWhatNoTableHasOrAgainstAnotherPeriodIsNoClaim(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aChangeIsNotOfWhatAnotherClauseBetweenCounted() {
        assertThat(told("收到政府信息公开申请46件，发布信息13203条，同比增长8.5%。")).containsExactly("RECEIVED=46");
        assertThat(told("收到政府信息公开申请46件，其中网络申请30件，同比增长8.5%。")).containsExactly("RECEIVED=46");
    }

    @Test
    void theClauseIsQuoted() {
        assertThat(claims("（二）依申请公开。我局严格依法办事，共收到政府信息公开申请46件，均已答复。").get(0).excerpt())
                .isEqualTo("共收到政府信息公开申请46件");
    }
}
