package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts under 万件 and the like: never taken for as many cases. */
class CountUnitTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 7, 0);
    private static final String CORNER = "（本列数据的勾稽关系为";

    private static ReportDocument read(String official, String actual) {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        assertThat(page).contains(official);
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(official, actual)));
    }

    private static Cell cell(ReportDocument document, String path) {
        return document.cells().at(Figures.ofPath(path).orElseThrow().slot());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政处罚<;行政处罚（单位：万件）<;proactive.penalties.decisions;proactive.coercion.decisions",
                "本年处理决定数量<;本年处理决定数量（千件）<;proactive.licensing.decisions;proactive.regulations.issued",
                "第二十条第（六）项<;第二十条第（六）项（单位：百件）<;proactive.coercion.decisions;proactive.licensing.decisions",
                "二、主动公开政府信息情况</p>;二、主动公开政府信息情况</p><p>单位：萬件</p>;proactive.licensing.decisions;requests.granted.total",
                "三、收到和处理政府信息公开申请情况<;三、收到和处理政府信息公开申请情况（单位：万件）<;requests.granted.total;proactive.penalties.decisions",
                "（本列数据的勾稽关系为;（单位：百件）（本列数据的勾稽关系为;requests.granted.total;disputes.reconsideration.total",
                "（一）予以公开<;（一）予以公开（十件）<;requests.granted.business;requests.concluded.business",
                "商业企业<;商业企业（百件）<;requests.granted.business;requests.granted.research",
                "四、政府信息公开行政复议、行政诉讼情况</p>;四、政府信息公开行政复议、行政诉讼情况</p><p>（单位：百件）</p>;disputes.reconsideration.total;requests.granted.total"
            })
    void aNumberUnderAMultipleIsKeptAsText(String official, String actual, String under, String beside) {
        ReportDocument document = read(official, actual);
        assertThat(document.missing()).isEmpty();
        assertThat(cell(document, under)).isInstanceOf(Cell.Text.class);
        assertThat(cell(document, beside)).isInstanceOf(Cell.Count.class);
        assertThat(document.findings())
                .filteredOn(finding -> finding.rule().equals("CELL-UNIT"))
                .flatExtracting(Finding::cells)
                .contains(under)
                .doesNotContain(beside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（单位：件）", "单位：件、万元", "共 12 件", "第十项"})
    void unitsOfOneAreNoMultiple(String note) {
        ReportDocument document = read("二、主动公开政府信息情况</p>", "二、主动公开政府信息情况</p><p>" + note + "</p>");
        assertThat(cell(document, "proactive.licensing.decisions")).isInstanceOf(Cell.Count.class);
    }

    @Test
    void theOfficialFormNamesNone() {
        for (String words : new String[] {"第二十条第（五）项", "本年制发件数", CORNER, "采购总金额（万元）", "3.危及“三安全一稳定”"}) {
            assertThat(CountUnit.in(words)).as(words).isEmpty();
        }
    }
}
