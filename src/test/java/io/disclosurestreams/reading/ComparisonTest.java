package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that set the report's year beside the one before are none of the official ones. */
class ComparisonTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 11, 0);
    private static final String BEHIND_TWO = "<p>三、收到和处理政府信息公开申请情况</p>";
    private static final String BEHIND_THREE = "<p>四、政府信息公开行政复议、行政诉讼情况</p>";

    private static ReportDocument read(String table, String heading) {
        Sheets sheets = Sheets.of(PAPER);
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, sheets);
        assertThat(page).contains(heading);
        ReportDocument document = LayoutTest.read(Layout.HTML_MERGED.bytes(page.replace(heading, table + heading)));
        assertThat(LayoutTest.differences(document, sheets)).isEmpty();
        return document;
    }

    private static String table(String... rows) {
        return Stream.of(rows)
                .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static void assertReadWhole(ReportDocument document) {
        assertThat(document.missing()).isEmpty();
        assertThat(document.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "指标名称|单位|上年|本年,1600|1702",
        "项目|上年度|本年度,1600|1702",
        "项目|去年|今年,1600|1702",
        "项目|2022年|2023年,1600|1702",
        "项目|2022年度件数|2023年度件数,1600|1702",
        "信息内容|上年处理决定数量|本年处理决定数量,1600|1702"
    })
    void rowsOfAComparisonAreNoSecondTable(String header, String values) {
        String unit = header.contains("单位") ? "|件|" : "|";
        String table = table(header, "行政许可" + unit + values, "行政处罚" + unit + values);
        assertReadWhole(read(table, BEHIND_TWO));
        assertReadWhole(read("<p>近两年数据对比表</p>" + table, BEHIND_TWO));
        assertReadWhole(read("<p>2022年与2023年对比表</p>" + table, BEHIND_TWO));
    }

    @Test
    void rowsOfTableThreeInAComparisonAreNoSecondTable() {
        assertReadWhole(read(table("项目|上年|本年|增减", "本年新收政府信息公开申请数量|8|9|1", "（一）予以公开|3|5|2"), BEHIND_THREE));
    }

    @Test
    void aSecondTableWithOtherFiguresThatIsNoComparisonStillContradicts() {
        ReportDocument document = read(table("信息内容|本年处理决定数量", "行政许可|1"), BEHIND_TWO);
        assertThat(String.join(" ", document.missing())).contains("行政许可", "met more than once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息内容|上一年项目数量|本年增/减|处理决定数量", "项目|上年结转|本年新收", "项目|2024|2025", "行政许可|上年"})
    void otherHeadersAreNone(String header) {
        assertThat(Comparison.isHeader(List.of(header.split("\\|")))).isFalse();
    }
}
