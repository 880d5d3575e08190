package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.reading.Block.Table;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a page's own style sheets: what they hide or set apart is no part of a number. */
class StyleSheetsTest {

    private static String cell(String head, String cell) throws FormatException {
        return HtmlFormat.read("<html><head>" + head + "</head><body><table><tr><td class='cell'>" + cell
                        + "</td></tr></table></body></html>")
                .blocks()
                .stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Block.DrawnCell::text)
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".gone{display:none}|506<i class='gone'>9</i>|506",
                ".a, .gone { DISPLAY : NONE }|506<i class='b gone'>9</i>|506",
                "#gone{visibility:hidden}|506<i id='gone'>9</i>|506",
                ".old{text-decoration:line-through}|<i class='old'>48</i>506|506",
                ".old{text-decoration-line:line-through}|<i class='old'>506</i>|5\u03360\u03366\u0336",
                ".mark{vertical-align:super}|506<i class='mark'>1</i>|506¹",
                ".mark{font-size:8px}|506<i class='mark'>1</i>|506¹",
                ".mark{font:8px/1.2 serif}|506<i class='mark'>1</i>|506¹",
                "td > i{opacity:0}|506<i>9</i>|506",
                "table td .deep i{display:none}|506<b class='deep'><i>9</i></b>|506",
                "[data-note]{display:none}|506<i data-note=1>9</i>|506",
                "i:last-child{display:none}|<b>506</b><i>9</i>|506",
                "@media screen and (min-width:800px){.gone{display:none}}|506<i class='gone'>9</i>|506",
                ".gone{display:none}.gone{display:inline}|5<i class='gone'>06</i>|506",
                "i.gone{display:inline}.gone{display:none}|5<i class='gone'>06</i>|506",
                ".gone{display:none!important}.gone{display:inline}|506<i class='gone'>9</i>|506",
                ".gone{display:none!important}|506<i class='gone' style='display:inline'>9</i>|506",
                ".gone{display:none}|5<i class='gone' style='display:inline'>06</i>|506",
                "@media print{.gone{display:none}}|5<i class='gone'>06</i>|506",
                "@media (max-width:600px){.gone{display:none}}|5<i class='gone'>06</i>|506",
                "i:hover{display:none}|5<i>06</i>|506",
                "i::before{display:none}|5<i>06</i>|506",
                "/* .gone{display:none} */|5<i class='gone'>06</i>|506",
                ".box{visibility:hidden}.shown{visibility:visible}|<b class='box'>9<i class='shown'>506</i></b>|506",
                ".box{font-size:0}.shown{font-size:14px}|<b class='box'>9<i class='shown'>506</i></b>|506",
                "td{background:#036;color:#fff}|506|506",
                ".gone{color:#fff}|506<i class='gone'>9</i>|506"
            })
    void theHeavierAndLaterRuleCounts(String sheet, String cell, String text) throws FormatException {
        assertThat(cell("<style>" + sheet + "</style>", cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "}}} .gone{display:none}",
                "@media{ .a{} .gone{display:none}",
                ".b{color:;;:red;display}.gone{display:none",
                "<!-- .gone{display:none} -->",
                "@import 'x.css'; @font-face{src:url(x)} .gone{display:none}",
                ":matches((9+)+x),.gone{display:none}",
                "@keyframes k{from{left:0}to{left:1px}} .gone{display:none}"
            })
    void aBrokenSheetIsFollowedAsFarAsItGoes(String sheet) throws FormatException {
        assertThat(cell("<style>" + sheet + "</style>", "506<i class='gone'>9</i>"))
                .isEqualTo("506");
    }

    @Test
    void aSheetForPaperSaysNothingOfTheScreen() throws FormatException {
        assertThat(cell("<style media='print'>i{display:none}</style>", "5<i>06</i>"))
                .isEqualTo("506");
    }

    @Test
    void whereASheetIsElsewhereTheGroundBehindALetterIsNotKnown() throws FormatException {
        String linked = "<link rel='stylesheet' href='site.css'>";
        assertThat(cell(linked, "<i style='color:#fff'>506</i>")).isEqualTo("506");
        assertThat(cell(linked, "506<i style='color:#fff'>9</i>")).isEqualTo("506⁹");
        assertThat(cell(linked, "<div style='font-size:0'> <i class='figure'>506</i></div>"))
                .isEqualTo("506");
    }

    @Test
    void moreRulesThanAnyPageHasAreRefused() {
        String rules = IntStream.range(0, StyleSheets.MOST_RULES + 1)
                .mapToObj(index -> ".c" + index + "{display:none}")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> cell("<style>" + rules + "</style>", "506"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("rules of style sheets");

        String heavy = ".a .b .c td{display:none}".repeat(5_000);
        String body = "<table>" + "<tr><td>1</td></tr>".repeat(5_000) + "</table>";
        assertThatThrownBy(() -> HtmlFormat.read(
                        "<html><head><style>" + heavy + "</style></head><body>" + body + "</body></html>"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("comparisons");
    }
}
