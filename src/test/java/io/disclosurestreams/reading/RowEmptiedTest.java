package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row that the end of a page cut: its figures stand beside the first piece of its label. */
class RowEmptiedTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 9, 0);
    private static final String LABEL = "1.本机关不掌握相关政府信息";

    private static List<Finding> asked(String first, String second) {
        String page = Layout.HTML_SPLIT.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        int start = page.lastIndexOf("<tr", page.indexOf(LABEL));
        String row = page.substring(start, page.indexOf("</tr>", start) + "</tr>".length());
        String blank = row.replaceAll(">\\d+<", "><");
        assertThat(blank).isNotEqualTo(row);
        ReportDocument document = LayoutTest.read(Layout.HTML_SPLIT.bytes(page.replace(
                row,
                first.replace("ROW", row.replace(LABEL, "1.本机"))
                        + second.replace("ROW", row).replace("BLANK", blank))));
        return document.findings().stream()
                .filter(finding -> finding.state() == Finding.State.UNCERTAIN)
                .toList();
    }

    @Test
    void aBlankRowBehindOneThatIsNotReadIsWorthALook() {
        assertThat(asked("ROW", "BLANK")).anySatisfy(finding -> {
            assertThat(finding.cells()).contains("requests.unavailable.notHeld.total");
            assertThat(finding.messageZh()).contains("1.本机").contains("分页");
        });
    }

    @Test
    void aBlankRowBehindOneThatIsReadIsNot() {
        assertThat(asked("", "BLANK")).noneMatch(finding -> finding.messageZh().contains("分页"));
    }
}
