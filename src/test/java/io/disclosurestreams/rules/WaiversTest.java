package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Findings that people dismissed or explained. */
class WaiversTest {

    private static final Cells SLIP =
            WrittenReport.cells("全表为零；requests.granted=2 0 0 0 0 0 2; requests.concluded=3 0 0 0 0 0 3");

    private static Waivers waivers(Opinion opinion, Finding finding) {
        Ruling ruling = new Ruling.OnFinding(
                opinion, finding.rule(), finding.cells(), OptionalInt.empty(), OptionalInt.empty());
        return Waivers.of(
                AgencyRecord.EMPTY.decided(new Decision("a-1", 2024, ruling, "张三", "已说明", Instant.EPOCH)), 2024);
    }

    private static List<Assessment> assessments(Waivers waivers) {
        return ReportRules.assessments(Dossier.of(SLIP), waivers);
    }

    @Test
    void whateverFindingIsWaivedByItsOwnCellsIsToldAsWaivedAmongTheRules() {
        List<Finding> findings = ReportRules.findings(SLIP);
        assertThat(findings).extracting(Finding::rule).contains("T3-SUM");
        long failing = assessments(Waivers.NONE).stream()
                .filter(each -> each.result() instanceof Result.Fail)
                .count();
        for (Finding finding :
                findings.stream().filter(each -> each.rule().startsWith("T3-")).toList()) {
            Waivers waivers = waivers(Opinion.EXPLAIN, finding);
            assertThat(waivers.left(findings)).doesNotContain(finding).hasSize(findings.size() - 1);
            assertThat(assessments(waivers).stream().filter(each -> each.result() instanceof Result.Waived))
                    .as(finding.toString())
                    .singleElement()
                    .satisfies(each -> assertThat(each.rule().id()).isEqualTo(finding.rule()));
            assertThat(assessments(waivers).stream().filter(each -> each.result() instanceof Result.Fail))
                    .hasSize((int) failing - 1);
        }
    }

    @Test
    void ofRulesThatAreNoSumsWhatDoesNotHoldIsToldWaivedOrNot() {
        Finding words = Finding.of(Rule.TXT_THIN.id(), Severity.WARNING, List.of("section.five"), "thin", "单薄");
        Finding sums = ReportRules.findings(SLIP).get(0);
        Waivers waivers = waivers(Opinion.EXPLAIN, words);
        List<Assessment> figures = assessments(waivers);
        assertThat(ReportRules.withFindings(figures, List.of(sums, words), waivers))
                .hasSize(figures.size() + 1)
                .last()
                .isEqualTo(new Assessment(
                        Rule.TXT_THIN, List.of("section.five"), new Result.Waived(Optional.empty(), "张三", "已说明")));
        assertThat(ReportRules.withFindings(figures, List.of(words), Waivers.NONE))
                .last()
                .extracting(Assessment::result)
                .isEqualTo(new Result.Told(Finding.State.FAIL));
    }

    @Test
    void whatIsConfirmedStaysAFinding() {
        List<Finding> findings = ReportRules.findings(SLIP);
        Waivers waivers = waivers(Opinion.CONFIRM, findings.get(0));
        assertThat(waivers.left(findings)).isEqualTo(findings);
        assertThat(waivers.decision(findings.get(0).rule(), findings.get(0).cells()))
                .isPresent();
    }
}
