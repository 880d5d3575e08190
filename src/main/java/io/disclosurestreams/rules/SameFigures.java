package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Agencies whose figures of one year are the same, number by number. */
public final class SameFigures {

    private SameFigures() {}

    /**
     * By agency the others with the same figures; agencies that have none are left out, and so are those whose figures say too
     * little to be a copy: all-zero reports are never accused.
     *
     * @param prints by agency
     * @param cells of an agency, to look at each number where the prints agree
     */
    public static Map<String, List<String>> of(
            Map<String, FigurePrint> prints, Function<String, Cells> cells, Thresholds thresholds) {
        Map<Long, List<String>> byPrint = new HashMap<>();
        prints.forEach((agency, print) -> {
            if (print.tellsOfOthers(thresholds)) {
                byPrint.computeIfAbsent(print.print(), none -> new ArrayList<>(1))
                        .add(agency);
            }
        });
        Map<String, List<String>> same = new TreeMap<>();
        for (List<String> agencies : byPrint.values()) {
            if (agencies.size() > 1) {
                agencies.sort(null);
                split(agencies, cells).forEach(group -> name(group, same));
            }
        }
        return same;
    }

    /** Groups of equal figures; one hash may stand for several. */
    private static List<List<String>> split(List<String> agencies, Function<String, Cells> cells) {
        List<Cells> kinds = new ArrayList<>();
        List<List<String>> groups = new ArrayList<>();
        for (String agency : agencies) {
            Cells figures = cells.apply(agency);
            int kind = 0;
            while (kind < kinds.size() && !FigurePrint.same(kinds.get(kind), figures)) {
                kind++;
            }
            if (kind == kinds.size()) {
                kinds.add(figures);
                groups.add(new ArrayList<>());
            }
            groups.get(kind).add(agency);
        }
        return groups;
    }

    private static void name(List<String> group, Map<String, List<String>> same) {
        if (group.size() > 1) {
            for (String agency : group) {
                same.put(
                        agency,
                        group.stream().filter(other -> !other.equals(agency)).toList());
            }
        }
    }
}
