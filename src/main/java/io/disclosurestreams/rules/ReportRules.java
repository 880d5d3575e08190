package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import java.util.ArrayList;
import java.util.List;

/** All that the cells of one report tell by themselves. */
public final class ReportRules {

    private ReportRules() {}

    /** What does not hold: in single cells, in table two, in the sums of tables three and four. */
    public static List<Finding> findings(Cells cells) {
        List<Finding> findings = new ArrayList<>(CellRules.findings(cells));
        findings.addAll(TableTwo.findings(cells));
        findings.addAll(Arithmetic.findings(cells));
        return List.copyOf(findings);
    }

    /** The findings told by whoever read a document, and behind them those that say something else. */
    public static List<Finding> together(List<Finding> told, List<Finding> judged) {
        List<Finding> all = new ArrayList<>(told);
        for (Finding finding : judged) {
            if (told.stream()
                    .noneMatch(other ->
                            other.rule().equals(finding.rule()) && other.cells().equals(finding.cells()))) {
                all.add(finding);
            }
        }
        return List.copyOf(all);
    }
}
