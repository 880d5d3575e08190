package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What agencies' Word files hold beside plain paragraphs and tables. */
class DocxFormatTest {

    private static final String P = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

    private static String p(String text) {
        return P.formatted(text);
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    private static List<Block> blocks(String body) throws FormatException {
        return DocxFormat.read(Packed.docx(body).bytes()).blocks();
    }

    private static List<String> texts(String body) throws FormatException {
        return texts(blocks(body));
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static List<List<String>> cells(String body) throws FormatException {
        return blocks(body).stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> row.cells().stream().map(DrawnCell::text).toList())
                .toList();
    }

    @Test
    void runsAreOneTextAndBreaksPartIt() throws FormatException {
        assertThat(texts("<w:p><w:r><w:t>清河</w:t></w:r><w:r><w:t>市</w:t><w:br/><w:t>年度报告</w:t></w:r></w:p>"))
                .containsExactly("清河市", "年度报告");
    }

    @Test
    void deletedAndHiddenTextIsNotRead() throws FormatException {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>";
        String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>1</w:t></w:r>";
        assertThat(texts("<w:p>" + shown + hidden + "<w:del><w:r><w:delText>7</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>8</w:t></w:r></w:moveFrom>"
                        + "<w:ins><w:r><w:t>2</w:t></w:r></w:ins></w:p>"))
                .containsExactly("12");
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void struckTextIsNoPartOfANumberAndMarksStayApartFromIt() throws FormatException {
        assertThat(cells(table(
                        cell("", "<w:p>" + run("<w:strike/>", "48") + run("", "506") + "</w:p>"),
                        cell("", "<w:p>" + run("", "506") + run("<w:dstrike w:val=\"true\"/>", "9") + "</w:p>"),
                        cell("", "<w:p>" + run("<w:strike w:val=\"0\"/>", "506") + "</w:p>"),
                        cell(
                                "",
                                "<w:p>" + run("", "506") + run("<w:vertAlign w:val=\"superscript\"/>", "1") + "</w:p>"),
                        cell("", "<w:p>" + run("", "506") + run("<w:vertAlign w:val=\"subscript\"/>", "1") + "</w:p>"),
                        cell("", "<w:p>" + run("", "506") + run("<w:vertAlign w:val=\"baseline\"/>", "1") + "</w:p>"))))
                .containsExactly(
                        List.of("506"),
                        List.of("506"),
                        List.of("506"),
                        List.of("506¹"),
                        List.of("506₁"),
                        List.of("5061"));
    }

    @Test
    void marksAreRaisedByTheirStyle() throws FormatException {
        byte[] document = Packed.docx("<w:p>" + run("", "506") + run("<w:rStyle w:val=\"b\"/>", "1")
                        + run("<w:rStyle w:val=\"b\"/><w:vertAlign w:val=\"baseline\"/>", "2") + "</w:p>")
                .with("word/_rels/document.xml.rels", Packed.relationships("styles", "styles.xml", ""))
                .with(
                        "word/styles.xml",
                        "<styles><style styleId=\"a\"><rPr><vertAlign val=\"superscript\"/></rPr></style>"
                                + "<style styleId=\"b\"><basedOn val=\"a\"/></style></styles>")
                .bytes();
        assertThat(texts(DocxFormat.read(document).blocks())).containsExactly("506¹2");
    }

    @Test
    void deletedRowsAreNotRead() throws FormatException {
        String deleted = "<w:trPr><w:del/></w:trPr>" + cell("", p("旧"));
        assertThat(cells(table(deleted, cell("", p("新"))))).containsExactly(List.of("新"));
    }

    @Test
    void hiddenByItsStyle() throws FormatException {
        byte[] document = Packed.docx(
                        "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>藏</w:t></w:r></w:p>" + p("见"))
                .with("word/_rels/document.xml.rels", Packed.relationships("styles", "styles.xml", ""))
                .with(
                        "word/styles.xml",
                        "<styles><style styleId=\"a\"><rPr><vanish/></rPr></style>"
                                + "<style styleId=\"b\"><basedOn val=\"a\"/></style></styles>")
                .bytes();
        assertThat(texts(DocxFormat.read(document).blocks())).containsExactly("见");
    }

    @Test
    void numbersThatWordSetsAreRead() throws FormatException {
        String heading = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>%s</w:t></w:r></w:p>";
        String body = heading.formatted("总体情况") + p("文字") + heading.formatted("主动公开政府信息情况");
        byte[] document = Packed.docx(body)
                .with("word/_rels/document.xml.rels", Packed.relationships("numbering", "numbering.xml", ""))
                .with(
                        "word/numbering.xml",
                        "<numbering><abstractNum abstractNumId=\"7\"><lvl ilvl=\"0\"><start val=\"1\"/>"
                                + "<numFmt val=\"japaneseCounting\"/><lvlText val=\"%1、\"/></lvl></abstractNum>"
                                + "<num numId=\"3\"><abstractNumId val=\"7\"/></num></numbering>")
                .bytes();
        assertThat(texts(DocxFormat.read(document).blocks())).containsExactly("一、总体情况", "文字", "二、主动公开政府信息情况");
    }

    @Test
    void chineseNumbersAreWrittenAsWordWritesThem() {
        assertThat(ChineseNumber.of(10, "chineseCounting")).contains("十");
        assertThat(ChineseNumber.of(12, "chineseCountingThousand")).contains("十二");
        assertThat(ChineseNumber.of(40, "japaneseCounting")).contains("四十");
        assertThat(ChineseNumber.of(3, "decimal")).contains("3");
        assertThat(ChineseNumber.of(3, "upperRoman")).isEmpty();
    }

    @Test
    void contentControlsAreLookedInto() throws FormatException {
        String wrapped = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String row = "<w:tr>" + wrapped.formatted(cell("", wrapped.formatted(p("1")))) + "</w:tr>";
        String body = wrapped.formatted(p("标题") + "<w:tbl>" + wrapped.formatted(row) + "</w:tbl>");
        assertThat(texts(body)).containsExactly("标题");
        assertThat(cells(body)).containsExactly(List.of("1"));
    }

    @Test
    void boxesOfTextAreReadOnceBeforeTheirParagraph() throws FormatException {
        String box = "<w:txbxContent>" + p("清河市水务局") + "</w:txbxContent>";
        assertThat(texts("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent><w:t>一、总体情况</w:t></w:r></w:p>"))
                .containsExactly("清河市水务局", "一、总体情况");
    }

    @Test
    void mergedCellsSpanRowsAndColumns() throws FormatException {
        String restart = "<w:vMerge w:val=\"restart\"/>";
        List<Block> blocks = blocks(table(
                cell("<w:gridSpan w:val=\"2\"/>" + restart, p("甲")) + cell("", p("1")),
                cell("<w:gridSpan w:val=\"2\"/><w:vMerge/>", p("")) + cell("", p("2")),
                cell("<w:vMerge/>", p("乙")) + cell("", p("丙")) + cell("", p("3"))));
        assertThat(blocks)
                .containsExactly(new Table(List.of(
                        new Row(1, List.of(new DrawnCell("甲", 0, 2, 2), new DrawnCell("1", 2, 1, 1))),
                        new Row(2, List.of(new DrawnCell("2", 2, 1, 1))),
                        new Row(
                                3,
                                List.of(
                                        new DrawnCell("乙", 0, 1, 1),
                                        new DrawnCell("丙", 1, 1, 1),
                                        new DrawnCell("3", 2, 1, 1))))));
    }

    @Test
    void rowsThatBeginFurtherRightAndCellsMergedTheOldWay() throws FormatException {
        List<Block> blocks = blocks(table(
                "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("", p("1")),
                cell("<w:hMerge w:val=\"restart\"/>", p("甲")) + cell("<w:hMerge/>", p("")) + cell("", p("2"))));
        assertThat(((Table) blocks.get(0)).rows())
                .containsExactly(
                        new Row(1, List.of(new DrawnCell("1", 2, 1, 1))),
                        new Row(2, List.of(new DrawnCell("甲", 0, 2, 1), new DrawnCell("2", 2, 1, 1))));
    }

    @Test
    void labelsOfOneCharacterALineAreOneText() throws FormatException {
        assertThat(cells(table(cell("", p("办") + p("理") + p("结") + p("果")) + cell("", "<w:p/>"))))
                .containsExactly(List.of("办 理 结 果", ""));
    }

    @Test
    void tablesThatLayOutThePageAreWalkedThrough() throws FormatException {
        String inner = table(cell("", p("甲")) + cell("", p("1")), cell("", p("乙")) + cell("", p("2")));
        String body = table(cell("", p("标题") + inner + p("结尾")));
        assertThat(texts(body)).containsExactly("标题", "结尾");
        assertThat(cells(body)).containsExactly(List.of("甲", "1"), List.of("乙", "2"));
    }

    @Test
    void aRowWithinACellPartsIt() throws FormatException {
        String inner = table(cell("", p("1")) + cell("", p("2"))) + "<w:p/>";
        assertThat(cells(table(cell("", p("甲")) + cell("", inner)))).containsExactly(List.of("甲", "1", "2"));
    }

    @Test
    void instructionsOfFieldsAreNotRead() throws FormatException {
        assertThat(texts("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>=SUM(ABOVE)</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>12</w:t></w:r></w:p>"))
                .containsExactly("12");
    }

    @Test
    void picturesAreCountedThatCanHoldATable() throws FormatException {
        String picture = "<w:p><w:r><w:drawing><inline><extent cx=\"%d\" cy=\"%d\"/><graphic><pic/></graphic></inline>"
                + "</w:drawing></w:r></w:p>";
        String old = "<w:p><w:r><w:pict><v:shape style=\"width:400pt;height:%spt\"><v:imagedata/></v:shape></w:pict>"
                + "</w:r></w:p>";
        String body = picture.formatted(5_000_000, 3_000_000)
                + picture.formatted(900_000, 900_000)
                + old.formatted("200.5")
                + old.formatted("20");
        assertThat(DocxFormat.read(Packed.docx(body).bytes()).pictures()).isEqualTo(2);
    }
}
