package io.disclosurestreams.rules;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.YearDecisions;
import java.util.List;
import java.util.Optional;

/**
 * What people decided on the findings of a report: a finding that was dismissed or explained is waived until one of the
 * reports that it rests on is revised.
 *
 * @param revision of the report that stands
 * @param previousRevision of that of the year before, 0 if there is none
 */
public record Waivers(YearDecisions decisions, int revision, int previousRevision) {

    /** Nobody decided anything. */
    public static final Waivers NONE = new Waivers(YearDecisions.NONE, 0, 0);

    /** On the report that stands for a year. */
    public static Waivers of(AgencyRecord record, int year) {
        return new Waivers(record.decisions().in(year), revision(record, year), revision(record, year - 1));
    }

    private static int revision(AgencyRecord record, int year) {
        return record.standing(year)
                .map(standing -> standing.order().revision())
                .orElse(0);
    }

    /** What holds for the finding of a rule on those cells; empty if nobody decided. */
    public Optional<Decision> decision(String rule, List<String> cells) {
        return decisions.on(rule, cells, revision, previousRevision);
    }

    /** True if no revision has overtaken what was decided. */
    public boolean leavesInForce(Decision.Ruling.OnFinding finding) {
        return finding.holdsFor(revision, previousRevision);
    }

    /** By which decision it is shown no more. */
    Optional<Decision> waiver(String rule, List<String> cells) {
        return decision(rule, cells).filter(Waivers::isWaiver);
    }

    private static boolean isWaiver(Decision decision) {
        return decision.onFinding().orElseThrow().opinion().isWaiver();
    }

    /** Those that are not waived. */
    public List<Finding> left(List<Finding> findings) {
        if (decisions.findings().isEmpty()) {
            return findings;
        }
        return findings.stream()
                .filter(finding -> waiver(finding.rule(), finding.cells()).isEmpty())
                .toList();
    }

    /** A rule that fails is waived if its finding is, which may name fewer cells than the rule reads. */
    Result applied(Check check, Dossier dossier) {
        Result result = check.judge(dossier);
        if (decisions.findings().isEmpty() || !(result instanceof Result.Fail fail)) {
            return result;
        }
        Finding finding = check.finding(dossier, fail);
        return waiver(finding.rule(), finding.cells())
                .<Result>map(decision -> new Result.Waived(Optional.of(fail), decision.by(), decision.reason()))
                .orElse(result);
    }

    /** What a finding makes of its rule. */
    Result told(Finding finding) {
        return waiver(finding.rule(), finding.cells())
                .<Result>map(decision -> new Result.Waived(Optional.empty(), decision.by(), decision.reason()))
                .orElse(new Result.Told(finding.state()));
    }
}
