package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one report says in words, beside its own tables and what the agency said the year before.
 *
 * @param cells of the report; none if it is unreadable
 * @param scope of the report
 * @param factsBefore of the report of the year before, if one stands
 * @param before figures of the year before, if a readable report of it stands
 */
public record ReportText(
        TextFacts facts, Cells cells, ReportScope scope, Optional<TextFacts> factsBefore, Optional<Sums> before) {

    /**
     * Of a document that has just been read; without a year nobody can tell of which its sentences speak, and nothing is told.
     *
     * @param before figures of the agency's report of the year before, if they are known
     */
    public static ReportText of(ReportDocument report, Optional<Sums> before) {
        TextFacts facts = report.year().isEmpty()
                ? TextFacts.NONE
                : TextFacts.of(new Narrative(
                        report.year().getAsInt(),
                        report.narrative(),
                        report.agencyName().stream().toList()));
        return new ReportText(facts, report.cells(), report.scope(), Optional.empty(), before);
    }

    /**
     * Of an event that has just been handed in.
     *
     * @param before figures of the agency's report of the year before, if they are known
     */
    public static ReportText of(Narrative narrative, Cells cells, ReportScope scope, Optional<Sums> before) {
        return new ReportText(TextFacts.of(narrative), cells, scope, Optional.empty(), before);
    }

    /**
     * What can be told without comparing it with other agencies: DOC-BASIS, the claims, TXT-THIN.
     *
     * @param sameProblems other agencies whose section 五 is known to be the same
     */
    public List<Finding> findings(int sameProblems, TextThresholds thresholds) {
        List<Finding> findings = new ArrayList<>();
        Basis.finding(facts.cited(), Form.of(cells)).ifPresent(findings::add);
        findings.addAll(ClaimRules.findings(facts.claims(), cells, before, scope));
        findings.addAll(ThinText.findings(facts, factsBefore, sameProblems, thresholds));
        return List.copyOf(findings);
    }
}
