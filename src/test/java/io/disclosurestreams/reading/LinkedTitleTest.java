package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stand among links to other reports: their titles are none of this one's. */
class LinkedTitleTest {

    private static final String OTHERS = "<ul><li><a href='/1'>松原市教育局2025年政府信息公开工作年度报告</a></li>"
            + "<li><a href='/2'>松原市财政局2023年政府信息公开工作年度报告</a></li></ul>";

    private static Title title(String body) throws FormatException {
        return titleIfAny(body).orElseThrow();
    }

    private static Optional<Title> titleIfAny(String body) throws FormatException {
        String page =
                "<html><head><title>信息公开</title></head><body>" + body + "<p>一、总体情况</p><p>本年度公开信息若干。</p></body></html>";
        return Title.of(HtmlFormat.read(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<h1>%s</h1>", "<h1><a href='/self'>%s</a></h1>", "<div class='title'>%s</div>", "<p>%s</p>"})
    void theTitleOfAPageIsNotThatOfALinkAboveIt(String markup) throws FormatException {
        String own = markup.formatted("松原市财政局2024年政府信息公开工作年度报告");
        for (String body : new String[] {OTHERS + own, own + OTHERS}) {
            Title title = title(body);
            assertThat(title.agency()).contains("松原市财政局");
            assertThat(title.year()).isEqualTo(OptionalInt.of(2024));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='/1'>%s</a><span>2024-01-19</span></li>",
                "<li><span>[2024-01-19]</span> <a href='/1'>%s</a></li>",
                "<p>上一篇：<a href='/1'>%s</a></p>",
                "<li><a>%s</a></li>",
                "<li onclick='go(1)'>%s</li>",
                "<li><a onclick='go(1)'>%s</a> 2024年1月19日</li>"
            })
    void aDayBesideALinkAndAScriptInPlaceOfOneMakeNoTitleOfIt(String item) throws FormatException {
        String other = item.formatted("松原市教育局2024年政府信息公开工作年度报告");
        assertThat(title(other + "<h1>2024年政府信息公开工作年度报告</h1>").agency()).isEmpty();
        assertThat(title(other + "<p>松原市财政局2024年政府信息公开工作年度报告</p>").agency()).contains("松原市财政局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<div>%s 2024-01-19</div>", "<ul><li>%s</li></ul>"})
    void aWholeTitleInAHeadingGoesBeforeOtherLines(String item) throws FormatException {
        String other = item.formatted("松原市教育局2025年政府信息公开工作年度报告");
        Title title = title(other + "<h1>松原市财政局2024年政府信息公开工作年度报告</h1>");
        assertThat(title.agency()).contains("松原市财政局");
        assertThat(title.year()).isEqualTo(OptionalInt.of(2024));
    }

    @Test
    void thePathOfAPageIsNoPartOfItsTitle() throws FormatException {
        String path = "<div>首页 &gt; <a href='/1'>松原市教育局</a></div>";
        assertThat(title(path + "<h1>2024年政府信息公开工作年度报告</h1>").agency()).isEmpty();
        assertThat(title("<div>当前位置：首页&gt;松原市教育局</div><h1>2024年政府信息公开工作年度报告</h1>")
                        .agency())
                .isEmpty();
    }

    @Test
    void ofSeveralLinksNoneIsChosen() throws FormatException {
        assertThat(titleIfAny(OTHERS)).isEmpty();
    }

    @Test
    void whereALinkIsAllThereIsItNamesTheReport() throws FormatException {
        assertThat(title("<p><a href='/self'>松原市财政局2024年政府信息公开工作年度报告</a></p>").agency())
                .contains("松原市财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>%s</td></tr></table>",
                "<table><tr><td>索引号</td><td>A-1</td></tr><tr><td>名称</td><td>%s</td></tr></table>"
            })
    void aTitleInACellIsThatOfThePageBeforeAnyLink(String markup) throws FormatException {
        String link = "<ul><li><a href='/1'>松原市教育局2025年政府信息公开工作年度报告</a></li></ul>";
        String own = markup.formatted("松原市财政局2024年政府信息公开工作年度报告");
        for (String body : new String[] {link + own, own + link, link + "<p>2024年年报</p>" + own}) {
            assertThat(title(body).agency()).contains("松原市财政局");
            assertThat(title(body).year()).isEqualTo(OptionalInt.of(2024));
        }
    }

    @Test
    void ofCellsThatNameDifferentReportsNoneIsChosen() throws FormatException {
        assertThat(titleIfAny("<table><tr><td>松原市教育局2025年政府信息公开工作年度报告</td></tr>"
                        + "<tr><td>松原市财政局2023年政府信息公开工作年度报告</td></tr></table>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>松原市宁江区</p><p>财政局2024年政府信息公开工作年度报告</p>",
                "<h1>松原市宁江区<br>财政局2024年政府信息公开工作年度报告</h1>",
                "<p>松原市宁江区</p><p>财政局</p><p>2024年政府信息公开工作年度报告</p>"
            })
    void aPlaceOnTheLineBeforeBelongsToAnAgencyNamedWithoutOne(String body) throws FormatException {
        assertThat(title(body).agency()).contains("松原市宁江区财政局");
    }

    @Test
    void aSummaryStaysOneWhereItsPlaceStandsOnTheLineBefore() throws FormatException {
        Title title = title("<p>松原市宁江区</p><p>财政局2024年政府信息公开工作年度报告（汇总）</p>");
        assertThat(title.agency()).contains("松原市宁江区财政局");
        assertThat(title.summary()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开专区", "首页", "松原市宁江区概况", "位置：宁江区", "松原市政务公开网", "城市"})
    void otherLinesBeforeDoNot(String line) throws FormatException {
        assertThat(title("<p>" + line + "</p><p>财政局2024年政府信息公开工作年度报告</p>").agency())
                .contains("财政局");
    }

    @Test
    void anAgencyThatNamesItsPlaceIsLeftAsItIs() throws FormatException {
        assertThat(title("<p>吉林省</p><p>松原市财政局2024年政府信息公开工作年度报告</p>").agency()).contains("松原市财政局");
    }
}
