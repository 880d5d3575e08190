package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.ExpectedFigures;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperReport.PaperCell;
import io.disclosurestreams.reading.PaperReport.PaperRow;
import io.disclosurestreams.reading.ReadResult.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same reports in every layout: whatever the drawing, the figures are the same. */
class LayoutTest {

    private static final int REPORTS = 20;

    static ReportDocument read(byte[] bytes) {
        ReadResult result = new DocumentReader().read("report", bytes);
        assertThat(result).isInstanceOf(Report.class);
        return ((Report) result).document();
    }

    /** What the sheets hold, by path, in the words of {@link ExpectedFigures}. */
    static Map<String, String> cells(Sheets sheets) {
        Map<String, String> cells = new TreeMap<>();
        Stream.concat(sheets.two().stream(), sheets.three().stream())
                .map(PaperRow::figures)
                .forEach(figures -> figures.forEach(cell -> put(cells, cell)));
        sheets.four().forEach(cell -> put(cells, cell));
        return cells;
    }

    private static void put(Map<String, String> cells, PaperCell cell) {
        if (!cell.isFigure()) {
            return;
        }
        String path = Figures.at(cell.slot()).path();
        cells.put(path, cell.text().isEmpty() ? "blank" : cell.text().replace("万元", ""));
    }

    /** Cells that were found and differ from what the sheets hold. */
    static List<String> differences(ReportDocument document, Sheets sheets) {
        Map<String, String> expected = cells(sheets);
        return ExpectedFigures.found(document.cells()).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(expected.get(cell.getKey())))
                .map(cell -> cell.getKey() + " is " + cell.getValue() + ", not " + expected.get(cell.getKey()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void fullReportsAreReadWholeInEveryLayout(Layout layout) {
        for (int seed = 0; seed < REPORTS; seed++) {
            Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
            PaperReport paper = new PaperReport(form, 2020 + seed % 5, seed, 0);
            Sheets sheets = Sheets.of(paper);
            ReportDocument document = read(layout.bytes(layout.write(paper.title(), paper.year, sheets)));
            assertThat(document.missing()).as("seed %d", seed).isEmpty();
            assertThat(differences(document, sheets)).as("seed %d", seed).isEmpty();
            assertThat(ExpectedFigures.found(document.cells())).hasSameSizeAs(cells(sheets));
            assertThat(document.form()).contains(form);
            assertThat(document.agencyName()).contains(PaperReport.AGENCY);
            assertThat(document.year()).hasValue(paper.year);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void blankCellsAreReadAsBlankOrTheirRowsRefused(Layout layout) {
        int read = 0;
        int all = 0;
        for (int seed = 100; seed < 100 + REPORTS; seed++) {
            Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
            PaperReport paper = new PaperReport(form, 2020 + seed % 5, seed, 10);
            Sheets sheets = Sheets.of(paper);
            ReportDocument document = read(layout.bytes(layout.write(paper.title(), paper.year, sheets)));
            Map<String, String> found = ExpectedFigures.found(document.cells());
            Map<String, String> expected = cells(sheets);
            all += expected.size();
            read += found.size();
            assertThat(differences(document, sheets)).as("seed %d", seed).isEmpty();
            if (found.size() < expected.size()) {
                assertThat(document.missing()).as("seed %d", seed).isNotEmpty();
            }
        }
        System.out.printf("blank cells, %s: %d of %d cells read%n", layout, read, all);
        if (!layout.losesBlankCells() && layout != Layout.TEXT_LINES) {
            assertThat(read).isEqualTo(all);
        }
    }
}
