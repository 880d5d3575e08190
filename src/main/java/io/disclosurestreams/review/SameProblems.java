package io.disclosurestreams.review;

import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.TextFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How many others say the same in section 五, those above and below the agency aside. */
final class SameProblems {

    private SameProblems() {}

    /**
     * By agency; those of whom nobody says the same are left out.
     *
     * @param agencies in the order of their facts
     * @param superiors of an agency
     */
    static Map<String, Integer> count(
            List<String> agencies,
            List<TextFacts> facts,
            TextThresholds thresholds,
            Function<String, List<String>> superiors) {
        Map<Long, List<String>> byPrint = new HashMap<>();
        for (int index = 0; index < agencies.size(); index++) {
            TextFacts told = facts.get(index);
            if (told.problemsPrint() != 0 && told.lengths().problems() >= thresholds.problemsLeast()) {
                byPrint.computeIfAbsent(told.problemsPrint(), first -> new ArrayList<>(1))
                        .add(agencies.get(index));
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> group : byPrint.values()) {
            if (group.size() > 1) {
                count(group, superiors, counts);
            }
        }
        return counts;
    }

    private static void count(
            List<String> group, Function<String, List<String>> superiors, Map<String, Integer> counts) {
        Set<String> members = new HashSet<>(group);
        group.forEach(agency -> counts.put(agency, group.size() - 1));
        for (String agency : group) {
            for (String above : superiors.apply(agency)) {
                if (members.contains(above)) {
                    counts.merge(agency, -1, Integer::sum);
                    counts.merge(above, -1, Integer::sum);
                }
            }
        }
    }
}
