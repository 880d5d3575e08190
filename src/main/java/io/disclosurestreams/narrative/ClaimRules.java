package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.narrative.ClaimJudgement.Agrees;
import io.disclosurestreams.narrative.ClaimJudgement.Differs;
import io.disclosurestreams.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * TXT-NEW to TXT-RULE and YOY-CLAIM: what the prose says in numbers against effective totals (contract §7). That the two differ
 * is mostly a matter of scope, so that it is never more than uncertain.
 */
public final class ClaimRules {

    private ClaimRules() {}

    /** A claim, the rule that it falls under, and what became of it. */
    public record Judged(Rule rule, Claim claim, ClaimJudgement judgement) {}

    /**
     * Judges every claim, in the order of the text.
     *
     * @param cells of the same report
     * @param previous of the year before, if a readable report of it stands
     */
    public static List<Judged> judge(List<Claim> claims, Cells cells, Optional<Sums> previous) {
        List<Judged> judged = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (claim instanceof Claim.Level level) {
                level.metric()
                        .rule()
                        .ifPresent(rule -> judged.add(new Judged(rule, level, LevelCheck.of(level, cells))));
            } else if (claim instanceof Claim.Change change) {
                judged.add(new Judged(Rule.YOY_CLAIM, change, ChangeCheck.of(change, cells, previous)));
            }
        }
        return List.copyOf(judged);
    }

    /**
     * The claims that differ from the tables. One is an info where the clause speaks of others' work too (全市, 各部门) and the
     * report counts the agency's own, or where another clause of the same rule agrees, since then it may tell a part. Where the
     * text tells both the agency's own count and one of others, and one of them agrees, the other is of no concern.
     *
     * @param scope of the report
     */
    public static List<Finding> findings(List<Claim> claims, Cells cells, Optional<Sums> previous, ReportScope scope) {
        List<Judged> all = judge(claims, cells, previous);
        List<Finding> findings = new ArrayList<>();
        for (Judged judged : all) {
            if (judged.judgement() instanceof Differs differs && !isOtherScope(judged, all)) {
                boolean ofOthers = judged.claim().scope() == Scope.WIDER && scope == ReportScope.OWN;
                boolean agreed = judged.claim() instanceof Claim.Level && agrees(judged, all);
                findings.add(ClaimWording.finding(
                        judged,
                        differs,
                        ofOthers || agreed ? Severity.INFO : judged.rule().severity(),
                        ofOthers
                                ? ClaimWording.Aside.OTHERS
                                : agreed ? ClaimWording.Aside.ELSEWHERE : ClaimWording.Aside.NONE));
            }
        }
        return List.copyOf(findings);
    }

    /** 全区共收到320件，其中本局收到46件. */
    private static boolean isOtherScope(Judged other, List<Judged> all) {
        return other.claim() instanceof Claim.Level
                && all.stream()
                        .anyMatch(judged -> judged.rule() == other.rule()
                                && judged.claim() instanceof Claim.Level
                                && judged.claim().scope() != other.claim().scope()
                                && judged.judgement() instanceof Agrees);
    }

    private static boolean agrees(Judged other, List<Judged> all) {
        return all.stream()
                .anyMatch(judged -> judged.rule() == other.rule()
                        && judged.claim() instanceof Claim.Level
                        && judged.judgement() instanceof Agrees);
    }
}
