package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.ReadResult.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Pages whose download broke off: what is open where they end may be cut, and is not read. */
class HtmlCutTest {

    /** Has no factor with the lengths of the tags, so that cuts fall everywhere within them. */
    private static final int EACH = 31;

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2024, 5, 10);
    private static final Sheets SHEETS = Sheets.of(PAPER);

    private static String page(Layout layout) {
        return layout.write(PAPER.title(), PAPER.year, SHEETS);
    }

    private static String withoutOptionalTags(String page) {
        return page.replaceAll("</(td|tr|p|body|html)>", "");
    }

    private static void assertThatNoCutIsMisread(String page) {
        byte[] whole = page.getBytes(StandardCharsets.UTF_8);
        for (int length = page.indexOf("<p>"); length < whole.length; length += EACH) {
            ReadResult result = new DocumentReader().read("cut", Arrays.copyOf(whole, length));
            if (result instanceof Report report) {
                assertThat(LayoutTest.differences(report.document(), SHEETS))
                        .as("%d of %d bytes", length, whole.length)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = Mode.MATCH_ALL, names = "HTML.*")
    void noCellOfAPageCutAnywhereIsMisread(Layout layout) {
        assertThatNoCutIsMisread(page(layout));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = Mode.MATCH_ALL, names = "HTML.*")
    void noCellOfACutPageWithoutOptionalTagsIsMisread(Layout layout) {
        assertThatNoCutIsMisread(withoutOptionalTags(page(layout)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"TEXT_TABS", "TEXT_BARS"})
    void noCellOfACutPageOfPlainTextIsMisread(Layout layout) {
        assertThatNoCutIsMisread("<html><head></head><body><p></p><pre>" + page(layout) + "</pre></body></html>");
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = Mode.MATCH_ALL, names = "HTML.*")
    void aWholePageWithoutOptionalTagsIsReadWhole(Layout layout) {
        byte[] page = withoutOptionalTags(page(layout)).getBytes(StandardCharsets.UTF_8);
        ReportDocument report = LayoutTest.read(page);
        assertThat(report.missing()).isEmpty();
        assertThat(LayoutTest.differences(report, SHEETS)).isEmpty();
    }

    @Test
    void aRowWithoutItsEndIsReadWherePageAndTableHaveTheirs() {
        String page = page(Layout.HTML_MERGED);
        int last = page.lastIndexOf("</tr>");
        String open = page.substring(0, last) + page.substring(last + "</tr>".length());
        assertThat(LayoutTest.read(open.getBytes(StandardCharsets.UTF_8)).missing())
                .isEmpty();
    }
}
