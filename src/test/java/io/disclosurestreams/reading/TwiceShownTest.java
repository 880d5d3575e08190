package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import org.junit.jupiter.api.Test;

/** Tables that a page has twice, as for large and small screens. */
class TwiceShownTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 8, 0);
    private static final PaperReport OTHER = new PaperReport(Form.FORM_2021, 2023, 9, 0);
    private static final String TABLE_FOUR = "四、因政府信息公开工作";
    private static final String BEHIND = "<p>五、存在的主要问题及改进情况</p>";

    private static String page(PaperReport paper) {
        return Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(paper));
    }

    /** The page with table four of another one behind its own. */
    private static ReportDocument with(PaperReport other) {
        String from = page(other);
        int start = from.indexOf("<table", from.indexOf(TABLE_FOUR));
        String again = from.substring(start, from.indexOf("</table>", start) + "</table>".length());
        String page = page(PAPER);
        assertThat(page).contains(BEHIND);
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(BEHIND, again + BEHIND)));
    }

    @Test
    void tableFourTwiceWithTheSameFiguresIsReadOnce() {
        ReportDocument once = LayoutTest.read(Layout.HTML_MERGED.bytes(page(PAPER)));
        ReportDocument twice = with(PAPER);
        assertThat(twice.isComplete()).isTrue();
        assertThat(twice.cells()).isEqualTo(once.cells());
    }

    @Test
    void tableFourTwiceWithOtherFiguresIsNotTaken() {
        assertThat(with(OTHER).isComplete()).isFalse();
    }

    @Test
    void theEmptyFormBesideTheFilledOneChangesNothing() {
        String filled = page(PAPER);
        String body = filled.substring(filled.indexOf("<body"), filled.indexOf("</body>"));
        String empty = body.replaceAll(">[\\d.]+<", "><");
        ReportDocument behind = read(filled.replace("</body>", empty + "</body>"));
        assertThat(behind.isComplete()).isTrue();
        assertThat(behind.cells()).isEqualTo(read(filled).cells());
        ReportDocument before = read(filled.replace(body, empty + body));
        assertThat(before.isComplete()).isTrue();
        assertThat(before.cells()).isEqualTo(read(filled).cells());
    }

    private static ReportDocument read(String page) {
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page));
    }
}
