package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.ExpectedFigures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.DamageTest.Damage;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import io.disclosurestreams.reading.ReadResult.Report;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports drawn as PDF in every way, whole and damaged: no figure in another's place, ever. */
class PdfLayoutTest {

    private static final int REPORTS = 12;

    /** Damages that can be seen: a cell that is gone from a drawn table is a blank one. */
    private static final Set<Damage> SEEN = EnumSet.of(
            Damage.DIGIT_CHANGED,
            Damage.CELL_EMPTIED,
            Damage.CELLS_MERGED,
            Damage.ROW_GONE,
            Damage.ROW_DOUBLED,
            Damage.ROWS_SWAPPED,
            Damage.LABEL_MISSPELT,
            Damage.LABEL_EMPTIED,
            Damage.LABEL_GONE);

    private static ReportDocument read(PaperReport paper, Sheets sheets, Drawing drawing) {
        byte[] pdf = PaperPdf.draw(paper.title(), paper.year, sheets, drawing);
        ReadResult result = new DocumentReader().read("report.pdf", pdf);
        assertThat(result).isInstanceOf(Report.class);
        return ((Report) result).document();
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void reportsAreReadWholeHoweverTheyAreDrawn(Drawing drawing) {
        int read = 0;
        int all = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
            PaperReport paper = new PaperReport(form, 2020 + seed % 5, seed, seed % 3 * 10);
            Sheets sheets = Sheets.of(paper);
            ReportDocument document = read(paper, sheets, drawing);
            Map<String, String> found = ExpectedFigures.found(document.cells());
            read += found.size();
            all += LayoutTest.cells(sheets).size();
            assertThat(LayoutTest.differences(document, sheets))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(document.agencyName()).contains(PaperReport.AGENCY);
            assertThat(document.year()).hasValue(paper.year);
            if (drawing.isRuled()) {
                assertThat(document.missing()).as("seed %d", seed).isEmpty();
            }
            assertThat(document.isComplete())
                    .isEqualTo(found.size() == LayoutTest.cells(sheets).size());
        }
        System.out.printf("PDF, %s: %d of %d cells read%n", drawing, read, all);
        assertThat(read).isGreaterThan(drawing.isRuled() ? all - 1 : all / 2);
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void whatIsReadOfADamagedReportStandsWhereItBelongs(Drawing drawing) {
        DamageTest damages = new DamageTest();
        int read = 0;
        int all = 0;
        for (Damage damage : SEEN) {
            for (int time = 0; time < REPORTS; time++) {
                Form form = time % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
                PaperReport paper = new PaperReport(form, 2023, 1000 * damage.ordinal() + time, 0);
                Sheets sheets = damages.damaged(Sheets.of(paper), damage);
                ReportDocument document = read(paper, sheets, drawing);
                assertThat(LayoutTest.differences(document, sheets))
                        .as("%s, time %d", damage, time)
                        .isEmpty();
                read += ExpectedFigures.found(document.cells()).size();
                all += LayoutTest.cells(sheets).size();
            }
        }
        System.out.printf("PDF, damaged, %s: %d of %d cells read, none in another's place%n", drawing, read, all);
    }
}
