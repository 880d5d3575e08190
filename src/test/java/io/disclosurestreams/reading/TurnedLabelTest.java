package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A label that says the opposite, or names something else, is no misprint: its row is not taken by its place. */
class TurnedLabelTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 10, 0);

    private static ReportDocument read(Layout layout, String official, String actual) {
        String page = layout.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        assertThat(page).contains(official);
        return LayoutTest.read(layout.bytes(page.replace(official, actual)));
    }

    private static boolean isGiven(ReportDocument document, String path) {
        return document.cells().isGiven(Figures.ofPath(path).orElseThrow().slot());
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"HTML_MERGED", "HTML_SPLIT", "TEXT_TABS", "TEXT_SPACES", "TEXT_BARS", "DOCX_MERGED", "XLSX_SPLIT"})
    void refusedIsNotGrantedThoughItStandsInItsPlace(Layout layout) {
        ReportDocument document = read(layout, "（一）予以公开", "（一）不予公开");
        assertThat(isGiven(document, "requests.granted.total")).isFalse();
        assertThat(String.join(" ", document.missing())).contains("（一）予以公开");
    }

    @ParameterizedTest
    @CsvSource({"行政许可,本年处罚决定数量,proactive.licensing.decisions", "行政强制,本年处罚决定数量,proactive.coercion.decisions"})
    void aColumnNamedAfterAnotherRowHasNotThisRowsFigures(String row, String column, String path) {
        ReportDocument document = read(Layout.HTML_MERGED, "本年处理决定数量", column);
        assertThat(isGiven(document, path)).isFalse();
        assertThat(document.missing()).anyMatch(missing -> missing.contains(row) && missing.contains(column));
        assertThat(isGiven(document, "proactive.penalties.decisions")).isEqualTo(column.contains("处罚"));
    }

    @ParameterizedTest
    @CsvSource({"本年处理决定数量,本年许可处理决定数量,proactive.licensing.decisions", "行政许可<,行政许可（不含行政处罚）<,proactive.licensing.decisions"
    })
    void aLabelThatNamesItsOwnRowOrLeavesAnotherOutIsRead(String official, String actual, String path) {
        assertThat(isGiven(read(Layout.HTML_MERGED, official, actual), path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1.本机关不掌握相关政府信息,掌握相关政府信息,requests.unavailable.notHeld.total",
        "1.本机关不掌握相关政府信息,1.本机关掌握相关政府信息,requests.unavailable.notHeld.total",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）,（二）无法提供,requests.partiallyGranted.total"
    })
    void theOppositeOfALabelOrAnotherGroupIsNotTakenByTheOrderOfRows(String official, String actual, String path) {
        for (Layout layout : new Layout[] {Layout.HTML_MERGED, Layout.TEXT_TABS}) {
            ReportDocument document = read(layout, official, actual);
            assertThat(isGiven(document, path)).isFalse();
            assertThat(document.isComplete()).isFalse();
        }
    }
}
