package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables of another year or body, behind the report or between its sections. */
class AnnexTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 9, 0);
    private static final String PATH = "proactive.coercion.decisions";
    private static final String END = "</body>";
    private static final String BEHIND_FOUR = "<p>五、存在的主要问题及改进情况</p>";

    private static String annex(String title) {
        return "<p>" + title + "</p><table><tr><td>信息内容</td><td>本年处理决定数量</td></tr>"
                + "<tr><td>行政强制</td><td>22</td></tr></table>";
    }

    private static String page() {
        return Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
    }

    private static String withoutRow(String page) {
        String row = page.replaceFirst("(?s).*(<tr[^>]*>(?:(?!</tr>).)*行政强制.*?</tr>).*", "$1");
        assertThat(row).startsWith("<tr").contains("行政强制").hasSizeLessThan(500);
        return page.replace(row, "");
    }

    private static ReportDocument read(String page) {
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page));
    }

    private static Cell cell(ReportDocument document) {
        return document.cells().at(Figures.ofPath(PATH).orElseThrow().slot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：2022年度数据", "附件：县公安局交警大队处理决定情况", "附件：上年度情况", "附表"})
    void aRowThatIsMissingIsNotTakenFromAnAnnex(String title) {
        String page = withoutRow(page());
        assertThat(page).contains(END);
        ReportDocument document = read(page.replace(END, annex(title) + END));
        assertThat(document.isComplete()).isFalse();
        assertThat(cell(document)).isNotEqualTo(new Cell.Count(22));
    }

    @Test
    void norFromATableBetweenOtherSections() {
        ReportDocument document = read(withoutRow(page()).replace(BEHIND_FOUR, annex("下属单位") + BEHIND_FOUR));
        assertThat(document.isComplete()).isFalse();
        assertThat(cell(document)).isNotEqualTo(new Cell.Count(22));
    }

    @Test
    void aTableThatStandsInAnAnnexAloneIsOfTheYearThatItsTitleNames() {
        String page = page();
        int start = page.indexOf("<table", page.indexOf("二、主动公开"));
        String table = page.substring(start, page.indexOf("</table>", start) + "</table>".length());
        String annexed = page.replace(table, "").replace(END, "<p>2022年主动公开情况</p>" + table + END);
        assertThat(read(annexed).findings())
                .filteredOn(finding -> finding.rule().equals("DOC-YEAR"))
                .isNotEmpty();
        assertThat(read(annexed.replace("2022年主动", "2023年主动")).findings())
                .noneMatch(finding -> finding.rule().equals("DOC-YEAR"));
    }
}
