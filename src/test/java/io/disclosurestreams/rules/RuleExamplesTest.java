package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Thresholds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of figures where it holds, where it does not, and where nobody can say, in the words of those who report. */
class RuleExamplesTest {

    private static List<RuleExample> all() {
        return RuleExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void theRuleIsJudgedSo(RuleExample example) {
        Dossier dossier = dossier(example);
        List<Finding> findings = findings(example.rule(), dossier);
        assertThat(findings.stream().map(Finding::messageZh)).isEqualTo(example.messages());
        Set<RuleExample.Outcome> outcomes = EnumSet.noneOf(RuleExample.Outcome.class);
        for (Assessment assessment : ReportRules.assessments(dossier, Waivers.NONE)) {
            if (assessment.rule() == example.rule()) {
                outcomes.add(RuleExample.Outcome.of(assessment.result()));
            }
        }
        boolean isSingleCells = outcomes.isEmpty();
        if (isSingleCells) {
            // these have no sides: without cells there is nothing to judge
            boolean none = dossier.cells().equals(Cells.NONE);
            outcomes.add(
                    !findings.isEmpty()
                            ? RuleExample.Outcome.FAIL
                            : none ? RuleExample.Outcome.NOT_ASSESSABLE : RuleExample.Outcome.PASS);
        }
        assertThat(worst(outcomes)).isEqualTo(example.outcome());
    }

    /** A rule of many rows or columns fails if one does, and holds if at least one can be judged. */
    private static RuleExample.Outcome worst(Set<RuleExample.Outcome> outcomes) {
        return outcomes.contains(RuleExample.Outcome.FAIL)
                ? RuleExample.Outcome.FAIL
                : outcomes.contains(RuleExample.Outcome.PASS)
                        ? RuleExample.Outcome.PASS
                        : RuleExample.Outcome.NOT_ASSESSABLE;
    }

    private static Dossier dossier(RuleExample example) {
        Baseline before = example.before()
                .map(text -> Baseline.of(WrittenReport.cells(text)))
                .orElse(example.owedBefore() ? new Baseline(Baseline.State.MISSING, Cells.NONE) : Baseline.NONE);
        return new Dossier(WrittenReport.cells(example.now()), before, Thresholds.USUAL);
    }

    private static List<Finding> findings(Rule rule, Dossier dossier) {
        List<Finding> findings = new ArrayList<>(ReportRules.findings(dossier));
        Competence.finding(dossier.cells(), county("清源县财政局", AgencyKind.DEPARTMENT))
                .ifPresent(findings::add);
        PublicPower.finding(dossier.cells(), county("清源县图书馆", AgencyKind.INSTITUTION))
                .ifPresent(findings::add);
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    private static RosterPeriod county(String name, AgencyKind kind) {
        return new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                name,
                List.of(),
                new Region("980121"),
                AgencyLevel.COUNTY,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void noRuleOfFiguresIsWithoutAnExampleOfEachOutcome() {
        Set<Rule> rules = EnumSet.range(Rule.CELL_TYPE, Rule.YOY_ZERO);
        for (RuleExample.Outcome outcome : RuleExample.Outcome.values()) {
            Set<Rule> shown = EnumSet.noneOf(Rule.class);
            all().stream().filter(each -> each.outcome() == outcome).forEach(each -> shown.add(each.rule()));
            assertThat(shown).as(outcome.name()).isEqualTo(rules);
        }
    }

    private static List<RuleExample> ofSums() {
        Set<Rule> sums = EnumSet.range(Rule.T2_STOCK, Rule.FAULT_LOC);
        sums.addAll(EnumSet.range(Rule.YOY_CARRY, Rule.YOY_ZERO));
        return all().stream()
                .filter(each -> each.outcome() == RuleExample.Outcome.FAIL && sums.contains(each.rule()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofSums")
    void inEnglishCellsAreNamedByTheirKeysAndInChineseByTheirLabels(RuleExample example) {
        assertThat(findings(example.rule(), dossier(example))).isNotEmpty().allSatisfy(finding -> {
            int slot = Figures.ofPath(finding.cells().get(0)).orElseThrow().slot();
            assertThat(finding.message())
                    .contains(Labels.columnKey(slot))
                    .doesNotContain(Labels.row(slot))
                    .doesNotContain(Labels.column(slot));
            assertThat(finding.messageZh()).doesNotContainPattern("[A-Za-z]");
        });
    }
}
