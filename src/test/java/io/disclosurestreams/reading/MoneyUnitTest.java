package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of table two under headers, labels and notes that name units of money. */
class MoneyUnitTest {

    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2023, 4, 0);

    private static String page(Layout layout) {
        String page = layout.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        String amount = LayoutTest.cells(Sheets.of(PAPER)).get("proactive.fees.amount");
        assertThat(page).contains("单位：万元");
        return page.replaceFirst(">" + amount + "(万元)?<", ">251.5<");
    }

    private static ReportDocument read(Layout layout, String page) {
        return LayoutTest.read(layout.bytes(page));
    }

    private static void isAmount(ReportDocument document, BigDecimal amount) {
        Cell cell = document.cells().at(ProactiveFigure.FEES_AMOUNT.slot());
        BigDecimal read = cell instanceof Cell.Count count
                ? BigDecimal.valueOf(count.value())
                : cell instanceof Cell.Amount fraction ? fraction.value() : BigDecimal.ONE.negate();
        assertThat(read).isEqualByComparingTo(amount);
    }

    private static void isText(ReportDocument document) {
        assertThat(document.cells().at(ProactiveFigure.FEES_AMOUNT.slot())).isEqualTo(new Cell.Text("251.5"));
        assertThat(document.findings()).extracting(Finding::rule).contains("CELL-UNIT");
    }

    @ParameterizedTest
    @CsvSource({"元,0.02515", "百元,2.515", "千元,25.15", "万元,251.5", "百万元,25150", "亿元,2515000", "億元,2515000"})
    void theUnitOfTheHeaderCounts(String unit, BigDecimal amount) {
        ReportDocument document =
                read(Layout.HTML_MERGED, page(Layout.HTML_MERGED).replace("：万元", "：" + unit));
        isAmount(document, amount);
    }

    @ParameterizedTest
    @CsvSource({"百亿元", "美元", "元/万元"})
    void aUnitThatIsNotKnownIsNotGuessed(String unit) {
        isText(read(Layout.HTML_MERGED, page(Layout.HTML_MERGED).replace("：万元", "：" + unit)));
    }

    @ParameterizedTest
    @CsvSource({"HTML_MERGED", "XLSX_MERGED", "DOCX_MERGED"})
    void aLabelThatNamesAnotherUnitThanTheHeaderMakesBothUncertain(Layout layout) {
        isText(read(layout, page(layout).replace("行政事业性收费<", "行政事业性收费（元）<")));
    }

    @ParameterizedTest
    @CsvSource({"HTML_MERGED", "XLSX_MERGED", "DOCX_MERGED"})
    void aNoteAboveTheTableThatNamesAnotherUnitDoesSoToo(Layout layout) {
        String heading = "二、主动公开政府信息情况</p>";
        isText(read(layout, page(layout).replace(heading, heading + "<p>单位：元</p>")));
    }

    @Test
    void aRemarkBelowTheTableOrInTheHeaderOfItsBlockCountsToo() {
        Layout layout = Layout.HTML_MERGED;
        String heading = "三、收到和处理政府信息公开申请情况";
        isText(read(layout, page(layout).replace("<p>" + heading, "<p>注：收费金额单位为元。</p><p>" + heading)));
        isText(read(layout, page(layout).replace("第二十条第（八）项<", "第二十条第（八）项（单位：元）<")));
    }

    @Test
    void spacesWithinAUnitDoNotCount() {
        isAmount(
                read(Layout.HTML_MERGED, page(Layout.HTML_MERGED).replace("：万元", "：万\u3000元")),
                new BigDecimal("251.5"));
    }

    @ParameterizedTest
    @CsvSource({"HTML_MERGED", "XLSX_MERGED"})
    void unitsThatAgreeCount(Layout layout) {
        String heading = "二、主动公开政府信息情况</p>";
        ReportDocument document = read(
                layout,
                page(layout).replace(heading, heading + "<p>（单位：万元）</p>").replace("行政事业性收费<", "行政事业性收费（万元）<"));
        isAmount(document, new BigDecimal("251.5"));
    }
}
