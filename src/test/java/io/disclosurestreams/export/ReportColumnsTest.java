package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Timeliness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportColumnsTest {

    private static <T> Value value(List<Column<T>> columns, String key, T item) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .apply(item);
    }

    @Test
    void everyFigureHasAColumnUnderItsPathWithALabelOfItsOwn() {
        List<Column<Cells>> columns = ReportColumns.cells();

        assertThat(columns)
                .extracting(Column::key)
                .containsExactlyElementsOf(
                        Figures.all().stream().map(Figure::path).toList());
        assertThat(columns).extracting(Column::label).doesNotHaveDuplicates().allMatch(label -> label.contains("："));
        assertThat(columns).extracting(Column::english).doesNotHaveDuplicates();
    }

    @Test
    void labelsAreTheOfficialOnes() {
        assertThat(Stream.of(
                                "proactive.regulations.made",
                                "proactive.normativeDocuments.inForce",
                                "proactive.fees.amount",
                                "proactive.procurement.amount",
                                "requests.refused.stateSecret.naturalPerson",
                                "requests.concluded.otherOrganisation",
                                "disputes.reconsideration.corrected",
                                "disputes.litigationDirect.total")
                        .map(path -> FigureLabel.of(
                                Figures.ofPath(path).orElseThrow().slot())))
                .containsExactly(
                        "规章：本年新制作数量",
                        "行政规范性文件：现行有效件数",
                        "行政事业性收费：本年收费金额（单位：万元）",
                        "政府集中采购：采购总金额（单位：万元）",
                        "（三）不予公开1.属于国家秘密：自然人",
                        "（七）总计：法人或其他组织：其他",
                        "行政复议：结果纠正",
                        "行政诉讼：未经复议直接起诉：总计");
        assertThat(FigureLabel.english("requests.refused.stateSecret.total"))
                .isEqualTo("requests: refused: state secret: total");
    }

    @Test
    void blankStrokeTextAndZeroStayApart() {
        int first = RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON);
        Cells cells = Cells.builder()
                .count(first, 0)
                .blank(first + 1)
                .set(first + 2, Cell.ofRaw("/"))
                .set(first + 3, Cell.ofRaw("-"))
                .set(first + 4, Cell.ofRaw("约3件"))
                .set(ProactiveFigure.FEES_AMOUNT.slot(), new Cell.Amount(new BigDecimal("37823.1235")))
                .set(ProactiveFigure.FEES_CHANGE.slot(), new Cell.Count(-4))
                .build();
        List<Column<Cells>> columns = ReportColumns.cells();

        assertThat(columns.subList(first, first + 6))
                .extracting(column -> column.value().apply(cells))
                .containsExactly(Value.of(0), Value.EMPTY, Value.of("/"), Value.of("-"), Value.of("约3件"), Value.EMPTY);
        assertThat(value(columns, "proactive.fees.amount", cells)).isEqualTo(Value.of(new BigDecimal("37823.1235")));
        assertThat(value(columns, "proactive.fees.change", cells)).isEqualTo(Value.of(-4));
    }

    @Test
    void inSumsAFigureThatNoReportGivesIsEmptyAndNotZero() {
        Sums sums = Cells.builder()
                .count(RequestRow.OTHER_UNSPECIFIED.slot(Applicant.TOTAL), 3)
                .count(ProactiveFigure.REGULATIONS_MADE.slot(), 0)
                .build()
                .sums();
        List<Column<Sums>> columns = ReportColumns.sums();

        assertThat(value(columns, "requests.other.unspecified.total", sums)).isEqualTo(Value.of(3));
        assertThat(value(columns, "requests.other.unspecified.business", sums)).isEqualTo(Value.of(0));
        assertThat(value(columns, "requests.other.rest.total", sums)).isEqualTo(Value.EMPTY);
        assertThat(value(columns, "requests.granted.total", sums)).isEqualTo(Value.of(0));
        assertThat(value(columns, "proactive.regulations.made", sums)).isEqualTo(Value.of(0));
        assertThat(value(columns, "proactive.regulations.issued", sums)).isEqualTo(Value.EMPTY);
        assertThat(value(columns, "proactive.fees.amount", sums)).isEqualTo(Value.EMPTY);
    }

    @Test
    void everyRatioTellsWhatItIsMadeOf() {
        Sums sums = Cells.builder()
                .count(RequestRow.GRANTED.slot(Applicant.TOTAL), 1)
                .count(RequestRow.CONCLUDED.slot(Applicant.TOTAL), 3)
                .build()
                .sums();
        List<Column<Sums>> columns = ReportColumns.results();

        assertThat(columns).hasSize(6 + Ratio.all().size() * 4);
        assertThat(columns).extracting(Column::label).doesNotHaveDuplicates();
        assertThat(value(columns, "outcomes.granted", sums)).isEqualTo(Value.of(1));
        assertThat(value(columns, "ratios.granted.value", sums)).isEqualTo(new Value.Share(1 / 3.0));
        assertThat(value(columns, "ratios.granted.numerator", sums)).isEqualTo(Value.of(1));
        assertThat(value(columns, "ratios.granted.denominator", sums)).isEqualTo(Value.of(3));
        assertThat(value(columns, "ratios.granted.state", sums)).isEqualTo(Value.of("ok"));
        assertThat(value(columns, "ratios.reconsideration.corrected.value", sums))
                .isEqualTo(Value.EMPTY);
        assertThat(value(columns, "ratios.reconsideration.corrected.state", sums))
                .isEqualTo(Value.of("noCases"));
    }

    @Test
    void timelinessHasItsStateInBothLanguagesAndDaysAsDays() {
        LocalDate due = LocalDate.of(2025, 1, 31);
        Timeliness late = new Timeliness(
                Timeliness.State.OVERDUE,
                Optional.of(new Deadline(Optional.empty(), due, 0, 14, "条例 第四十九条")),
                Optional.empty(),
                375);

        assertThat(ReportColumns.timeliness("timeliness"))
                .extracting(Column::key, column -> column.value().apply(late))
                .containsExactly(
                        tuple("timeliness.state", Value.of("overdue")),
                        tuple("timeliness.stateZh", Value.of("逾期未报")),
                        tuple("timeliness.due", new Value.Day(due)),
                        tuple("timeliness.publishedOn", Value.EMPTY),
                        tuple("timeliness.daysLate", Value.of(375)));
        assertThat(Stream.of(Timeliness.State.values()).map(StateLabel::of)).doesNotHaveDuplicates();
    }
}
