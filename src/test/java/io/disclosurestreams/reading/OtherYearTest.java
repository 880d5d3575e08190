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
                "三、本年度办理结果<;三、2022年度办理结果<",
                "三、本年度办理结果<;三、上年度办理结果<",
                "三、本年度办理结果<;三、本年度办理结果（上年）<",
                "第二十条第（六）项<;第二十条第（六）项（去年）<",
                "申请人情况<;申请人情况（上年同期）<",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>以下为上年数据</p>",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>上年度</p>",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>22年度</p>",
                "三、收到和处理政府信息公开申请情况<;三、收到和处理政府信息公开申请情况（22年）<"
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
                "行政处罚<;行政处罚（２２年度）<;行政处罚",
                "一、本年新收政府信息公开申请数量<;一、2022年新收政府信息公开申请数量<;本年新收",
                "本年处理决定数量<;2022年处理决定数量<;行政许可",
                "本年处理决定数量<;本年处理决定数量（2022年）<;行政强制",
                "自然人<;自然人（2022年）<;予以公开",
                "行政处罚<;行政处罚（较2022年）<;行政处罚",
                "四、结转下年度继续办理<;四、结转2022年度继续办理<;四、结转下年度",
                "四、结转下年度继续办理<;四、结转2023年度继续办理<;四、结转下年度",
                "二、上年结转政府信息公开申请数量<;二、2023年结转政府信息公开申请数量<;二、上年结转",
                "二、上年结转政府信息公开申请数量<;二、2021年结转政府信息公开申请数量<;二、上年结转",
                "尚未审结<;尚未审结（2022年）<;四、政府信息公开行政复议"
            })
    void figuresOfAnotherYearAreNotTakenForThisOnes(String official, String actual, String missing) {
        ReportDocument document = read(official, actual);
        assertThat(document.isComplete()).isFalse();
        assertThat(String.join(" ", document.missing())).contains(missing).containsPattern("202\\d|22年");
        assertThat(ofYear(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"三、收到和处理政府信息公开申请情况（1-11月）", "三、收到和处理政府信息公开申请情况（上半年）", "三、收到和处理政府信息公开申请情况（2023年1月1日至6月30日）"})
    void aHeadingThatNamesAPartOfTheYearIsAFault(String heading) {
        assertThat(ofYear(read("三、收到和处理政府信息公开申请情况", heading)))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"行政处罚<;行政处罚（1-11月）<;行政处罚", "本年处理决定数量<;本年处理决定数量（1—6月）<;行政许可", "（一）予以公开<;（一）予以公开（1月至9月）<;予以公开"})
    void figuresOfAPartOfTheYearAreNotTakenForTheYears(String official, String actual, String missing) {
        ReportDocument document = read(official, actual);
        assertThat(document.isComplete()).isFalse();
        assertThat(String.join(" ", document.missing())).contains(missing, "a part of the year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政处罚<;行政处罚（2023年）<",
                "行政处罚<;行政处罚（23年）<",
                "行政处罚<;行政处罚（1-12月）<",
                "三、收到和处理政府信息公开申请情况<;三、收到和处理政府信息公开申请情况（2023年1月1日至12月31日）<",
                "本年处理决定数量<;2023年处理决定数量<",
                "二、上年结转政府信息公开申请数量<;二、上年结转政府信息公开申请数量（2022年）<",
                "四、结转下年度继续办理<;四、结转下年度继续办理（2024年）<",
                "四、结转下年度继续办理<;四、结转2024年度继续办理<",
                "二、上年结转政府信息公开申请数量<;二、2022年结转政府信息公开申请数量<",
                "六、其他需要报告的事项<;六、其他需要报告的事项（含2022年遗留事项）<",
                "现行有效件数<;现行有效件数（含2022年以前）<",
                "五、存在的主要问题及改进情况<;五、2023年存在的主要问题及2024年改进情况<",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>（国办公开办函〔2021〕30号）</p>"
            })
    void yearsThatMayStandThereAreNoFault(String official, String actual) {
        ReportDocument document = read(official, actual);
        assertThat(ofYear(document)).isEmpty();
        assertThat(document.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报日期：2024年1月15日",
                "填表时间：2024.1.15",
                "制表日期：2024-01-15",
                "2024年1月15日",
                "截至2024年1月10日",
                "打印时间：2024年1月",
                "本表于2024年1月编制",
                "依据《政府信息公开条例》（2019年修订）填写",
                "依据2019年修订的条例填写",
                "说明：现行有效件数含2022年及以前制发的件数。",
                "（2022年12月31日前制发的计入现行有效）",
                "2022年12月底前制发的规范性文件仍计入",
                "行政许可较2022年减少",
                "与2022年相比，数据如下：",
                "数据来源：2022年统计年鉴"
            })
    void aNoteThatNamesAYearForSomethingElseIsNoFault(String note) {
        String official = "二、主动公开政府信息情况</p>";
        ReportDocument document = read(official, official + "<p>" + note + "</p>");
        assertThat(ofYear(document)).isEmpty();
        assertThat(document.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022年数据", "以下均为2022年数据，填报日期：2024年1月15日", "2022年度统计", "（2022年）", "下表数据为2022年1月1日至2022年12月31日"})
    void aNoteThatSaysThatFiguresAreOfAnotherYearIsAFault(String note) {
        String official = "二、主动公开政府信息情况</p>";
        assertThat(ofYear(read(official, official + "<p>" + note + "</p>")))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void aNoteWhoseYearMayBeThatOfTheFiguresIsUncertain() {
        String official = "二、主动公开政府信息情况</p>";
        assertThat(ofYear(read(official, official + "<p>2022年，市局</p>")))
                .singleElement()
                .matches(finding -> finding.state() == Finding.State.UNCERTAIN);
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
