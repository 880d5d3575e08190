package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import io.disclosurestreams.rules.Result.PassAssumingBlankIsZero;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One report by itself: each rule where it holds, where it does not, and where nobody can say. */
class ReportRulesTest {

    private static final String REGULATIONS = "proactive.regulations.";

    private static Cells cells(Map<String, Object> values) {
        Cells.Builder cells = Cells.builder();
        values.forEach((path, value) -> {
            int slot = Figures.ofPath(path).orElseThrow().slot();
            if (value instanceof Integer count) {
                cells.count(slot, count);
            } else if (value instanceof Long count) {
                cells.count(slot, count);
            } else if (value instanceof BigDecimal amount) {
                cells.set(slot, new Cell.Amount(amount));
            } else {
                cells.set(slot, Cell.ofRaw((String) value));
            }
        });
        return cells.build();
    }

    private static Dossier dossier(Map<String, Object> values) {
        return Dossier.of(cells(values));
    }

    private static List<Finding> findings(Map<String, Object> values) {
        return ReportRules.findings(cells(values));
    }

    private static List<String> rules(Map<String, Object> values) {
        return findings(values).stream().map(Finding::rule).toList();
    }

    private static Map<String, Object> stock(Object issued, Object repealed, Object inForce) {
        return Map.of(
                REGULATIONS + "issued", issued, REGULATIONS + "repealed", repealed, REGULATIONS + "inForce", inForce);
    }

    @Test
    void inForceIsAtLeastWhatWasIssuedLessWhatWasRepealed() {
        Check rule = TableTwo.BY_ITSELF.get(0);
        assertThat(rule.judge(dossier(stock(5, 2, 3)))).isEqualTo(new Pass());
        assertThat(rule.judge(dossier(stock(0, "", 3)))).isEqualTo(new PassAssumingBlankIsZero());
        assertThat(rule.judge(dossier(stock(5, "若干", 3)))).isInstanceOf(NotAssessable.class);
        assertThat(rule.judge(Dossier.of(Cells.NONE))).isInstanceOf(NotAssessable.class);
        assertThat(findings(stock(5, 1, 3))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("T2-STOCK");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.delta()).contains(-1L);
            assertThat(finding.messageZh()).isEqualTo("“规章”：现行有效件数3 + 本年废止件数1小于本年制发件数5");
            assertThat(finding.cells())
                    .containsExactly(REGULATIONS + "inForce", REGULATIONS + "repealed", REGULATIONS + "issued");
        });
    }

    @Test
    void disclosedInTotalIsAtLeastWhatWasNewlyDisclosed() {
        String documents = "proactive.normativeDocuments.";
        assertThat(rules(Map.of(documents + "disclosed", 4, documents + "totalDisclosed", 4)))
                .isEmpty();
        assertThat(rules(Map.of(documents + "disclosed", 4, documents + "totalDisclosed", 3)))
                .containsExactly("T2-2019");
        assertThat(rules(Map.of(documents + "disclosed", 4))).isEmpty();
    }

    @Test
    void noMoreItemsAreTakenOffThanThereWere() {
        String licensing = "proactive.licensing.";
        assertThat(rules(Map.of(licensing + "previousItems", 3, licensing + "change", -3)))
                .isEmpty();
        assertThat(findings(Map.of(licensing + "previousItems", 3, licensing + "change", -4)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.messageZh()).isEqualTo("“行政许可”：上一年项目数量3 + 本年增/减-4小于0"));
        assertThat(rules(Map.of(licensing + "change", -4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "3, 25.1, true", "0, 25.1, false", "3, 0, false"})
    void procurementHasItemsIfAndOnlyIfItHasAnAmount(int items, BigDecimal amount, boolean holds) {
        List<String> found =
                rules(Map.of("proactive.procurement.items", items, "proactive.procurement.amount", amount));
        assertThat(found).isEqualTo(holds ? List.of() : List.of("T2-PROC"));
        assertThat(rules(Map.of("proactive.procurement.items", items))).isEmpty();
    }

    @Test
    void wordsInPlaceOfANumberAreToldAndWordsForNothingAreNot() {
        String licensing = "proactive.licensing.decisions";
        assertThat(rules(Map.of(licensing, "无"))).isEmpty();
        assertThat(rules(Map.of(licensing, "/"))).isEmpty();
        assertThat(findings(Map.of(licensing, "22（其中修订 16 件）"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("CELL-TYPE");
            assertThat(finding.cells()).containsExactly(licensing);
            assertThat(finding.messageZh()).contains("22（其中修订 16 件）");
        });
        assertThat(rules(Map.of("proactive.procurement.amount", "251,000"))).containsExactly("CELL-UNIT");
    }

    @Test
    void whatNoAgencyCountsIsAskedAbout() {
        assertThat(rules(Map.of("proactive.licensing.decisions", 11_398_889))).isEmpty();
        assertThat(rules(Map.of("proactive.licensing.decisions", 1_000_000_001L)))
                .containsExactly("CELL-HUGE");
        assertThat(rules(Map.of("proactive.fees.amount", new BigDecimal("100000000.5"))))
                .containsExactly("CELL-HUGE");
        assertThat(rules(Map.of("disputes.reconsideration.pending", 1_000_001))).containsExactly("CELL-HUGE");
    }

    @Test
    void aBlankTotalOfARowWithNumbersIsAnError() {
        assertThat(findings(Map.of("requests.granted.naturalPerson", 2, "requests.granted.total", "")))
                .filteredOn(finding -> finding.rule().equals("CELL-BLANK"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.cells()).containsExactly("requests.granted.total");
                });
        assertThat(rules(Map.of("requests.granted.naturalPerson", 0, "requests.granted.total", "")))
                .doesNotContain("CELL-BLANK");
    }

    @Test
    void aTableThatIsWhollyBlankIsAWarning() {
        assertThat(findings(Map.of(REGULATIONS + "issued", "", "proactive.licensing.decisions", "")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.messageZh()).contains("二、主动公开政府信息情况");
                });
        assertThat(rules(Map.of(REGULATIONS + "issued", "", "proactive.licensing.decisions", 0)))
                .isEmpty();
    }

    private static RosterPeriod agency(AgencyLevel level, AgencyKind kind, String name) {
        return new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                name,
                List.of(),
                new Region("9801"),
                level,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, GOVERNMENT, 云岭省人民政府, true",
        "CITY, GOVERNMENT, 清河市人民政府, true",
        "NATION, DEPARTMENT, 某部, true",
        "CITY, DEPARTMENT, 清河市人民政府办公室, true",
        "CITY, DEPARTMENT, 清河市财政局, false",
        "COUNTY, GOVERNMENT, 清源县人民政府, false",
        "TOWN, TOWN, 清源县某镇, false"
    })
    void onlyWhoCanMakeRegulationsCountsThem(AgencyLevel level, AgencyKind kind, String name, boolean can) {
        Cells counted = cells(Map.of(REGULATIONS + "inForce", 2));
        RosterPeriod period = agency(level, kind, name);
        assertThat(Competence.finding(counted, period).map(Finding::rule))
                .isEqualTo(can ? Optional.empty() : Optional.of("COMPETENCE"));
        assertThat(Competence.finding(cells(Map.of(REGULATIONS + "inForce", 0)), period))
                .isEmpty();
        assertThat(Competence.finding(Cells.NONE, period)).isEmpty();
    }

    @Test
    void onlyOfAnInstitutionIsItAskedWhetherItHasPublicPower() {
        Cells counted = cells(Map.of("proactive.penalties.decisions", 2, "proactive.licensing.decisions", 1));
        assertThat(PublicPower.finding(counted, agency(AgencyLevel.CITY, AgencyKind.INSTITUTION, "某中心"))
                        .map(Finding::cells))
                .contains(List.of("proactive.licensing.decisions", "proactive.penalties.decisions"));
        for (AgencyKind kind : List.of(AgencyKind.GOVERNMENT, AgencyKind.DEPARTMENT, AgencyKind.TOWN)) {
            assertThat(PublicPower.finding(counted, agency(AgencyLevel.CITY, kind, "某局")))
                    .isEmpty();
        }
    }

    @Test
    void whereWordsKeepASumFromBeingJudgedTheirOwnCellIsNamed() {
        Cells words = WrittenReport.cells("全表为零；requests.newlyReceived=若干 2 0 0 0 0 7");
        assertThat(ReportRules.assessments(Dossier.of(words), Waivers.NONE))
                .filteredOn(each -> each.rule() == Rule.T3_ID && each.result() instanceof Result.NotAssessable)
                .extracting(each -> ((Result.NotAssessable) each.result()).why().chinese())
                .containsOnly("“一、本年新收政府信息公开申请数量：自然人”填的不是数字")
                .hasSize(2);
    }

    @Test
    void whatTheReaderToldIsNotToldAgain() {
        Finding told = Finding.of("CELL-TYPE", Severity.ERROR, List.of("a"), "as read", "原文");
        Finding same = Finding.of("CELL-TYPE", Severity.ERROR, List.of("a"), "judged", "判断");
        Finding other = Finding.of("CELL-TYPE", Severity.ERROR, List.of("b"), "judged", "判断");
        assertThat(ReportRules.together(List.of(told), List.of(same, other))).containsExactly(told, other);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsNamedAndExplainedInBothLanguages(Rule rule) {
        assertThat(rule.id()).matches("[A-Z0-9]+(-[A-Z0-9]+)?");
        assertThat(rule.meaning()).matches("[\\x20-\\x7E\\p{IsHan}（）〔〕、]+");
        assertThat(rule.meaningZh()).containsPattern("\\p{IsHan}{4}");
        assertThat(Arrays.stream(Rule.values()).filter(each -> each.id().equals(rule.id())))
                .hasSize(1);
    }
}
