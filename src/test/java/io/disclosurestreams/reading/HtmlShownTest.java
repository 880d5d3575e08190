package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the text within a page's cells counts. */
class HtmlShownTest {

    private static List<Block> blocks(String body) throws FormatException {
        return HtmlFormat.read("<html><body>" + body + "</body></html>").blocks();
    }

    private static List<String> cells(String cells) throws FormatException {
        return blocks("<table><tr>" + cells + "</tr></table>").stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(DrawnCell::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "506<sup>1</sup>;506¹",
                "506<sup><a href='#'>12</a></sup>;506¹²",
                "<sup>2</sup>506;²506",
                "506<sub>3</sub>;506₃",
                "506<SPAN STYLE='Vertical-Align: Super'>1</SPAN>;506¹",
                "506<sup>[1]</sup>;506[¹]",
                "十<sup>一</sup>;十㊀",
                "予以公开<sup>1</sup>;予以公开¹"
            })
    void aMarkStaysApartFromTheNumberBeforeIt(String cell, String text) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>48</s>506",
                "<del>48</del><ins>506</ins>",
                "<strike>48</strike>506",
                "<span style='text-decoration: underline line-through'>48</span>506",
                "506<span style='display: none'>9</span>",
                "506<span hidden>9</span>",
                "506<span style='VISIBILITY: hidden'>9</span>",
                "506<span style='font-size:0px'>9</span>",
                "506<noscript>9</noscript>",
                "506<input type=hidden value=9>",
                "506<input type=checkbox value=9>"
            })
    void whatIsStruckOrHiddenIsNoPartOfANumber(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='font-size:0.9em'>506</span>",
                "<div style='font-size:0'><span style='font-size:14px'>506</span></div>",
                "<div style='font-size:0'> <span class='figure'>506</span></div>",
                "<span style='text-decoration:underline'>506</span>"
            })
    void whatIsShownIsRead(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @Test
    void aStruckCellKeepsItsPlaceAndAHiddenOneHasNone() throws FormatException {
        assertThat(cells("<td>1</td><td style='text-decoration:line-through'>2</td><td style='display:none'>3</td>"
                        + "<td style='visibility:hidden'>4</td><td>5</td>"))
                .containsExactly("1", "", "", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<input value=506>", "<input type='TEXT' value='506'/>", "<p><input type=number value=506></p>"})
    void whatAFieldHoldsIsTheTextOfItsCell(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @Test
    void aFieldIsNotGluedToTheNumberBesideIt() throws FormatException {
        assertThat(cells("<td>5<input value=06></td>")).containsExactly("5 06");
    }

    @Test
    void fieldsOutsideOfCellsAreNotRead() throws FormatException {
        assertThat(blocks("<p>共<s>48</s>506件<input value=搜索></p>")).containsExactly(new Paragraph(1, "共506件"));
    }
}
