package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Unit;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Word draws by itself: symbols of a font, and what it shows for fields. */
class DocxFieldsTest {

    private static final String BEGIN = mark("begin");
    private static final String SEPARATE = mark("separate");
    private static final String END = mark("end");

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String text(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String symbol(String font, String number) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + number + "\"/></w:r>";
    }

    private static String list(String chosen) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"件数\"/><w:enabled/><w:ddList>" + chosen
                + "<w:listEntry w:val=\"0\"/><w:listEntry w:val=\"506\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + instruction(" FORMDROPDOWN ");
    }

    /** The text of a cell with these runs, beside another. */
    private static String cell(String... runs) throws FormatException {
        List<Block> blocks = DocxFormat.read(Packed.docx("<w:tbl><w:tr><w:tc><w:p>" + text("甲")
                                + "</w:p></w:tc><w:tc><w:p>" + String.join("", runs)
                                + "</w:p></w:tc></w:tr></w:tbl>")
                        .bytes())
                .blocks();
        return ((Table) blocks.get(0)).rows().get(0).cells().get(1).text();
    }

    private static Cell read(String raw) {
        return CellReader.read(Unit.PIECES, raw, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"Times New Roman, F036", "宋体, F036", "Times New Roman, 0036", "宋体, FF16", "Symbol, F036", "Symbol, 0036"
    })
    void aSymbolOfAFontOfLettersIsItsCharacter(String font, String number) throws FormatException {
        assertThat(read(cell(text("50"), symbol(font, number)))).isEqualTo(new Cell.Count(506));
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, F083",
        "Wingdings 2, F036",
        "Webdings, 0036",
        "Symbol, F061",
        "宋体, F0E8",
        "宋体, E000",
        "宋体, ''"
    })
    void aSymbolThatIsAPictureLeavesNeitherABlankNorAnotherNumber(String font, String number) throws FormatException {
        assertThat(read(cell(symbol(font, number)))).isInstanceOf(Cell.Text.class);
        assertThat(read(cell(text("50"), symbol(font, number)))).isInstanceOf(Cell.Text.class);
    }

    @Test
    void symbolsOutsideOfCellsAreNoWords() throws FormatException {
        assertThat(DocxFormat.read(Packed.docx("<w:p>" + symbol("Wingdings", "F028") + text("一、总体情况") + "</w:p>")
                                .bytes())
                        .blocks())
                .containsExactly(new Paragraph(1, "一、总体情况"));
        String layout = "<w:tbl><w:tr><w:tc><w:p>" + symbol("Wingdings", "F028") + text("办理情况".repeat(80))
                + "</w:p><w:p>" + symbol("Wingdings", "F028") + "</w:p></w:tc></w:tr></w:tbl>";
        assertThat(DocxFormat.read(Packed.docx(layout).bytes()).blocks())
                .containsExactly(new Paragraph(1, "办理情况".repeat(80)), new EmptyLine(2));
    }

    @Test
    void aListShowsTheEntryThatWasChosen() throws FormatException {
        assertThat(cell(list("<w:result w:val=\"1\"/>"), END)).isEqualTo("506");
        assertThat(cell(list("<w:default w:val=\"1\"/>"), SEPARATE, END)).isEqualTo("506");
        assertThat(cell(list("<w:result w:val=\"0\"/><w:default w:val=\"1\"/>"), END))
                .isEqualTo("0");
        assertThat(cell(list(""), END)).isEqualTo("0");
        assertThat(cell(list("<w:result w:val=\"1\"/>"), SEPARATE, text("506"), END))
                .isEqualTo("506");
        assertThat(read(cell(list("<w:result w:val=\"7\"/>"), END))).isInstanceOf(Cell.Text.class);
    }

    @Test
    void theResultOfAFieldWithinAnInstructionIsNotShown() throws FormatException {
        String inner = BEGIN + instruction("=5+1") + SEPARATE + text("6") + END;
        assertThat(cell(BEGIN, instruction(" IF "), inner, instruction(" = 6 "), SEPARATE, text("506"), END))
                .isEqualTo("506");
        assertThat(cell(BEGIN, instruction(" FORMTEXT "), SEPARATE, inner, END)).isEqualTo("6");
    }

    @Test
    void anInstructionWithoutAnEndLeavesNoBlank() throws FormatException {
        assertThat(read(cell(BEGIN, instruction(" IF "), text("506")))).isInstanceOf(Cell.Text.class);
    }

    @Test
    void whatIsDrawnForAFieldWithoutAResultIsNoBlank() throws FormatException {
        assertThat(read(cell(BEGIN, instruction("EQ \\o\\ac(○,"), instruction("4)"), END)))
                .isInstanceOf(Cell.Text.class);
        assertThat(read(cell(text("50"), BEGIN, instruction(" SYMBOL 54 "), SEPARATE, END)))
                .isInstanceOf(Cell.Text.class);
        assertThat(cell(BEGIN, instruction(" TC 规章 "), END)).isEmpty();
        assertThat(cell(BEGIN, instruction("eq \\o\\ac(○,4)"), SEPARATE, text("④"), END))
                .isEqualTo("④");
    }
}
