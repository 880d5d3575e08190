package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are drawn sideways without saying so, as wide tables on narrow pages are. */
class PdfTurnTest {

    private static PdfPen page(double width, double height) {
        PdfPen pen = new PdfPen(width, height);
        pen.page();
        return pen;
    }

    private static PdfPen table() {
        PdfPen pen = page(400, 300);
        pen.text(60, 80, 9, "二、主动公开政府信息情况");
        pen.frame(new Box(50, 100, 150, 120)).text(54, 114, 9, "行政规范性文件");
        pen.frame(new Box(150, 100, 200, 120)).text(154, 114, 9, "123");
        return pen;
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aReportDrawnInAnyDirectionIsReadWhole(Direction direction) {
        for (Drawing drawing : new Drawing[] {Drawing.RULED_LANDSCAPE, Drawing.RULED_CUT_ROWS, Drawing.GAPS}) {
            PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 3, 0);
            Sheets sheets = Sheets.of(paper);
            PdfPen upright = PaperPdf.pen(paper.title(), paper.year, sheets, drawing);
            ReportDocument report = LayoutTest.read(upright.turned(direction).bytes());
            assertThat(LayoutTest.differences(report, sheets)).isEmpty();
            assertThat(report.missing())
                    .isEqualTo(LayoutTest.read(upright.bytes()).missing());
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aPageNumberThatStandsUprightBesideIsLeftOut(Direction direction) throws FormatException {
        PdfPen turned = table().turned(direction);
        turned.text(turned.width / 2, turned.height - 12, 9, "- 7 -");
        assertThat(PdfFormat.read(turned.bytes()).blocks())
                .hasSize(2)
                .first()
                .isEqualTo(new Paragraph(OptionalInt.of(1), 1, "二、主动公开政府信息情况"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"UP", "DOWN", "LEFT"})
    void figuresAcrossTheDirectionOfTheirTableAreRefused(Direction direction) {
        PdfPen pen = table();
        pen.frame(new Box(200, 100, 250, 120));
        String turn = switch (direction) {
            case UP -> "0 1 -1 0";
            case DOWN -> "0 -1 1 0";
            default -> "-1 0 0 -1";
        };
        pen.raw("q " + turn + " 225 190 cm BT /F1 9 Tf -4 -4 Td <00310032> Tj ET Q");
        assertThatThrownBy(() -> PdfFormat.read(pen.bytes()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("sideways")
                .hasMessageContaining("page 1");
    }

    @Test
    void aLabelThatStandsSidewaysInATableKeepsNoFigureOut() throws FormatException {
        PdfPen pen = table();
        pen.frame(new Box(200, 100, 250, 120));
        pen.raw("q 0 1 -1 0 225 190 cm BT /F1 9 Tf -4 -4 Td <4EF6> Tj ET Q");
        Table table = (Table) PdfFormat.read(pen.bytes()).blocks().get(1);
        assertThat(table.rows().get(0).cells().get(1).text()).isEqualTo("123");
    }
}
