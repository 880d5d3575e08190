package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.TextFacts.Lengths;
import io.disclosurestreams.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TXT-THIN (敷衍塞责): prose that says little, or what was said before. */
public final class ThinText {

    private ThinText() {}

    /**
     * What is thin in a narrative. A report without any prose is not assessable: nobody can tell whether it was written or
     * left out of the event.
     *
     * @param lastYear facts of the agency's report of the year before, if one stands
     * @param sameProblems how many other agencies have the same {@link TextFacts#problemsPrint()} in that year
     */
    public static List<Finding> findings(
            TextFacts facts, Optional<TextFacts> lastYear, int sameProblems, TextThresholds thresholds) {
        Lengths lengths = facts.lengths();
        if (lengths.isNone()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (lengths.overview() < thresholds.overviewLeast()) {
            findings.add(tooShort("一、总体情况", lengths.overview(), thresholds.overviewLeast()));
        }
        if (lengths.problems() < thresholds.problemsLeast()) {
            findings.add(tooShort("五、存在的主要问题及改进情况", lengths.problems(), thresholds.problemsLeast()));
        }
        if (lengths.otherMatters() == 0) {
            findings.add(finding("section 六、其他需要报告的事项 is empty", "“六、其他需要报告的事项”为空"));
        }
        // of a section that says nothing the same is said by all
        if (lengths.problems() >= thresholds.problemsLeast() && facts.problemsPrint() != 0) {
            repeated(facts, lastYear, sameProblems, thresholds, findings);
        }
        return List.copyOf(findings);
    }

    private static void repeated(
            TextFacts facts,
            Optional<TextFacts> lastYear,
            int sameProblems,
            TextThresholds thresholds,
            List<Finding> findings) {
        if (lastYear.filter(before -> before.problemsPrint() == facts.problemsPrint())
                .isPresent()) {
            findings.add(finding(
                    "section 五 is that of last year, but for numbers and names", "“五、存在的主要问题及改进情况”与上年相同（数字、名称除外）"));
        }
        if (sameProblems >= thresholds.sameProblemsLeast()) {
            findings.add(finding(
                    "section 五 is the same in the reports of %d other agencies, but for numbers and names"
                            .formatted(sameProblems),
                    "“五、存在的主要问题及改进情况”与其他%d个机关相同（数字、名称除外）".formatted(sameProblems)));
        }
    }

    private static Finding tooShort(String section, int length, int least) {
        return finding(
                "section %s has %d characters, fewer than %d".formatted(section, length, least),
                "“%s”仅%d字，少于%d字".formatted(section, length, least));
    }

    private static Finding finding(String english, String chinese) {
        return Finding.of(Rule.TXT_THIN.id(), Severity.WARNING, List.of(), english, chinese);
    }
}
