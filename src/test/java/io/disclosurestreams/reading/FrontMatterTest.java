package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of itself. */
class FrontMatterTest {

    private static FrontMatter of(String text) {
        return FrontMatter.of(content(text));
    }

    private static Content content(String text) {
        try {
            return TextFormat.read(text);
        } catch (FormatException beyondALimit) {
            throw new AssertionError(beyondALimit);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "清河市财政局2023年政府信息公开工作年度报告;清河市财政局;2023",
                "2019年清河市人民政府办公室政府信息公开工作年度报告;清河市人民政府办公室;2019",
                "清源县2024年度政府信息公开年度报告;清源县;2024",
                "关于清源县水务局2021年度政府信息公开工作的报告;清源县水务局;2021",
                "（清源县统计局2023年政府信息公开工作年度报告）;清源县统计局;2023",
                "松岭市民政局政府信息公开工作2022年度报告;松岭市民政局;2022",
                "白石县审计局二〇二三年政府信息公开工作年度报告;白石县审计局;2023",
                "## 红枫县司法局 2025 年 政府信息公开 工作年度报告;红枫县司法局;2025",
                "清河市教育局2020年政务公开年报;清河市教育局;2020",
                "清河市水务局关于2023年度政府信息公开工作年度报告;清河市水务局;2023",
                "清河市財政局2023年政府信息公開工作年度報告;清河市财政局;2023",
                "关于报送《清河市财政局2023年政府信息公开工作年度报告》的报告;清河市财政局;2023",
                "關於清源縣水務局2021年度政府信息公開工作的報告;清源县水务局;2021"
            })
    void aTitleNamesAgencyAndYear(String title, String agency, int year) {
        FrontMatter front = of("首页 政务公开\n" + title + "\n发布机构：某办\n一、总体情况\n");
        assertThat(front.title().flatMap(Title::agency)).contains(agency);
        assertThat(front.titleYear()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河市财政局2023年政府信息公开工作年度报告*",
                "清河市财政局2023年政府信息公开工作年度报告[1]",
                "清河市财政局2023年政府信息公开工作年度报告①",
                "清河市财政局2023年政府信息公开工作年度报告¹",
                "清河市财政局2023年政府信息公开工作年度报告（注1）",
                "清河市财政局2023年政府信息公开工作年度报告。",
                "清河市财政局2023年政府信息公开工作年度报告.docx",
                "清河市财政局2023年政府信息公开工作年度报告（汇总）.PDF",
                "清财发〔2024〕3号 清河市财政局2023年政府信息公开工作年度报告"
            })
    void marksAndNumbersAboutATitleAreNoPartOfIt(String title) {
        FrontMatter front = of(title + "\n一、总体情况\n");
        assertThat(front.title().flatMap(Title::agency)).contains("清河市财政局");
        assertThat(front.titleYear()).hasValue(2023);
    }

    @Test
    void aDocumentWithoutTitleIsToldSo() {
        String tables = Layout.TEXT_TABBED.write("某县概况", 2023, Sheets.of(new PaperReport(Form.FORM_2021, 2023, 9, 0)));
        assertThat(LayoutTest.read(Layout.TEXT_TABBED.bytes(tables)).missing())
                .contains("未找到年度报告的标题（…政府信息公开工作年度报告） / no title of an annual report (…政府信息公开工作年度报告) was found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"统计期限自2023年1月1日起至2023年11月30日止;1月1日至11月30日", "统计期限为2023年2月1日至12月31日;2月1日至12月31日"})
    void aPeriodThatIsNotTheYearIsTold(String line, String part) {
        assertThat(of(line).period().part()).contains(part);
        String text = "清源县水务局2023年政府信息公开工作年度报告\n" + line + "\n一、总体情况\n";
        assertThat(ReportReader.read(content(text)).orElseThrow().findings())
                .anyMatch(finding ->
                        finding.rule().equals("DOC-YEAR") && finding.messageZh().contains(part));
    }

    @Test
    void aDayOfPublicationWithinTheYearIsTold() {
        String text = "清源县水务局2023年政府信息公开工作年度报告\n发布日期：%s\n一、总体情况\n";
        assertThat(ReportReader.read(content(text.formatted("2023-01-28")))
                        .orElseThrow()
                        .findings())
                .anyMatch(finding -> finding.rule().equals("DOC-YEAR")
                        && finding.messageZh().contains("2023-01-28")
                        && finding.messageZh().contains("2024-01-01")
                        && finding.severity() == Severity.WARNING);
        assertThat(ReportReader.read(content(text.formatted("2024-01-01")))
                        .orElseThrow()
                        .findings())
                .noneMatch(finding -> finding.rule().equals("DOC-YEAR"));
    }

    @Test
    void aTitleMayRunOverLines() {
        FrontMatter front = of("正文\n松岭市人民政府\n2023 年政府信息公开工作年度报告\n一、总体情况");
        assertThat(front.title().map(Title::text)).contains("松岭市人民政府2023年政府信息公开工作年度报告");
        front = of("正文\n2025 年松岭市人民政府办公室政府信息公开\n工作年度报告\n一、总体情况");
        assertThat(front.title().flatMap(Title::agency)).contains("松岭市人民政府办公室");
    }

    @ParameterizedTest
    @ValueSource(strings = {"特公布清河市财政局2023年政府信息公开工作年度报告。", "清河市财政局2023年工作总结", "某上市公司2023年年度报告", "首页 > 政府信息公开年报"})
    void otherLinesAreNoTitleWithAYear(String line) {
        assertThat(of(line).title()
                        .filter(Title::isCertain)
                        .filter(title -> title.year().isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "发布日期：2020-01-31;2020-01-31",
                "发布时间: 2024年1月9日 10:20 来源：局办;2024-01-09",
                "公开日期:2023/2/1;2023-02-01",
                "发布日期：二〇二四年一月二十八日;2024-01-28",
                "發佈時間：二零二四年十月一日;2024-10-01",
                "来源：财政局 时间:2024.01.28;2024-01-28",
                "（2024年1月28日）;2024-01-28",
                "（二〇二四年一月三十日）;2024-01-30"
            })
    void theDayOfPublicationIsTakenWhereItIsNamed(String line, LocalDate day) {
        assertThat(of(line).publishedOn()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔行政机关名称〕2023年政府信息公开工作年度报告",
                "某县单位名称2023年政府信息公开工作年度报告",
                "XX市水务局2023年政府信息公开工作年度报告",
                "____局2023年政府信息公开工作年度报告"
            })
    void whatIsToBeFilledInIsNoAgency(String title) {
        FrontMatter front = of(title + "\n一、总体情况");
        assertThat(front.titleYear()).hasValue(2023);
        assertThat(front.title().flatMap(Title::agency)).isEmpty();
    }

    @Test
    void traditionalCharactersMeanTheSame() {
        FrontMatter front = of("清河市財政局\n2023年政府信息公開工作年度報告（匯總）\n發佈日期：2024-01-09\n數據統計期限自2023年1月1日起至2023年12月31日止。");
        assertThat(front.title().map(Title::text)).contains("清河市財政局2023年政府信息公開工作年度報告");
        assertThat(front.title().flatMap(Title::agency)).contains("清河市财政局");
        assertThat(front.title().filter(Title::isCertain)).isPresent();
        assertThat(front.period().years()).containsExactly(2023, 2023);
        assertThat(front.publishedOn()).contains(LocalDate.of(2024, 1, 9));
        assertThat(front.scope()).isEqualTo(ReportScope.SUMMARY);
    }

    @Test
    void impossibleAndUnnamedDaysAreNoDayOfPublication() {
        assertThat(of("发布日期：2023-02-30").publishedOn()).isEmpty();
        assertThat(of("2023年1月16日").publishedOn()).isEmpty();
        assertThat(of("生成日期：2024.01.28").publishedOn()).isEmpty();
        assertThat(of("一、总体情况\n（2024年1月28日）").publishedOn()).isEmpty();
        assertThat(of("（2024年1月28日）\n发布日期：2024-01-30").publishedOn()).contains(LocalDate.of(2024, 1, 30));
    }

    @Test
    void thePeriodNamesItsYears() {
        assertThat(of("统计期限自2023年1月1日起至2023年12月31日止").period().part()).isEmpty();
        assertThat(of("数据统计期限自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日止").period().years())
                .containsExactly(2023, 2023);
        assertThat(of("数据统计期限自202111日起至20211230日止").period().years()).isEmpty();
    }

    @Test
    void aSummaryMustSaySoClearly() {
        assertThat(of("本报告由市政府办公室汇总各部门年度报告编制而成").scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(of("注：本表为全县汇总数据，包含县政府各部门、各乡镇。").scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(of("注：本表为各部门、各乡镇汇总数据。").scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(of("我办对全县汇总数据进行了审核。本表为本机关数据，全县汇总另报").scope()).isEqualTo(ReportScope.OWN);
        assertThat(of("加强对典型案例的研究、梳理和汇总。不定期更新编制答复书模板").scope()).isEqualTo(ReportScope.OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河市清源县人民政府2023年政府信息公开工作年度报告（汇总）",
                "清河市清源县2023年政府信息公开工作年度报告(汇总版)",
                "清河市清源县2023年政府信息公开工作汇总年度报告",
                "正文\n清河市清源县人民政府\n2023年政府信息公开工作年度报告\n（汇总）"
            })
    void aTitleSaysThatItIsASummaryInBracketsToo(String title) {
        assertThat(of(title + "\n一、总体情况").scope()).isEqualTo(ReportScope.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、总体情况;OVERVIEW;true",
                "二、政府信息主动公开情况;PROACTIVE;false",
                "二、主动公开政府政府情况;PROACTIVE;false",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况;DISPUTES;true",
                "存在的主要问题及改进情况;PROBLEMS;false",
                "五、存在的主要问题及整改措施;PROBLEMS;false",
                "       六、其他需要报告的事项;OTHER_MATTERS;true"
            })
    void headingsAreKnownByTheirTitles(String line, Section section, boolean official) {
        Heading heading = Heading.of(line).orElseThrow();
        assertThat(heading.section()).isEqualTo(section);
        assertThat(heading.isOfficial()).isEqualTo(official);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（三）主动公开政府信息情况",
                "三、本年度办理结果",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度继续办理",
                "一、加强组织领导",
                "2023年，我局公开信息12条",
                "12"
            })
    void otherLinesOpenNoSection(String line) {
        assertThat(Heading.of(line)).isEqualTo(Optional.empty());
    }

    @Test
    void proseMayFollowAHeadingOnItsLine() {
        Heading heading = Heading.of("六、其他需要报告的事项 本年度未收取信息处理费。").orElseThrow();
        assertThat(heading.inline()).isEqualTo("本年度未收取信息处理费。");
    }

    @Test
    void theYearMayStandInTheFirstWordsOnlyAndThatIsUncertain() {
        String text = "清源县水务局政府信息公开工作年度报告\n一、总体情况\n2023年，我局公开信息3条。\n";
        var document = ReportReader.read(content(text)).orElseThrow();
        assertThat(document.year()).isEqualTo(OptionalInt.of(2023));
        assertThat(document.findings()).anyMatch(finding -> finding.rule().equals("DOC-YEAR"));
    }
}
