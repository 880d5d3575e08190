package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that a page draws and that nobody sees on it are told in brackets, whatever hides them. */
class PdfUnseenTest {

    private static final double LEFT = 160;
    private static final double LINE = 114;
    private static final double SIZE = 10;
    private static final Box CELL = new Box(150, 100, 250, 120);
    private static final String PICTURE = "q %s cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

    private final PdfPen pen = new PdfPen(400, 300);

    @BeforeEach
    void aCellAndItsLabel() {
        pen.page();
        pen.frame(new Box(50, 100, 150, 120)).frame(CELL);
        pen.text(54, LINE, SIZE, "规章");
    }

    private String cell() throws FormatException {
        List<DrawnCell> cells = ((Table) PdfFormat.read(pen.bytes()).blocks().get(0))
                .rows()
                .get(0)
                .cells();
        assertThat(cells).hasSize(2);
        return cells.get(1).text();
    }

    private PdfPen figure() {
        return pen.text(LEFT, LINE, SIZE, "506");
    }

    private PdfPen fill(Box box) {
        return pen.rectangle(box, "f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 g", "0.99 g", "1 1 1 rg", "0 0 0 0.01 k", "3 Tr", "7 Tr", "0 0 9 9 re W n"})
    void aFigureWithoutVisibleInkIsToldAndNoBlank(String hiding) throws FormatException {
        pen.raw("q " + hiding);
        figure().raw("Q");
        assertThat(cell()).isEqualTo("〔506〕");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9 g", "1 Tr", "2 Tr", "150 170 100 100 re W n"})
    void aFigureInOtherInkIsRead(String ink) throws FormatException {
        pen.raw("q " + ink);
        figure().raw("Q");
        assertThat(cell()).isEqualTo("506");
    }

    @Test
    void aFigurePaintedOverIsToldAndWhatStandsOnThePaintIsRead() throws FormatException {
        figure().raw("1 g");
        fill(new Box(155, 102, 200, 118)).raw("0 g");
        assertThat(cell()).isEqualTo("〔506〕");

        pen.text(LEFT, LINE, SIZE, "48");
        assertThat(cell()).isEqualTo("48");
    }

    @Test
    void paintThatLeavesPartOfTheDigitsOrIsCutOffHidesNothing() throws FormatException {
        figure();
        fill(new Box(155, 110, 200, 111));
        pen.raw("q 0 0 9 9 re W n");
        fill(CELL).raw("Q");
        assertThat(cell()).isEqualTo("506");
    }

    @Test
    void aNumberThatIsCutOffInPartStaysWhole() throws FormatException {
        pen.raw("q 150 170 %s 30 re W n".formatted(LEFT + PdfPen.width("50", SIZE) - 150));
        figure().raw("Q");
        assertThat(cell()).isEqualTo("506");
    }

    @Test
    void theRestOfANumberThatIsCutOffBelowIsTold() throws FormatException {
        pen.text(LEFT, 109, 8, "506")
                .raw("q 0 0 9 9 re W n")
                .text(LEFT, 118, 8, "12")
                .raw("Q");
        assertThat(cell()).isEqualTo("506〔12〕");
    }

    @Test
    void aLabelThatIsCutOffIsStillOne() throws FormatException {
        pen.raw("q 0 0 9 9 re W n").text(LEFT, LINE, SIZE, "本年制发件数").raw("Q");
        assertThat(cell()).isEqualTo("本年制发件数");
    }

    @Test
    void anUnseenFigureBesideOneThatIsSeenIsNone() throws FormatException {
        figure().raw("1 g").text(220, LINE, SIZE, "9");
        assertThat(cell()).isEqualTo("506");
    }

    @Test
    void unseenWordsAreNoFigure() throws FormatException {
        pen.raw("1 g").text(LEFT, LINE, SIZE, "备注2");
        assertThat(cell()).isEmpty();
    }

    @Test
    void whatAScannerGuessedLiesOverItsPictureAndIsNotRead() throws FormatException {
        PdfPen scan = new PdfPen(400, 300);
        scan.page();
        scan.raw(PICTURE.formatted("400 0 0 200 0 0")).raw(PICTURE.formatted("400 0 0 50 0 200"));
        scan.raw("3 Tr").text(54, LINE, SIZE, "规章").text(LEFT, LINE, SIZE, "506");
        scan.raw("0 Tr").text(54, 20, SIZE, "清河市");
        assertThat(PdfFormat.read(scan.bytes()).blocks())
                .anyMatch(Picture.class::isInstance)
                .noneMatch(block -> block.toString().contains("506"));
    }

    @Test
    void aFigureBesideThePageIsToldInItsRow() throws FormatException {
        PdfPen bare = new PdfPen(400, 300);
        bare.page();
        bare.text(340, LINE, SIZE, "规章").text(405, LINE, SIZE, "506");
        assertThat(PdfFormat.read(bare.bytes()).blocks())
                .anyMatch(block -> block.toString().contains("〔506〕"));
    }

    @Test
    void aLoneUnseenNumberOutsideOfTablesIsNotRead() throws FormatException {
        PdfPen bare = new PdfPen(400, 300);
        bare.page();
        bare.text(54, 50, SIZE, "清河市").raw("1 g").text(200, 290, SIZE, "3");
        assertThat(PdfFormat.read(bare.bytes()).blocks())
                .singleElement()
                .extracting(block -> ((Paragraph) block).text())
                .isEqualTo("清河市");
    }
}
