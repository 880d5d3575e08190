package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOC-YEAR: what the headings, captions and labels of a report for 2023 say of other years. */
class OtherYearTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 6, 0);

    private static ReportDocument read(String official, String actual) {
        return read(PAPER, official, actual);
    }

    private static ReportDocument read(PaperReport paper, String official, String actual) {
        String page = Layout.HTML_MERGED.write(paper.title(), paper.year, Sheets.of(paper));
        assertThat(page).contains(official);
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(official, actual)));
    }

    private static List<Finding> ofYear(ReportDocument document) {
        return document.findings().stream()
                .filter(finding -> finding.rule().equals("DOC-YEAR"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "二、主动公开政府信息情况<;二、2022年主动公开政府信息情况<",
                "二、主动公开政府信息情况<;二、主动公开政府信息情况（二〇二二年）<",
                "三、收到和处理政府信息公开申请情况<;三、2022年度收到和处理政府信息公开申请情况<",
                "三、收到和处理政府信息公开申请情况<;三、上年收到和处理政府信息公开申请情况<",
                "一、总体情况<;一、2022年总体情况<",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>2022年度</p>",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>（以下为2022年数据）</p>",
                "申请人情况<;申请人情况（2022年）<",
                "三、本年度办理结果<;三、2022年度办理结果<"
            })
    void anotherYearAboveFiguresIsTold(String official, String actual) {
        ReportDocument document = read(official, actual);
        assertThat(ofYear(document)).isNotEmpty().allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(ofYear(document).get(0).messageZh())
                .contains(
                        "2023",
                        actual.replaceAll("^.*<p>|<.*$", "")
                                .replaceAll("[（）]", "")
                                .substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政处罚<;行政处罚（2022年）<;行政处罚",
                "一、本年新收政府信息公开申请数量<;一、2022年新收政府信息公开申请数量<;本年新收",
                "本年处理决定数量<;2022年处理决定数量<;行政许可",
                "本年处理决定数量<;本年处理决定数量（2022年）<;行政强制",
                "自然人<;自然人（2022年）<;予以公开",
                "尚未审结<;尚未审结（2022年）<;四、政府信息公开行政复议"
            })
    void figuresOfAnotherYearAreNotTakenForThisOnes(String official, String actual, String missing) {
        ReportDocument document = read(official, actual);
        assertThat(document.isComplete()).isFalse();
        assertThat(String.join(" ", document.missing())).contains(missing, "2022");
        assertThat(ofYear(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政处罚<;行政处罚（2023年）<",
                "本年处理决定数量<;2023年处理决定数量<",
                "二、上年结转政府信息公开申请数量<;二、上年结转政府信息公开申请数量（2022年）<",
                "四、结转下年度继续办理<;四、结转下年度继续办理（2024年）<",
                "五、存在的主要问题及改进情况<;五、2023年存在的主要问题及2024年改进情况<",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>（国办公开办函〔2021〕30号）</p>"
            })
    void yearsThatMayStandThereAreNoFault(String official, String actual) {
        ReportDocument document = read(official, actual);
        assertThat(ofYear(document)).isEmpty();
        assertThat(document.isComplete()).isTrue();
    }

    @Test
    void theFormOf2019NamesTheYearBefore() {
        ReportDocument document = read(new PaperReport(Form.FORM_2019, 2020, 6, 0), "上一年项目数量<", "上一年项目数量（2019年）<");
        assertThat(ofYear(document)).isEmpty();
        assertThat(document.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年", "去年", "前年", "上一年", "本月", "次年", "累计", "历年", "本年未", "本季"})
    void aColumnOfAnotherTimeIsNotUnderstood(String when) {
        ReportDocument document = read("本年处理决定数量<", when + "处理决定数量<");
        assertThat(document.isComplete()).isFalse();
        assertThat(String.join(" ", document.missing())).contains("行政许可", "行政处罚", "行政强制");
    }

    @Test
    void aHeaderOfWhichNothingIsKnownEndsTheOneBefore() {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        int second = page.lastIndexOf("本年处理决定数量");
        int words = page.lastIndexOf("信息内容", second);
        String other = page.substring(0, words)
                + page.substring(words).replaceFirst("信息内容", "项目").replaceFirst("本年处理决定数量", "上年受理数");
        ReportDocument document = LayoutTest.read(Layout.HTML_MERGED.bytes(other));
        assertThat(String.join(" ", document.missing()))
                .contains("行政处罚", "行政强制")
                .doesNotContain("行政许可");
    }
}
