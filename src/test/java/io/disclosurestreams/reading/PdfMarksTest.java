package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages draw beside numbers and over them. */
class PdfMarksTest {

    private static final double LEFT = 160;
    private static final double LINE = 114;
    private static final double SIZE = 10;

    private final PdfPen pen = new PdfPen(400, 300);

    @BeforeEach
    void aCellAndItsLabel() {
        pen.page();
        pen.frame(new Box(50, 100, 150, 120)).frame(new Box(150, 100, 250, 120));
        pen.text(54, LINE, SIZE, "规章");
    }

    private String cell() throws FormatException {
        List<Block> blocks = PdfFormat.read(pen.bytes()).blocks();
        assertThat(blocks).hasSize(1);
        List<DrawnCell> cells = ((Table) blocks.get(0)).rows().get(0).cells();
        assertThat(cells).hasSize(2);
        return cells.get(1).text();
    }

    private static double after(String digits) {
        return LEFT + PdfPen.width(digits, SIZE);
    }

    @ParameterizedTest
    @CsvSource({
        "5.8, 3.3, 506¹",
        "5.8, 1.2, 506¹",
        "7, 3, 506¹",
        "10, 3, 506¹",
        "8, -1.2, 506₁",
        "10, 0, 5061",
        "9.5, 0.4, 5061"
    })
    void digitsAboveOrBelowTheirLineAreMarks(double size, double above, String text) throws FormatException {
        pen.text(LEFT, LINE, SIZE, "506").text(after("506"), LINE - above, size, "1");
        assertThat(cell()).isEqualTo(text);
    }

    @Test
    void aMarkBeforeANumberIsNoDigitOfIt() throws FormatException {
        pen.text(LEFT, LINE - 3, 6, "1").text(LEFT + 3, LINE, SIZE, "506");
        assertThat(cell()).isEqualTo("¹506");
    }

    @Test
    void aMarkIsNoDigitWhereNoLinesAreDrawn() throws FormatException {
        PdfPen bare = new PdfPen(400, 300);
        bare.page();
        bare.text(LEFT, LINE, SIZE, "506").text(after("506"), LINE - 3, 6, "1");
        assertThat(PdfFormat.read(bare.bytes()).blocks())
                .singleElement()
                .extracting(block -> ((Paragraph) block).text())
                .isEqualTo("506¹");
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 4, 5})
    void digitsWithALineThroughThemAreKeptWithIt(double above) throws FormatException {
        pen.text(LEFT, LINE, SIZE, "5069").line(after("506"), LINE - above, after("5069"), LINE - above);
        assertThat(cell()).isEqualTo("5069\u0336");
    }

    @Test
    void aThinBarIsALineToo() throws FormatException {
        pen.text(LEFT, LINE, SIZE, "12").rectangle(new Box(LEFT, LINE - 3.3, after("12"), LINE - 2.7), "f");
        assertThat(cell()).isEqualTo("1\u03362\u0336");
    }

    @Test
    void aStrokeAsWideAsItsCellPartsItNot() throws FormatException {
        String wide = "12345678901234567";
        pen.text(LEFT, LINE, SIZE, wide).line(151, LINE - 3, 249, LINE - 3);
        assertThat(cell()).isEqualTo(Marks.struck(wide));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, 0, 8})
    void linesUnderAndOverDigitsStrikeNothing(double above) throws FormatException {
        pen.text(LEFT, LINE, SIZE, "506").line(LEFT, LINE - above, after("506"), LINE - above);
        assertThat(cell()).isEqualTo("506");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc", "/DeviceRGB cs 1 1 1 scn"})
    void whiteDigitsOnABarePageAreNotShown(String white) throws FormatException {
        pen.text(LEFT, LINE, SIZE, "506").raw(white).text(after("506"), LINE, SIZE, "9");
        assertThat(cell()).isEqualTo("506");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 g", "0.5 g", "1 1 0 rg", "0 0 0 1 k", "/Cs1 cs 1 scn"})
    void digitsOfOtherColoursAre(String colour) throws FormatException {
        pen.text(LEFT, LINE, SIZE, "506").raw("1 g " + colour).text(after("506"), LINE, SIZE, "9");
        assertThat(cell()).isEqualTo("5069");
    }

    @Test
    void theColourOfBeforeIsBackBehindAPieceDrawnByItself() throws FormatException {
        pen.text(LEFT, LINE, SIZE, "506").raw("q 1 g Q").text(after("506"), LINE, SIZE, "9");
        assertThat(cell()).isEqualTo("5069");
    }

    @Test
    void whiteDigitsAreSeenOnAColouredGround() throws FormatException {
        pen.raw("0 0 0.5 rg").rectangle(new Box(150, 100, 250, 120), "f");
        pen.raw("1 g").text(LEFT, LINE, SIZE, "506");
        assertThat(cell()).isEqualTo("506");
    }

    @Test
    void aWhiteGroundHidesWhiteDigitsToo() throws FormatException {
        pen.raw("1 g").rectangle(new Box(150, 100, 250, 120), "f").text(LEFT, LINE, SIZE, "506");
        assertThat(cell()).isEqualTo("〔506〕");
    }

    @Test
    void moreLinesOverMoreDigitsThanAnyPageHasAreRefused() {
        for (int line = 0; line < 1_200; line++) {
            pen.text(LEFT, LINE, SIZE, "12345678901234567");
            pen.line(LEFT, LINE - 3, LEFT + 5, LINE - 3);
        }
        assertThatThrownBy(this::cell).hasMessageContaining("lines through digits");
    }
}
