package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside the numbers of Word files and is no digit of them. */
class DocxMarksTest {

    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static List<Block> blocks(String body) throws FormatException {
        return DocxFormat.read(Packed.docx(body).bytes()).blocks();
    }

    private static String cell(String paragraphs) throws FormatException {
        return cell("", paragraphs);
    }

    /** The text of a cell of a table, beside another. */
    private static String cell(String properties, String paragraphs) throws FormatException {
        List<Block> blocks = blocks("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>"
                + properties + "</w:tcPr>" + paragraphs + "</w:tc></w:tr></w:tbl>");
        List<DrawnCell> cells = ((Table) blocks.get(0)).rows().get(0).cells();
        return cells.get(1).text();
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    @Test
    void aNumberAllOfWhichIsStruckIsToldAndNoBlank() throws FormatException {
        assertThat(cell(p(run("<w:strike/>", "5"), run("<w:dstrike/>", "06")))).isEqualTo("5\u03360\u03366\u0336");
        assertThat(cell(p(run("<w:strike/>", "506")) + p(run("", "48")))).isEqualTo("48");
        assertThat(cell(p(run("<w:strike/>", "506"), run("", "48")))).isEqualTo("48");
    }

    @Test
    void aCellWithNothingButAPictureIsNoBlank() throws FormatException {
        String picture =
                "<w:r><w:drawing><inline><extent cx=\"300000\" cy=\"150000\"/><graphic><pic/></graphic></inline>"
                        + "</w:drawing></w:r>";
        assertThat(cell(p(picture))).isEqualTo("〔图片〕");
        assertThat(cell(p(picture, run("", "506")))).isEqualTo("506");
        assertThat(blocks(p(picture))).containsExactly(new EmptyLine(1));
    }

    @Test
    void struckParagraphsOutsideOfTablesAreNotRead() throws FormatException {
        assertThat(blocks(p(run("<w:strike/>", "一、总体情况")) + p(run("", "见"))))
                .containsExactly(new EmptyLine(1), new Paragraph(2, "见"));
    }

    @Test
    void digitsAboveOrBelowTheOthersAreMarks() throws FormatException {
        String up = "<w:position w:val=\"8\"/>";
        assertThat(cell(p(run("", "506"), run(up, "1")))).isEqualTo("506¹");
        assertThat(cell(p(run("", "506"), run("<w:position w:val=\"-6\"/>", "1"))))
                .isEqualTo("506₁");
        assertThat(cell(p(run("", "506"), run("<w:position w:val=\"0\"/>", "1"))))
                .isEqualTo("5061");
        assertThat(cell(p(run(up, "506")))).isEqualTo("506");
    }

    @Test
    void theMarkOfAFootnoteThatItsAuthorWritesIsOne() throws FormatException {
        String reference = "<w:r><w:%sReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>1</w:t></w:r>";
        assertThat(cell(p(run("", "506"), reference.formatted("footnote")))).isEqualTo("506¹");
        assertThat(cell(p(run("", "506"), reference.formatted("endnote"), run("", "7"))))
                .isEqualTo("506¹7");
    }

    @Test
    void digitsSmallerThanTheOthersAreMarks() throws FormatException {
        String small = "<w:sz w:val=\"10\"/>";
        String large = "<w:sz w:val=\"32\"/>";
        assertThat(cell(p(run("", "506"), run(small, "1")))).isEqualTo("506¹");
        assertThat(cell(p(run(large, "506"), run("<w:sz w:val=\"24\"/>", "1")))).isEqualTo("506¹");
        assertThat(cell(p(run("<w:sz w:val=\"21\"/>", "5"), run("<w:sz w:val=\"24\"/>", "06"))))
                .isEqualTo("506");
        assertThat(cell(p(run(small, "506")))).isEqualTo("506");
        assertThat(cell(p(run("", "506"), run(small, "件")))).isEqualTo("506件");
    }

    @Test
    void aSizeThatARunDoesNotSayIsThatOfItsDocument() throws FormatException {
        String cell = p(run("", "5"), run("<w:sz w:val=\"32\"/>", "06"));
        String body = "<w:tbl><w:tr><w:tc>" + p(run("", "甲")) + "</w:tc><w:tc>" + cell + "</w:tc></w:tr></w:tbl>";
        String normal =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>";
        String defaults =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        for (String styles : new String[] {normal, defaults}) {
            List<Block> blocks = DocxFormat.read(Packed.docx(body)
                            .with("word/_rels/document.xml.rels", Packed.relationships("styles", "styles.xml", ""))
                            .with("word/styles.xml", "<w:styles xmlns:w=\"w\">" + styles + "</w:styles>")
                            .bytes())
                    .blocks();
            assertThat(((Table) blocks.get(0)).rows().get(0).cells().get(1).text())
                    .isEqualTo("506");
        }
        assertThat(cell(cell)).isEqualTo("⁵06");
    }

    @Test
    void whatFormulasSetAboveAndBelowIsNoDigit() throws FormatException {
        String formula = "<m:oMath xmlns:m=\"m\">%s</m:oMath>";
        String word = "<m:%1$s><m:r><m:t>%2$s</m:t></m:r></m:%1$s>";
        assertThat(cell(p(formula.formatted(
                        "<m:sSup>" + word.formatted("e", "506") + word.formatted("sup", "1") + "</m:sSup>"))))
                .isEqualTo("506¹");
        assertThat(cell(p(formula.formatted(
                        "<m:f>" + word.formatted("num", "1") + word.formatted("den", "2") + "</m:f>"))))
                .isEqualTo("¹₂");
        assertThat(cell(p(formula.formatted("<m:r><m:t>506</m:t></m:r>")))).isEqualTo("506");
    }

    @Test
    void whiteAndTinyDigitsAreNoPartOfANumber() throws FormatException {
        assertThat(cell(p(run("", "506"), run(WHITE, "9")))).isEqualTo("506〔9〕");
        assertThat(cell(p(run("", "506"), run("<w:color w:themeColor=\"background1\"/>", "9"))))
                .isEqualTo("506〔9〕");
        assertThat(cell(p(run("", "506"), run("<w:sz w:val=\"2\"/>", "9")))).isEqualTo("506〔9〕");
        assertThat(cell(p(run(WHITE, "506")))).isEqualTo("〔506〕");
    }

    @Test
    void aHiddenFigureIsToldWhereTheCellShowsNothingElse() throws FormatException {
        String hidden = "<w:vanish/>";
        assertThat(cell(p(run(hidden, "506")))).isEqualTo("〔506〕");
        assertThat(cell(p(run(hidden, "5"), run(hidden, "06件")))).isEqualTo("〔506件〕");
        assertThat(cell(p(run(hidden, "506"), run("", "48")))).isEqualTo("48");
        assertThat(cell(p(run(hidden, "506")) + p(run("", "48")))).isEqualTo("48");
        assertThat(cell(p(run(hidden, "506"), run("<w:strike/>", "48")))).isEqualTo(Marks.struck("48"));
        assertThat(cell(p(run(hidden, "见备注2")))).isEmpty();
        assertThat(cell(p(run("<w:vanish w:val=\"0\"/>", "506")))).isEqualTo("506");
    }

    @Test
    void hiddenFiguresOutsideOfCellsAreNotRead() throws FormatException {
        assertThat(blocks(p(run("<w:vanish/>", "506")))).containsExactly(new EmptyLine(1));
    }

    @Test
    void whiteIsSeenOnAnotherGround() throws FormatException {
        String blue = "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>";
        String bare = "<w:shd w:val=\"clear\" w:fill=\"auto\"/>";
        assertThat(cell(blue, p(run(WHITE, "506")))).isEqualTo("506");
        assertThat(cell(bare, p(run(WHITE, "506")))).isEqualTo("〔506〕");
        assertThat(cell("<w:p><w:pPr>" + blue + "</w:pPr>" + run(WHITE, "506") + "</w:p>"))
                .isEqualTo("506");
        assertThat(cell(p(run(WHITE + blue, "506")))).isEqualTo("506");
        assertThat(cell(p(run(WHITE + "<w:highlight w:val=\"black\"/>", "506"))))
                .isEqualTo("506");
    }

    @Test
    void wordsInWhiteAreReadLikeOthers() throws FormatException {
        assertThat(blocks(p(run(WHITE, "清河市水务局"), run(WHITE, "2023"), run(WHITE, "年度报告"))))
                .containsExactly(new Paragraph(1, "清河市水务局2023年度报告"));
    }

    @Test
    void lettersInTheColourOfTheirGroundAreNotSeen() throws FormatException {
        String black = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>";
        String letters = "<w:color w:val=\"000000\"/>";
        String red = "<w:color w:val=\"FF0000\"/>";
        assertThat(cell(black, p(run(letters, "506")))).isEqualTo("〔506〕");
        assertThat(cell("<w:shd w:val=\"solid\" w:color=\"auto\" w:fill=\"FFFFFF\"/>", p(run(letters, "506"))))
                .isEqualTo("〔506〕");
        assertThat(cell("<w:p><w:pPr>" + black + "</w:pPr>" + run(letters, "506") + "</w:p>"))
                .isEqualTo("〔506〕");
        assertThat(cell(p(run(letters + "<w:highlight w:val=\"black\"/>", "506"))))
                .isEqualTo("〔506〕");
        assertThat(cell(p(run(red + "<w:highlight w:val=\"red\"/>", "506")))).isEqualTo("〔506〕");
        assertThat(cell(p(run("", "50"), run(letters + black, "6")))).isEqualTo("50〔6〕");
    }

    @Test
    void lettersInAnotherColourThanTheirGroundAreSeen() throws FormatException {
        String black = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>";
        String letters = "<w:color w:val=\"000000\"/>";
        assertThat(cell(black, p(run("", "506")))).isEqualTo("506");
        assertThat(cell(black, p(run("<w:color w:val=\"auto\"/>", "506")))).isEqualTo("506");
        assertThat(cell(black, p(run(letters + "<w:highlight w:val=\"yellow\"/>", "506"))))
                .isEqualTo("506");
        assertThat(cell("<w:shd w:val=\"pct15\" w:color=\"auto\" w:fill=\"FFFFFF\"/>", p(run(letters, "506"))))
                .isEqualTo("506");
        assertThat(cell(p(run(letters + "<w:highlight w:val=\"none\"/>", "506"))))
                .isEqualTo("506");
    }

    @Test
    void figuresInARowTooLowToBeSeenAreToldAsSuch() throws FormatException {
        String row = "<w:tr><w:trPr><w:trHeight w:val=\"%s\" w:hRule=\"%s\"/></w:trPr><w:tc>" + p(run("", "规章"))
                + "</w:tc><w:tc>" + p(run("", "506")) + "</w:tc></w:tr>";
        List<Block> blocks = blocks("<w:tbl>" + row.formatted("20", "exact") + row.formatted("20", "atLeast")
                + row.formatted("240", "exact") + "</w:tbl>");
        assertThat(((Table) blocks.get(0)).rows())
                .extracting(each -> each.cells().stream().map(DrawnCell::text).toList())
                .containsExactly(List.of("规章", "〔506〕"), List.of("规章", "506"), List.of("规章", "506"));
    }
}
