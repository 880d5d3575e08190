package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document of two reports is refused as such. */
class TwoReportsTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 12, 0);
    private static final String OTHER = "云岭省清河市清源县教育局2023年政府信息公开工作年度报告";

    private static String page(Layout layout, String title) {
        return layout.write(title, PAPER.year, Sheets.of(PAPER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"HTML_MERGED", "HTML_PARAGRAPHS", "TEXT_TABS", "TEXT_SPACES", "DOCX_MERGED", "XLSX_MERGED"})
    void bothTitlesAndTheRemedyAreNamed(Layout layout) {
        String pages = (page(layout, PAPER.title()) + page(layout, OTHER)).replace("</body></html><html><body>", "");
        ReportDocument document = LayoutTest.read(layout.bytes(pages));
        assertThat(document.missing())
                .singleElement()
                .asString()
                .contains("2 reports", PAPER.title(), OTHER, "send each by itself", "拆分");
        assertThat(document.findings())
                .filteredOn(finding -> finding.severity() == Severity.BLOCK)
                .extracting(Finding::messageZh)
                .singleElement()
                .asString()
                .contains(PAPER.title(), OTHER);
    }

    @Test
    void theSameAgencysReportsForTwoYearsAreTwo() {
        PaperReport before = new PaperReport(Form.FORM_2021, 2022, 13, 0);
        String pages = page(Layout.HTML_MERGED, PAPER.title())
                + Layout.HTML_MERGED.write(before.title(), before.year, Sheets.of(before));
        ReportDocument document = LayoutTest.read(
                Layout.HTML_MERGED.bytes(pages.replace("</body></html>", "").replace("<html><body>", "")));
        assertThat(document.missing()).singleElement().asString().contains("2023年", "2022年");
    }

    @Test
    void aTitleThatIsRepeatedOrNamesAnotherReportIsNoSecondReport() {
        String contents = "<p>目录</p><p>二、主动公开政府信息情况 3</p><p>三、收到和处理政府信息公开申请情况 4</p>" + "<p>四、政府信息公开行政复议、行政诉讼情况 5</p><p>"
                + OTHER + "</p>";
        String page = page(Layout.HTML_MERGED, PAPER.title());
        for (String more : new String[] {"<p>" + OTHER + "</p>", "<p>" + PAPER.title() + "</p>", contents}) {
            ReportDocument document =
                    LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace("</body>", more + "</body>")));
            assertThat(document.missing()).isEmpty();
        }
    }
}
