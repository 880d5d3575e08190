package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperReport.PaperCell;
import io.disclosurestreams.reading.PaperReport.PaperRow;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns between the labels of table three and its figures that number the rows or name their unit. */
class RowNumbersTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 10, 0);
    private static final String HEADER =
            "自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计";

    private static ReportDocument read(String word, String cell) {
        StringBuilder table =
                new StringBuilder("<table><tr><td>项目</td><td>" + word + "</td><td>" + HEADER + "</td></tr>");
        int number = 0;
        for (PaperRow row : PAPER.tableThree()) {
            String label = row.words().get(row.words().size() - 1).text();
            table.append("<tr><td>" + label + "</td><td>" + (cell.equals("n") ? String.valueOf(++number) : cell)
                            + "</td>")
                    .append(row.figures().stream()
                            .map(PaperCell::text)
                            .collect(Collectors.joining("</td><td>", "<td>", "</td>")))
                    .append("</tr>");
        }
        String page = Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        int from = page.indexOf("<table", page.indexOf("三、收到"));
        int to = page.indexOf("</table>", from);
        return LayoutTest.read(Layout.HTML_MERGED.bytes(page.substring(0, from) + table + page.substring(to)));
    }

    @ParameterizedTest
    @CsvSource({"行次,n", "序号,n", "单位,件", "计量单位,件"})
    void aColumnOfNumbersOrUnitsIsNoFigure(String word, String cell) {
        ReportDocument document = read(word, cell);
        assertThat(document.missing()).isEmpty();
        assertThat(document.sources()).hasSize(200);
        long total = PAPER.tableThree().stream()
                .filter(row -> row.words().get(0).text().startsWith("一、"))
                .map(row -> Long.parseLong(row.figures().get(6).text()))
                .findFirst()
                .orElseThrow();
        assertThat(document.sources().get("requests.newlyReceived.total").raw()).isEqualTo(String.valueOf(total));
    }

    @ParameterizedTest
    @CsvSource({"单位,万件", "上年,n", "累计,n"})
    void anyOtherColumnWithContentsIsNotPassedOver(String word, String cell) {
        assertThat(read(word, cell).isComplete()).isFalse();
    }
}
