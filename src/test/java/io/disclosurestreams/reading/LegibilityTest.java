package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.ReadResult.Report;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract §3: a report whose tables are pictures or broken is published, its figures are unknown. */
class LegibilityTest {

    private static final String TITLE = "<h1>清源县水务局2023年政府信息公开工作年度报告</h1>";
    private static final String PICTURE = "<p><img src='t.png' width='600'></p>";

    private static String page(String proactive, String requests, String disputes) {
        return "<html><body>" + TITLE + "<p>一、总体情况</p><p>2023年，我局公开信息3条。</p>"
                + "<p>二、主动公开政府信息情况</p>" + proactive
                + "<p>三、收到和处理政府信息公开申请情况</p>" + requests
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + disputes
                + "<p>五、存在的主要问题及改进情况</p><p>人员不足。</p>"
                + "<p>六、其他需要报告的事项</p><p>无。</p></body></html>";
    }

    private static ReportDocument read(String page) {
        return ((Report) new DocumentReader().read("页.html", page.getBytes(StandardCharsets.UTF_8))).document();
    }

    @Test
    void tablesThatArePicturesMakeTheReportUnreadableNotMissing() {
        ReportDocument report = read(page(PICTURE, PICTURE, PICTURE));

        assertThat(report.legibility()).isEqualTo(Legibility.PICTURES);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("DOC-SHAPE"))
                .singleElement()
                .extracting(Finding::severity, Finding::state)
                .containsExactly(Severity.ERROR, Finding.State.FAIL);
        assertThat(report.narrative()).containsKeys("overview", "problems");
    }

    @Test
    void labelsWithoutAGridMakeItUnreadableToo() {
        String words =
                RequestRow.all().stream().map(RequestRow::label).collect(Collectors.joining("</p><p>", "<p>", "</p>"));

        ReportDocument report = read(page("<p>规章</p>", words, "<p>行政复议</p>"));

        assertThat(report.legibility()).isEqualTo(Legibility.GRID_LOST);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void twoReportsOnOnePageAreNotOneWhoseTablesCanNotBeRead() {
        Layout layout = Layout.HTML_MERGED;
        PaperReport one = new PaperReport(Form.FORM_2021, 2024, 3, 0);
        PaperReport other = new PaperReport(Form.FORM_2021, 2024, 4, 0);
        String both = layout.write(one.title(), one.year, Sheets.of(one)).replace("</body></html>", "")
                + layout.write(other.title(), other.year, Sheets.of(other));

        ReportDocument report = read(both);

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void aReportWithoutAnyTableIsIncomplete() {
        ReportDocument report = read(page("", "", ""));

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,LEGIBLE", "40,LEGIBLE", "200,PICTURES"})
    void figuresThatAreMostlyPicturesMakeItUnreadable(int pictures, Legibility legibility) {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 5, 0);
        String page = Layout.HTML_MERGED.write(paper.title(), paper.year, Sheets.of(paper));
        for (int count = 0; count < pictures; count++) {
            page = page.replaceFirst(">[0-9.]+<", "><img src='f.gif'><");
        }

        ReportDocument report = read(page);

        assertThat(report.legibility()).isEqualTo(legibility);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.sources()).hasSize(legibility == Legibility.LEGIBLE ? 200 : 0);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("CELL-TYPE"))
                .hasSize(legibility == Legibility.LEGIBLE ? pictures : 0);
    }

    @Test
    void anIconIsNoTable() {
        ReportDocument report = read(page("<p><img src='i.png' width='16' height='16'></p>", "", ""));

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
    }

    @Test
    void aPictureInTheProseIsNoTable() {
        ReportDocument report = read(page("", "", "").replace("人员不足。", "<img src='t.png'>"));

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
    }

    @Test
    void aPieceOfAReportStaysAPiece() {
        String page = page(PICTURE, PICTURE, PICTURE);
        ReportDocument report = read(page.substring(0, page.indexOf("<p>三、")) + "</body></html>");

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.isComplete()).isFalse();
    }
}
