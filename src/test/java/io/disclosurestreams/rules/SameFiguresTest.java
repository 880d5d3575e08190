package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Thresholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SameFiguresTest {

    private static final Thresholds THRESHOLDS = Thresholds.USUAL;

    private static Cells.Builder requests(int received, int granted) {
        Cells.Builder cells = Cells.builder();
        put(cells, RequestRow.NEWLY_RECEIVED, received);
        put(cells, RequestRow.GRANTED, granted);
        put(cells, RequestRow.NOT_HELD, received - granted);
        put(cells, RequestRow.CONCLUDED, received);
        return cells;
    }

    private static void put(Cells.Builder cells, RequestRow row, int count) {
        cells.count(row.slot(Applicant.NATURAL_PERSON), count);
        cells.count(row.slot(Applicant.TOTAL), count);
    }

    private static Cells busy(int licences) {
        return requests(187, 120)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), licences)
                .count(ProactiveFigure.PENALTIES_DECISIONS.slot(), 412)
                .count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), 35)
                .set(ProactiveFigure.FEES_AMOUNT.slot(), new Cell.Amount(new BigDecimal("12.50")))
                .build();
    }

    private static Map<String, List<String>> same(Map<String, Cells> agencies) {
        Map<String, FigurePrint> prints = new TreeMap<>();
        agencies.forEach((agency, cells) -> prints.put(agency, FigurePrint.of(cells)));
        return SameFigures.of(prints, agencies::get, THRESHOLDS);
    }

    private static boolean copied(Cells cells, Cells before) {
        return ReportRules.findings(new Dossier(cells, Baseline.of(before), THRESHOLDS)).stream()
                .anyMatch(finding -> finding.rule().equals("YOY-COPY"));
    }

    @Test
    void figuresOfAnotherAgencyAreFound() {
        assertThat(same(Map.of("a", busy(3_421), "b", busy(3_421), "c", busy(3_422))))
                .isEqualTo(Map.of("a", List.of("b"), "b", List.of("a")));
    }

    @Test
    void zerosAndNearlyZerosAreNeverACopy() {
        Cells zeros = requests(0, 0).build();
        Cells one = requests(1, 1).build();
        Cells few = requests(9, 5).build();
        assertThat(same(Map.of("a", zeros, "b", zeros, "c", one, "d", one, "e", few, "f", few)))
                .isEmpty();
        for (Cells cells : List.of(zeros, one, Cells.NONE)) {
            assertThat(copied(cells, cells)).isFalse();
        }
    }

    @Test
    void sumsAndStocksDoNotMakeFiguresTelling() {
        FigurePrint print = FigurePrint.of(requests(40, 40)
                .count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), 35_421)
                .count(ProactiveFigure.REGULATIONS_IN_FORCE.slot(), 1_234)
                .build());
        assertThat(print.distinct()).isEqualTo(1);
        assertThat(print.digits()).isEqualTo(2);
    }

    @Test
    void figuresOfLastYearAreFoundNumberByNumber() {
        assertThat(copied(busy(3_421), busy(3_421))).isTrue();
        assertThat(copied(busy(3_421), busy(3_420))).isFalse();
    }

    @Test
    void blankAndZeroAndAbsentAndScaleMakeNoDifference() {
        Cells.Builder blanks = requests(187, 120)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 3_421)
                .count(ProactiveFigure.PENALTIES_DECISIONS.slot(), 412)
                .count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), 35)
                .count(ProactiveFigure.COERCION_DECISIONS.slot(), 0)
                .blank(RequestRow.PETITION.slot(Applicant.TOTAL))
                .set(ProactiveFigure.FEES_AMOUNT.slot(), new Cell.Amount(new BigDecimal("12.5")));
        assertThat(same(Map.of("a", busy(3_421), "b", blanks.build()))).hasSize(2);
    }

    @Test
    void oneHashForTwoKindsOfFiguresMakesNoCopyOfThem() {
        FigurePrint print = FigurePrint.of(busy(3_421));
        Map<String, Cells> agencies = Map.of("a", busy(3_421), "b", busy(3_422), "c", busy(3_422));
        assertThat(SameFigures.of(Map.of("a", print, "b", print, "c", print), agencies::get, THRESHOLDS))
                .isEqualTo(Map.of("b", List.of("c"), "c", List.of("b")));
    }

    @Test
    void smallHonestOfficesAreNeverTakenForCopies() {
        SplittableRandom random = new SplittableRandom(11);
        Map<String, Cells> agencies = new TreeMap<>();
        for (int agency = 0; agency < 20_000; agency++) {
            int received = random.nextInt(20);
            agencies.put(
                    "office-" + agency,
                    requests(received, random.nextInt(received + 1))
                            .count(ProactiveFigure.LICENSING_DECISIONS.slot(), random.nextInt(30))
                            .count(ProactiveFigure.PENALTIES_DECISIONS.slot(), random.nextInt(10))
                            .build());
        }
        assertThat(same(agencies)).isEmpty();
    }
}
