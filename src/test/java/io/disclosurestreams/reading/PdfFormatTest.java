package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What PDF draws, as blocks. */
class PdfFormatTest {

    private static PdfPen pen() {
        PdfPen pen = new PdfPen(400, 300);
        pen.page();
        return pen;
    }

    private static List<Block> blocks(PdfPen pen) throws FormatException {
        return PdfFormat.read(pen.bytes()).blocks();
    }

    private static List<List<String>> rows(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream().map(DrawnCell::text).toList())
                        .toList();
    }

    private static void cell(PdfPen pen, double x, double y, double width, String text) {
        pen.frame(new Box(x, y, x + width, y + 20)).text(x + 4, y + 14, 9, text);
    }

    @Test
    void linesThatFillThePageGoOnAndHeadingsDoNot() throws FormatException {
        PdfPen pen = pen();
        pen.text(58, 60, 9, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五");
        pen.text(40, 75, 9, "六七八九十。");
        pen.text(58, 90, 9, "六、其他需要报告的事项");
        pen.text(58, 105, 9, "无。");
        assertThat(blocks(pen))
                .containsExactly(
                        new Paragraph(OptionalInt.of(1), 1, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。"),
                        new Paragraph(OptionalInt.of(1), 2, "六、其他需要报告的事项"),
                        new Paragraph(OptionalInt.of(1), 3, "无。"));
    }

    @Test
    void aParagraphStandsOnThePageOnWhichItBegins() throws FormatException {
        PdfPen pen = pen();
        pen.text(60, 100, 9, "一、总体情况");
        pen.page();
        pen.text(58, 200, 9, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五");
        pen.page();
        pen.text(40, 60, 9, "六七八九十。");
        assertThat(blocks(pen))
                .extracting(block -> ((Paragraph) block).page())
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    }

    @Test
    void figuresThatAreWrittenInParagraphsTellTheirPage() throws FormatException {
        Content content = new Content(
                List.of(
                        new Paragraph(OptionalInt.of(3), 7, "三、收到和处理政府信息公开申请情况"),
                        new Paragraph(OptionalInt.of(4), 8, "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1")),
                "paragraph",
                Optional.empty(),
                Optional.empty());
        assertThat(ReportReader.read(content).orElseThrow().sources().values())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.page()).hasValue(4));
    }

    @Test
    void pageNumbersAndRepeatedHeadersAreLeftOut() throws FormatException {
        PdfPen pen = new PdfPen(400, 300);
        for (int page = 1; page <= 3; page++) {
            pen.page();
            pen.text(150, 20, 9, "清源县水务局");
            pen.text(60, 100, 9, "第" + "一二三".charAt(page - 1) + "段。");
            pen.text(190, 290, 9, "— " + page + " —");
        }
        assertThat(blocks(pen))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("清源县水务局", "第一段。", "第二段。", "第三段。");
    }

    @Test
    void aTableGoesOnOnTheNextPage() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 240, 100, "行政许可");
        cell(pen, 150, 240, 50, "12");
        pen.page();
        cell(pen, 50, 40, 100, "行政处罚");
        cell(pen, 150, 40, 50, "34");
        List<Block> blocks = blocks(pen);
        assertThat(blocks).hasSize(1);
        assertThat(rows(blocks.get(0))).containsExactly(List.of("行政许可", "12"), List.of("行政处罚", "34"));
        assertThat(((Table) blocks.get(0)).rows())
                .extracting(Row::page)
                .extracting(page -> page.getAsInt())
                .containsExactly(1, 2);
    }

    @Test
    void aRowThatTheEndOfAPageCutsIsOne() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 240, 100, "行政规范");
        cell(pen, 150, 240, 50, "12");
        pen.page();
        cell(pen, 50, 40, 100, "性文件");
        cell(pen, 150, 40, 50, "");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("行政规范性文件", "12"));
    }

    @Test
    void aRowThatTheEndOfAPageCutsIsOneEvenIfAValueGoesOn() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 240, 100, "行政规范");
        cell(pen, 150, 240, 50, "12");
        pen.page();
        cell(pen, 50, 40, 100, "性文件");
        cell(pen, 150, 40, 50, "34");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("行政规范性文件", "12 34"));
    }

    @Test
    void cellsThatAPageBreakOnlyClosesAreNoRow() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 240, 100, "行政许可");
        cell(pen, 150, 240, 50, "12");
        pen.page();
        cell(pen, 50, 40, 100, "");
        cell(pen, 150, 40, 50, "");
        cell(pen, 50, 60, 100, "行政处罚");
        cell(pen, 150, 60, 50, "34");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("行政许可", "12"), List.of("行政处罚", "34"));
    }

    @Test
    void aTitleAsWideAsThePageIsNotJoinedToTheTextUnderIt() throws FormatException {
        PdfPen pen = pen();
        pen.text(50, 60, 20, "清源县水务局年度报告");
        pen.text(50, 90, 10, "本报告所列数据的统计期限自一月一日起止。");
        pen.text(50, 110, 10, "第二行。");
        assertThat(blocks(pen))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("清源县水务局年度报告", "本报告所列数据的统计期限自一月一日起止。第二行。");
    }

    @Test
    void aRowWithoutAValueIsNotJoinedToTheNext() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 240, 100, "行政处罚");
        cell(pen, 150, 240, 50, "");
        pen.page();
        cell(pen, 50, 40, 100, "行政强制");
        cell(pen, 150, 40, 50, "34");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("行政处罚", ""), List.of("行政强制", "34"));
    }

    @Test
    void thinFilledBarsAreLines() throws FormatException {
        PdfPen pen = pen();
        for (double x : new double[] {50, 150, 200}) {
            pen.rectangle(new Box(x, 100, x + 0.7, 120), "f");
        }
        pen.rectangle(new Box(50, 100, 200, 100.7), "f");
        pen.rectangle(new Box(50, 120, 200, 120.7), "f");
        pen.text(54, 114, 9, "规章").text(154, 114, 9, "7");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("规章", "7"));
    }

    @Test
    void aNumberThatRunsOverTheSideOfItsCellIsNotReadAsTwo() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 100, 100, "规章");
        cell(pen, 150, 100, 20, "");
        cell(pen, 170, 100, 20, "");
        pen.text(156, 114, 9, "12345");
        List<String> row = rows(blocks(pen).get(0)).get(0);
        assertThat(row.get(1)).endsWith(Glyph.UNKNOWN);
        assertThat(row.get(2)).endsWith(Glyph.UNKNOWN);
    }

    @Test
    void twoNumbersInACellAreNotOne() throws FormatException {
        PdfPen pen = pen();
        pen.frame(new Box(50, 100, 150, 140)).frame(new Box(150, 100, 250, 140));
        pen.text(54, 120, 9, "规章").text(154, 114, 9, "12").text(154, 128, 9, "34");
        assertThat(rows(blocks(pen).get(0)).get(0).get(1)).isEqualTo("12 34");
    }

    @Test
    void lettersDrawnTwiceToLookBoldAreRead() throws FormatException {
        PdfPen pen = pen();
        cell(pen, 50, 100, 100, "规章");
        cell(pen, 150, 100, 50, "122");
        pen.text(154.3, 114, 9, "122");
        assertThat(rows(blocks(pen).get(0)).get(0)).containsExactly("规章", "122");
    }

    @Test
    void invisibleTextIsNotRead() throws FormatException {
        PdfPen pen = pen();
        pen.raw("3 Tr").text(50, 100, 9, "规章");
        assertThat(blocks(pen)).isEmpty();
    }

    @Test
    void blanksWithoutLinesKeepTheirColumn() throws FormatException {
        PdfPen pen = pen();
        pen.text(40, 100, 9, "信息内容").text(120, 100, 9, "本年制发件数");
        pen.text(200, 100, 9, "本年废止件数").text(280, 100, 9, "现行有效件数");
        pen.text(40, 120, 9, "规章").text(142, 120, 9, "1").text(302, 120, 9, "3");
        pen.text(40, 140, 9, "行政规范性").text(142, 146, 9, "4").text(302, 146, 9, "6");
        pen.text(40, 152, 9, "文件");
        assertThat(rows(blocks(pen).get(0)))
                .containsExactly(
                        List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                        List.of("规章", "1", "", "3"),
                        List.of("行政规范性文件", "4", "", "6"));
    }

    @Test
    void withoutLinesAndWithoutAHeaderNothingIsTaken() throws FormatException {
        PdfPen pen = pen();
        pen.text(40, 100, 9, "信息内容");
        pen.text(40, 120, 9, "规章").text(142, 120, 9, "1").text(302, 120, 9, "3");
        assertThat(rows(blocks(pen).get(0))).containsExactly(List.of("信息内容"), List.of("规章 1 3"));
    }
}
