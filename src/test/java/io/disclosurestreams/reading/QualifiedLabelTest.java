package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that say of themselves that their figures are not the whole. */
class QualifiedLabelTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 8, 0);

    private static List<Finding> uncertain(String official, String actual) {
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        assertThat(page).contains(official);
        ReportDocument document = LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(official, actual)));
        assertThat(document.isComplete()).isTrue();
        return document.findings().stream()
                .filter(finding -> finding.state() == Finding.State.UNCERTAIN)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政处罚<;行政处罚（不含交警）<;proactive.penalties.decisions",
                "行政许可<;行政许可（仅市本级）<;proactive.licensing.decisions",
                "（一）予以公开<;（一）予以公开（其中网上申请）<;requests.granted.business"
            })
    void aQualifiedRowIsReadAndItsCellsAreNamed(String official, String actual, String cell) {
        assertThat(uncertain(official, actual)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DOC-LABEL");
            assertThat(finding.cells()).contains(cell);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"行政处罚<;行政处罚（件）<", "规章<;规章（由司法行政部门填写）<"})
    void otherNotesAreNone(String official, String actual) {
        assertThat(uncertain(official, actual)).isEmpty();
    }
}
