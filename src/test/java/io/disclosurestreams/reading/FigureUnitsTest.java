package io.disclosurestreams.reading;

import static io.disclosurestreams.reading.TableText.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.ProactiveFigure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that stand in the lines above the header of a table of figures. */
class FigureUnitsTest {

    private static final String TABLE = table("agency,year,proactive.fees.amount", "a-1,2024,148500,1,2,3,4,5,6,7");

    private static TabulatedReport report(String above) {
        return TableText.reports(above + "\n" + TABLE).get(0);
    }

    private static Cell fees(TabulatedReport report) {
        assertThat(report.errors()).isEmpty();
        return report.document().cells().at(ProactiveFigure.FEES_AMOUNT.slot());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,本年收费金额（单位：元）|14.85",
                ",,元|14.85",
                "单位：元|14.85",
                ",,,,单位：元|14.85",
                "清河市2024年度数据汇总（金额单位：元）|14.85",
                "说明：金额以元为单位|14.85",
                "单位：百元|1485",
                ",,金额（万元）|148500",
                "单位：万元|148500",
                "清河市2024年度数据汇总|148500"
            })
    void amountsAreReadInTheUnitThatIsNamed(String above, BigDecimal amount) {
        Cell fees = fees(report(above));
        assertThat(fees instanceof Cell.Count count ? BigDecimal.valueOf(count.value()) : ((Cell.Amount) fees).value())
                .isEqualByComparingTo(amount);
    }

    @Test
    void amountsInUnitsThatContradictEachOtherAreKeptAsText() {
        TabulatedReport report = report("单位：元\n,,收费金额（万元）");
        assertThat(fees(report)).isEqualTo(new Cell.Text("148500"));
        assertThat(report.document().findings())
                .anyMatch(finding -> finding.rule().equals("CELL-UNIT"));
    }

    @Test
    void theUnitOfOneColumnIsNoneOfAnother() {
        String both = table(
                "agency,year,proactive.procurement.amount,proactive.fees.amount",
                "a-1,2024,148500,148500,1,2,3,4,5,6,7");
        TabulatedReport report =
                TableText.reports(",,采购总金额（单位：元）,收费金额（单位：万元）\n" + both).get(0);
        assertThat(fees(report)).isEqualTo(new Cell.Count(148500));
        assertThat(report.document().cells().at(ProactiveFigure.PROCUREMENT_AMOUNT.slot()))
                .isEqualTo(new Cell.Amount(new BigDecimal("14.8500")));
    }

    /** What is kept of a line is handed in again once its fault is mended. */
    @Test
    void aLineByItselfStillNamesTheUnit() {
        TabulatedReport report = report("单位：元");
        TabulatedReport again = TableText.reports(report.csv()).get(0);
        assertThat(fees(again)).isEqualTo(fees(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万件", "数据汇总（百件）", ",,,本年新收（单位：百件）"})
    void countsInMultiplesAreRefused(String above) {
        assertThat(TableText.reason(above + "\n" + TABLE)).contains("件", "one by one", "按实际件数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：千件", "注：表中单位为万件", "（单位：百件）"})
    void countsInMultiplesThatANoteBelowNamesAreRefused(String below) {
        assertThat(TableText.reason(TABLE + below + "\n")).contains("件", "one by one", "按实际件数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：件", "注：全市各机关共办理3万件"})
    void otherNotesBelowLeaveTheLinesAboveAsTheyAre(String below) {
        assertThat(fees(TableText.reports(TABLE + below + "\n").get(0))).isEqualTo(new Cell.Count(148500));
    }

    @Test
    void proseThatCountsIsNoUnit() {
        assertThat(fees(report("全市各机关共办理3万件，另见附注"))).isEqualTo(new Cell.Count(148500));
    }
}
