package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the figures of an agency tell: those of one report, and those of the year before where one follows. */
public final class ReportRules {

    private ReportRules() {}

    /** What does not hold in a report by itself. */
    public static List<Finding> findings(Cells cells) {
        return findings(Dossier.of(cells));
    }

    /** What does not hold: in single cells, in table two, in the sums of tables three and four, across years. */
    public static List<Finding> findings(Dossier dossier) {
        List<Finding> findings = new ArrayList<>(CellRules.findings(dossier.cells(), dossier.thresholds()));
        add(TableTwo.BY_ITSELF, dossier, findings);
        findings.addAll(Arithmetic.findings(dossier.cells()));
        if (dossier.before().isReported()) {
            add(AcrossYears.CHECKS, dossier, findings);
        } else if (AcrossYears.GAP.judge(dossier) instanceof Fail fail) {
            findings.add(AcrossYears.GAP.finding(dossier, fail));
        }
        return List.copyOf(findings);
    }

    private static void add(List<Check> checks, Dossier dossier, List<Finding> findings) {
        for (int index = 0; index < checks.size(); index++) {
            Check check = checks.get(index);
            if (check.judge(dossier) instanceof Fail fail) {
                findings.add(check.finding(dossier, fail));
            }
        }
    }

    /** What became of every rule of figures: in the order of the form, those that hold too. */
    public static List<Assessment> assessments(Dossier dossier, Waivers waivers) {
        List<Assessment> assessments = new ArrayList<>();
        List<Check> checks = new ArrayList<>(TableTwo.BY_ITSELF);
        checks.addAll(Arithmetic.equalities(dossier.cells()));
        checks.addAll(AcrossYears.CHECKS);
        for (Check check : checks) {
            assessments.add(new Assessment(check.rule(), check.cells(), waivers.applied(check, dossier)));
        }
        return List.copyOf(assessments);
    }

    /**
     * With what does not hold of all other rules: where nothing is found of one, it holds or nobody can say.
     *
     * @param figures of the rules of figures
     * @param findings of all rules, those that are waived too
     */
    public static List<Assessment> withFindings(List<Assessment> figures, List<Finding> findings, Waivers waivers) {
        Set<String> judged = figures.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
        List<Assessment> all = new ArrayList<>(figures);
        for (Finding finding : findings) {
            if (!judged.contains(finding.rule())) {
                all.add(new Assessment(Rule.of(finding.rule()), finding.cells(), waivers.told(finding)));
            }
        }
        return List.copyOf(all);
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
