package io.disclosurestreams.reading;

import static io.disclosurestreams.reading.TableText.reason;
import static io.disclosurestreams.reading.TableText.reports;
import static io.disclosurestreams.reading.TableText.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels for people beside the names of the columns of a table of figures. */
class FigureLabelsTest {

    private static final String FIELDS = "agency,year,proactive.licensing.decisions,proactive.fees.amount,"
            + TableText.NEWLY_RECEIVED.stream()
                    .map(figure -> figure.path().replace("newlyReceived", "carriedIn"))
                    .collect(Collectors.joining(","));
    private static final String LINE = "a-1,2024,1702,14.85,0,0,0,0,0,0,0,1,2,3,4,5,6,27";
    private static final String TABLE = table(FIELDS, LINE);

    private static String labels(String licensing, String carriedOver) {
        return "机关编码,年份," + licensing + ",行政事业性收费：本年收费金额（单位：万元）," + carriedOver + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政许可：本年处理决定数量",
                "行政许可",
                "行政许可:本年处理决定数",
                "行政许可：处理决定数量",
                "许可办件",
                "2024年行政许可",
                "行政许可：本年处理决定数量（2024年）",
                "行政許可：本年處理決定數量",
                "1702"
            })
    void aLabelThatTellsOfTheSameFigureOrOfNoneIsRead(String label) {
        assertThat(reports(labels(label, "二、上年结转政府信息公开申请数量：自然人") + TABLE)).satisfies(FigureLabelsTest::isWhole);
        assertThat(reports(labels("行政许可", "2023年结转政府信息公开申请数量") + TABLE)).satisfies(FigureLabelsTest::isWhole);
    }

    private static void isWhole(List<? extends TabulatedReport> reports) {
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.errors()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政许可：上年处理决定数量",
                "行政许可：去年处理决定数量",
                "行政许可：本年处理决定数量（2023年）",
                "2023年度行政许可",
                "行政许可（上半年）",
                "行政许可（1-6月）",
                "行政许可：本年处理决定数量（不含交警）",
                "行政许可（仅本级）",
                "行政许可不含交警",
                "行政处罚",
                "行政处罚：本年处理决定数量",
                "行政许可：本年制发件数",
                "结果维持",
                "一、本年新收政府信息公开申请数量：自然人"
            })
    void aLabelThatTellsOfAnotherFigureIsRefusedWithItsColumn(String label) {
        String above = labels(label, "");
        assertThat(reason(above + TABLE)).contains(label, "column 3", "proactive.licensing.decisions");
        assertThat(reason(TABLE.replace("\na-1", "\n" + above + "a-1"))).contains(label, "column 3");
    }

    @Test
    void labelsOfOneRowDoNotStandOverAnother() {
        assertThat(reason(labels("行政许可", "一、本年新收政府信息公开申请数量：自然人") + TABLE))
                .contains("column 5", "requests.carriedIn.naturalPerson");
        assertThat(reason(labels("行政许可", "二、上年结转政府信息公开申请数量：总计") + TABLE)).contains("column 5");
    }

    @Test
    void aLabelWithTheYearOfOneLineIsNotOneOfAnother() {
        String both = TABLE + LINE.replace("2024", "2023") + "\n";
        assertThat(reason(labels("行政许可（2024年）", "") + both)).contains("行政许可（2024年）");
        assertThat(reports(labels("行政许可（2023年和2024年）", "") + both)).hasSize(2);
    }

    @Test
    void whatStandsOverNoFigureIsNoLabel() {
        assertThat(reports("2023年至今各机关上年数据汇总（不含乡镇）\n" + TABLE)).satisfies(FigureLabelsTest::isWhole);
    }
}
