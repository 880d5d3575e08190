package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that stand below a table of a report for 2023: what they say of its figures, and what they do not. */
class NoteBelowTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 9, 0);
    private static final String BEHIND_TWO = "<p>三、收到和处理政府信息公开申请情况</p>";
    private static final String BEHIND_FOUR = "<p>五、存在的主要问题及改进情况</p>";

    private static ReportDocument read(String notes, String heading) {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        assertThat(page).contains(heading);
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(heading, notes + heading)));
    }

    private static List<Finding> ofYear(ReportDocument document) {
        return document.findings().stream()
                .filter(finding -> finding.rule().equals("DOC-YEAR"))
                .toList();
    }

    private static Cell cell(ReportDocument document, String path) {
        return document.cells().at(Figures.ofPath(path).orElseThrow().slot());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：以上数据均为2022年数据。",
                "注：行政处罚为2022年数据。",
                "注：1.行政处罚为2022年数据，其余为2023年数据。",
                "（注：本表数据采用2022年统计口径）",
                "说明：上述数据为二〇二二年",
                "备注：表中所列为22年度数据",
                "以上为上年数据",
                "注：行政许可为去年数据",
                "上表统计时间：2022年1月1日至2022年12月31日",
                "2022年数据",
                "注：行政许可处理决定数量为2021年以来累计数。",
                "注：本表数据为2019年以来累计数。",
                "以上数据为2021年1月以来累计数",
                "以上为历年累计数据",
                "（上年同期数）"
            })
    void figuresOfAnotherYearAreAFault(String note) {
        for (String heading : new String[] {BEHIND_TWO, BEHIND_FOUR}) {
            assertThat(ofYear(read("<p>" + note + "</p>", heading)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.messageZh()).contains("2023", Wording.plain(note));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：以上数据为1-11月数据", "说明：数据统计时间为2023年1月至6月。", "（上半年数据）", "注：统计期间：2023年1月1日至11月30日"})
    void figuresOfAPartOfTheYearAreAFault(String note) {
        assertThat(ofYear(read("<p>" + note + "</p>", BEHIND_TWO)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.messageZh()).contains("一年中的一部分");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：现行有效件数为2008年以来累计数。",
                "注：以上数据为2023年以来累计数。",
                "注：以上数据为2023年1月以来累计数据。",
                "说明：全年累计收到政府信息公开申请12件。",
                "填表日期：2024年1月15日",
                "2024年1月15日",
                "2024年1月",
                "注：数据截至2024年1月10日",
                "注：统计时间为2024年1月",
                "注：依据《政府信息公开条例》（2019年修订）填写。",
                "说明：与2022年相比，行政许可减少较多。",
                "注：行政处罚数量减少，主要因2022年集中清理，基数较大。",
                "说明：2022年，我局机构改革，职能有所调整。",
                "注：2022年行政许可数据为1300件。",
                "备注：行政许可较上年减少30%，行政处罚比去年增加5%",
                "注：其中3件为上年结转。",
                "注：2022年结转3件。",
                "注：以上数据含2022年受理、2023年办结的申请。",
                "说明：上年同期为1300件，本年为1200件",
                "注：统计期限为2023年1月1日至12月31日",
                "注：信访类申请多在1-6月收到，上半年较为集中",
                "注：其中2件规范性文件制发时间为2022年",
                "说明：档案保管期限为20年",
                "注：数据来源为2022年统计年鉴",
                "2022年，我局共受理申请三件，较上年减少。",
                "2022年年报",
                "2022年度报告"
            })
    void ordinaryNotesAreNoFault(String note) {
        for (String heading : new String[] {BEHIND_TWO, BEHIND_FOUR}) {
            ReportDocument document = read("<p>" + note + "</p>", heading);
            assertThat(ofYear(document)).isEmpty();
            assertThat(document.isComplete()).isTrue();
        }
    }

    @Test
    void theProseOfOtherSectionsIsNoNote() {
        String prose = "<p>注：以上数据均为2022年数据。</p><p>上年数据</p><p>单位：千件</p>";
        ReportDocument document = read(prose, "<p>六、其他需要报告的事项</p>");
        assertThat(ofYear(document)).isEmpty();
        assertThat(cell(document, "disputes.reconsideration.total")).isInstanceOf(Cell.Count.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上表数字以百件计", "（上表数字以百件计）", "单位：千件", "注：表中单位为千件。", "说明：本表以万件为单位", "（万件）"})
    void aMultipleNamedBelowIsTheUnitOfTheTableAbove(String note) {
        ReportDocument document = read("<p>" + note + "</p>", BEHIND_TWO);
        assertThat(cell(document, "proactive.licensing.decisions")).isInstanceOf(Cell.Text.class);
        assertThat(cell(document, "requests.granted.total")).isInstanceOf(Cell.Count.class);
        assertThat(document.findings())
                .filteredOn(finding -> finding.rule().equals("CELL-UNIT"))
                .flatExtracting(Finding::cells)
                .contains("proactive.licensing.decisions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：件", "注：本表单位为件，金额单位为万元", "说明：另受理咨询近万件次。", "注：全年印发宣传册3万份", "以上数据按件统计"})
    void unitsOfOneAndOtherCountsAreNoMultiple(String note) {
        ReportDocument document = read("<p>" + note + "</p>", BEHIND_TWO);
        assertThat(cell(document, "proactive.licensing.decisions")).isInstanceOf(Cell.Count.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：元", "*以上收费金额以元计", "注：收费金额按元填报。", "说明：行政事业性收费以“元”为单位。", "注：本表中收费金额单位为“元”。"})
    void anotherUnitOfMoneyBelowMakesTheAmountUncertain(String note) {
        assertThat(cell(read("<p>" + note + "</p>", BEHIND_TWO), "proactive.fees.amount"))
                .isInstanceOf(Cell.Text.class);
    }

    @Test
    void theUnitOfTheFormBelowLeavesTheAmountAsItIs() {
        assertThat(cell(read("<p>注：收费金额以万元计，其中执收单位代收3元。</p>", BEHIND_TWO), "proactive.fees.amount"))
                .isInstanceOf(Cell.Amount.class);
        assertThat(cell(read("<p>单位：万元</p>", BEHIND_TWO), "proactive.fees.amount"))
                .isInstanceOf(Cell.Amount.class);
    }

    @Test
    void aTitleOrUnitOfATableThatFollowsIsNoNoteOnTheOneBefore() {
        String other = "<p>2022年数据</p><p>单位：万条</p><table><tr><td>门户网站</td><td>3</td></tr></table>";
        ReportDocument document = read(other, BEHIND_TWO);
        assertThat(ofYear(document)).isEmpty();
        assertThat(cell(document, "proactive.licensing.decisions")).isInstanceOf(Cell.Count.class);
    }

    @Test
    void aRowForTheYearBeforeThatTheFormDoesNotHaveIsNoNote() {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        String row = "<tr><td colspan=3>上年同期数</td>" + "<td>1</td>".repeat(7) + "</tr>";
        int end = page.lastIndexOf("<tr>", page.indexOf("四、结转下年度继续办理"));
        String more = page.substring(0, end) + row + page.substring(end);
        ReportDocument document = LayoutTest.read(Layout.HTML_MERGED.bytes(more));
        assertThat(ofYear(document)).isEmpty();
        assertThat(document.isComplete()).isTrue();
    }

    @Test
    void aNoteInTheLastRowOfTheTableIsOne() {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        int end = page.indexOf("</table>");
        String noted =
                page.substring(0, end) + "<tr><td colspan=4>注：以上数据均为2022年数据，单位为千件</td></tr>" + page.substring(end);
        ReportDocument document = LayoutTest.read(Layout.HTML_MERGED.bytes(noted));
        assertThat(ofYear(document)).singleElement().matches(finding -> finding.severity() == Severity.ERROR);
        assertThat(cell(document, "proactive.licensing.decisions")).isInstanceOf(Cell.Text.class);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void notesAreFoundInEveryLayout(Layout layout) {
        String page = layout.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        boolean html = layout.isHtml() || layout.isOffice();
        String heading = html ? BEHIND_TWO : "三、收到和处理政府信息公开申请情况\n";
        String note = html ? "<p>注：以上数据均为2022年数据</p>" : "注：以上数据均为2022年数据\n";
        assertThat(page).contains(heading);
        assertThat(ofYear(LayoutTest.read(layout.bytes(page.replace(heading, note + heading)))))
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"以上数据不含各乡镇街道。", "注：本表数据不包括垂直管理部门", "注：1.行政处罚仅统计县本级；2.其余为全县", "（说明：上表数据未含公安机关）"})
    void figuresThatLeaveSomethingOutAreWorthALook(String note) {
        ReportDocument document = read("<p>" + note + "</p>", BEHIND_TWO);
        assertThat(document.isComplete()).isTrue();
        assertThat(document.findings())
                .filteredOn(finding -> finding.rule().equals("DOC-LABEL"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.messageZh()).contains("附注").contains("统计口径"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：没有的项目填0。", "以上数据仅供参考", "注：本表含各乡镇街道"})
    void otherNotesLeaveNothingOut(String note) {
        assertThat(read("<p>" + note + "</p>", BEHIND_TWO).findings())
                .noneMatch(finding -> finding.rule().equals("DOC-LABEL"));
    }
}
