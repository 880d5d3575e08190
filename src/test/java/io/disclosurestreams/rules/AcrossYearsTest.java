package io.disclosurestreams.rules;

import static io.disclosurestreams.rules.TwoYears.cells;
import static io.disclosurestreams.rules.TwoYears.dossier;
import static io.disclosurestreams.rules.TwoYears.findings;
import static io.disclosurestreams.rules.TwoYears.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.rules.Baseline.State;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import io.disclosurestreams.rules.Result.PassAssumingBlankIsZero;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report against the one of the year before: each rule where it holds, where it does not, where nobody can say. */
class AcrossYearsTest {

    private static final String DOCUMENTS = "proactive.normativeDocuments.";
    private static final String LICENSING = "proactive.licensing.";

    private static List<Result> results(Rule rule, Dossier dossier) {
        return ReportRules.assessments(dossier, Waivers.NONE).stream()
                .filter(assessment -> assessment.rule() == rule)
                .map(Assessment::result)
                .toList();
    }

    @Test
    void whatWasCarriedOutIsCarriedInInEachColumn() {
        for (Applicant column : Applicant.values()) {
            Map<String, Object> before = Map.of("requests.carriedOut." + column.key(), 3);
            String carriedIn = "requests.carriedIn." + column.key();
            assertThat(rules(before, Map.of(carriedIn, 3))).isEmpty();
            assertThat(findings(before, Map.of(carriedIn, 1))).first().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("YOY-CARRY");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.left()).contains(3L);
                assertThat(finding.right()).contains(1L);
                assertThat(finding.delta()).contains(2L);
                assertThat(finding.cells()).containsExactly(carriedIn);
                assertThat(finding.messageZh())
                        .contains(column.label())
                        .contains("上年“四、结转下年度继续办理”为3，本年“二、上年结转政府信息公开申请数量”为1，相差2");
            });
        }
    }

    @Test
    void aBlankCountsAsZeroWhereNothingWasCarriedOut() {
        Dossier dossier = dossier(Map.of("requests.carriedOut.business", 0), Map.of("requests.carriedIn.business", ""));
        assertThat(results(Rule.YOY_CARRY, dossier)).contains(new PassAssumingBlankIsZero());
        assertThat(rules(Map.of("requests.carriedOut.business", 2), Map.of("requests.carriedIn.business", "/")))
                .containsExactly("YOY-CARRY");
    }

    @Test
    void theTotalsOfWhatIsCarriedOverCountByTheirParts() {
        Map<String, Object> before = Map.of("requests.carriedOut.naturalPerson", 2, "requests.carriedOut.total", "");
        Map<String, Object> now = Map.of("requests.carriedIn.naturalPerson", 2, "requests.carriedIn.total", 9);
        assertThat(rules(before, now)).isEmpty();
    }

    @Test
    void inForceIsWhatWasInForceMoreWhatWasIssuedLessWhatWasRepealed() {
        Map<String, Object> before = Map.of(DOCUMENTS + "inForce", 10);
        assertThat(rules(before, Map.of(DOCUMENTS + "issued", 3, DOCUMENTS + "repealed", 1, DOCUMENTS + "inForce", 12)))
                .isEmpty();
        assertThat(findings(
                        before, Map.of(DOCUMENTS + "issued", 3, DOCUMENTS + "repealed", 1, DOCUMENTS + "inForce", 13)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("YOY-STOCK");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.delta()).contains(-1L);
                    assertThat(finding.messageZh())
                            .isEqualTo("“行政规范性文件”：上年现行有效件数10 + 本年制发件数3 = 13，本年废止件数1 + 现行有效件数13 = 14，相差-1");
                });
    }

    @Test
    void noMoreIsRepealedThanThereWas() {
        assertThat(rules(
                        Map.of(DOCUMENTS + "inForce", 2),
                        Map.of(DOCUMENTS + "issued", 1, DOCUMENTS + "repealed", 4, DOCUMENTS + "inForce", 0)))
                .containsExactly("T2-STOCK", "YOY-STOCK");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false", "4, false"})
    void itemsOfTheYearBeforeAndTheirChangeAreTheItemsOfThisYear(int items, boolean holds) {
        List<String> found = rules(
                Map.of(LICENSING + "previousItems", 7, LICENSING + "change", -2),
                Map.of(LICENSING + "previousItems", items));
        assertThat(found).isEqualTo(holds ? List.of() : List.of("YOY-ITEMS"));
        assertThat(rules(Map.of(LICENSING + "change", -2), Map.of(LICENSING + "previousItems", items)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, true", "3, true", "13, false"})
    void noMoreIsDisclosedInTotalThanWasAndIsNew(int total, boolean holds) {
        List<String> found = rules(
                Map.of(DOCUMENTS + "totalDisclosed", 10),
                Map.of(DOCUMENTS + "disclosed", 2, DOCUMENTS + "totalDisclosed", total));
        assertThat(found).isEqualTo(holds ? List.of() : List.of("YOY-TOTAL"));
    }

    @Test
    void pendingCasesAreAmongThoseOfTheNextYear() {
        Map<String, Object> before = Map.of("disputes.reconsideration.pending", 3);
        assertThat(rules(before, Map.of("disputes.reconsideration.upheld", 3))).isEmpty();
        assertThat(findings(before, Map.of("disputes.reconsideration.upheld", 2)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("YOY-PEND");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.messageZh()).isEqualTo("“行政复议”：总计2小于上年尚未审结3");
                });
        assertThat(rules(before, Map.of())).isEmpty();
    }

    @Test
    void aChangeOfFormIsToldAndNoFigureOfOnlyOneFormIsCompared() {
        Map<String, Object> before = Map.of(DOCUMENTS + "made", 1, DOCUMENTS + "totalDisclosed", 500);
        Map<String, Object> now = Map.of(DOCUMENTS + "issued", 1, DOCUMENTS + "inForce", 30);
        assertThat(findings(before, now)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("YOY-BREAK");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.cells())
                    .containsExactlyInAnyOrder(
                            DOCUMENTS + "made",
                            DOCUMENTS + "totalDisclosed",
                            DOCUMENTS + "issued",
                            DOCUMENTS + "inForce");
        });
        assertThat(results(Rule.YOY_STOCK, dossier(before, now)))
                .allSatisfy(result -> assertThat(result).isInstanceOf(NotAssessable.class));
    }

    @Test
    void withoutAYearBeforeNothingIsComparedAndAGapIsToldOnlyWhereOneWasOwed() {
        Cells now = cells(Map.of("requests.carriedIn.total", 3, DOCUMENTS + "inForce", 4));
        for (State state : State.values()) {
            if (state != State.REPORTED) {
                Dossier dossier = new Dossier(now, new Baseline(state, Cells.NONE), Thresholds.USUAL);
                assertThat(ReportRules.findings(dossier).stream().map(Finding::rule))
                        .as(state.name())
                        .isEqualTo(state == State.MISSING ? List.of("YOY-GAP") : List.of());
                assertThat(results(Rule.YOY_CARRY, dossier))
                        .hasSize(7)
                        .allSatisfy(result -> assertThat(result).isInstanceOf(NotAssessable.class));
            }
        }
        assertThat(results(Rule.YOY_GAP, dossier(Map.of("requests.carriedOut.total", 3), Map.of())))
                .containsExactly(new Pass());
    }

    @Test
    void thereAreAsManyRulesAcrossYearsAsTheCatalogueSays() {
        Dossier dossier = Dossier.of(Cells.NONE);
        assertThat(results(Rule.YOY_CARRY, dossier)).hasSize(7);
        assertThat(results(Rule.YOY_STOCK, dossier)).hasSize(2);
        assertThat(results(Rule.YOY_ITEMS, dossier)).hasSize(5);
        assertThat(results(Rule.YOY_TOTAL, dossier)).hasSize(2);
    }

    @Test
    void whatIsShownIsWhatFails() {
        for (int seed = 0; seed < 300; seed++) {
            Dossier dossier = random(new Random(seed));
            List<String> failing = ReportRules.assessments(dossier, Waivers.NONE).stream()
                    .filter(assessment -> assessment.result() instanceof Result.Fail)
                    .map(assessment -> assessment.rule().id())
                    .sorted()
                    .toList();
            assertThat(ReportRules.findings(dossier).stream()
                            .map(Finding::rule)
                            .filter(rule -> !rule.startsWith("CELL-") && !rule.equals("FAULT-LOC"))
                            .sorted())
                    .as("seed " + seed)
                    .isEqualTo(failing);
        }
    }

    private static Dossier random(Random random) {
        return new Dossier(report(random), Baseline.of(report(random)), Thresholds.USUAL);
    }

    private static Cells report(Random random) {
        Cells.Builder cells = Cells.builder();
        boolean form2019 = random.nextBoolean();
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            boolean other = Figures.at(slot).path().startsWith("requests." + RequestRow.OTHER_UNSPECIFIED.key());
            int kind = other && !form2019 ? 0 : random.nextInt(12);
            if (kind > 2) {
                cells.count(slot, random.nextInt(40));
            } else if (kind == 1) {
                cells.blank(slot);
            } else if (kind == 2) {
                cells.set(slot, new Cell.Text("若干"));
            }
        }
        return cells.build();
    }
}
