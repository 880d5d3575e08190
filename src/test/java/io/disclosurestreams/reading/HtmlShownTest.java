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
                "予以公开<sup>1</sup>;予以公开¹",
                "506<small>1</small>;506¹",
                "<font size=4>506</font><font size=1>2</font>;506²",
                "506<span style='vertical-align:40%'>1</span>;506¹",
                "506<span style='vertical-align:text-top'>1</span>;506¹",
                "<span style='position:absolute'>1</span>506;¹506",
                "506<a href='#note'>1</a>;506¹",
                "<ruby>506<rp>(</rp><rt>1</rt><rp>)</rp></ruby>;506¹",
                "<math><msup><mn>506</mn><mn>1</mn></msup></math>;506¹",
                "<math><msub><mn>506</mn><mn>1</mn></msub></math>;506₁"
            })
    void aMarkStaysApartFromTheNumberBeforeIt(String cell, String text) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly(text);
    }

    @Test
    void whatIsMovedBesideTheOthersIsAMark() throws FormatException {
        assertThat(cells("<td>506<span style='position:relative;top:-4pt'>1</span></td>"
                        + "<td>506<span style='position:relative;bottom:-4pt'>1</span></td>"
                        + "<td><span style='position:relative;top:-4pt'>506</span></td>"
                        + "<td>5<span style='position:relative;top:-1px'>06</span></td>"))
                .containsExactly("506¹", "506₁", "506", "506");
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
                "506<input type=checkbox value=9>",
                "506<span style='/* note */display:none'>9</span>",
                "506<span style='visibility:collapse'>9</span>",
                "506<span style='opacity:0.0'>9</span>",
                "506<span style='color:transparent'>9</span>",
                "506<span style='color:rgba(0, 0, 0, 0)'>9</span>",
                "506<span style='color:#FFF'>9</span>",
                "506<font color=white>9</font>",
                "506<span style='position:absolute;left:-9999px'>9</span>",
                "506<span style='overflow:hidden;width:0;display:inline-block'>9</span>",
                "506<div style='overflow:hidden;max-height:0'>9</div>",
                "506<span style='position:absolute;clip:rect(1px, 1px, 1px, 1px)'>9</span>",
                "506<span style='font-size:1pt'>9</span>",
                "506<span style='transform:scale(0)'>9</span>",
                "<details><summary>506</summary>9</details>"
            })
    void whatIsStruckOrHiddenIsNoPartOfANumber(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='font-size:0.9em'>506</span>",
                "<div style='font-size:0'><span style='font-size:14px'>506</span></div>",
                "<span style='text-decoration:underline'>506</span>",
                "<small>506</small>",
                "<font size=1>5</font><font size=1>06</font>",
                "<span style='font-size:12pt'>5</span><span style='font-size:16px'>06</span>",
                "<span style='font-size:12pt'>5</span><span style='font-size:10.5pt'>06</span>",
                "<span style='vertical-align:middle'>5</span>06",
                "<a href='#top'>506</a>",
                "<span style='color:#fff;background:#036'>506</span>",
                "<span style='overflow:hidden;width:0'>506</span>",
                "5<span style='opacity:0.5'>06</span>"
            })
    void whatIsShownIsRead(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @Test
    void aStruckCellKeepsItsPlaceAndAHiddenOneHasNone() throws FormatException {
        assertThat(cells("<td>1</td><td style='text-decoration:line-through'>2</td><td style='display:none'>3</td>"
                        + "<td style='visibility:hidden'>4</td><td>5</td>"))
                .containsExactly("1", "2\u0336", "", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<input value=506>", "<input type='TEXT' value='506'/>", "<p><input type=number value=506></p>"})
    void whatAFieldHoldsIsTheTextOfItsCell(String cell) throws FormatException {
        assertThat(cells("<td>" + cell + "</td>")).containsExactly("506");
    }

    @Test
    void whatIsStruckWholeStaysAsText() throws FormatException {
        assertThat(cells("<td><s>5</s><del>06</del></td><td><p><s>48</s></p><p>506</p></td>"))
                .containsExactly("5\u03360\u03366\u0336", "506");
        assertThat(blocks("<p><s>506</s></p><p><s>废止的话</s></p>"))
                .contains(new Paragraph(1, "5\u03360\u03366\u0336"))
                .noneMatch(block ->
                        block instanceof Paragraph words && words.text().contains("废"));
    }

    @Test
    void aPictureInACellIsNoBlank() throws FormatException {
        assertThat(cells("<td><img src=a.png></td><td>5<img src=b.png>6</td><td>行政许可<img src=c.png></td>"
                        + "<td><svg><text>7</text></svg></td><td><img src=dot.gif width=1></td>"
                        + "<td><img src=d.png style='display:none'></td>"))
                .containsExactly("〔图片〕", "5〔图片〕 6", "行政许可", "〔图片〕", "", "");
    }

    @Test
    void wordsBesideATableWithinACellAreNotLost() throws FormatException {
        assertThat(cells("<td>506<table><tr><td>9</td></tr></table></td>")).containsExactly("506 9");
        assertThat(cells("<td><table><tr><td>506</td><td>9</td></tr></table></td>"))
                .containsExactly("506", "9");
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
