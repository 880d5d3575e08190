package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a page together: pieces of one line become one, lines that cross become a table's. */
final class Rulings {

    /** No page of a report has more lines on end; drawings that have are no tables. */
    static final int MOST_ON_A_PAGE = 2000;

    private Rulings() {}

    /** Pieces of one line joined, the two lines of a double one too. */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> joined = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            List<Ruling> sorted = pieces.stream()
                    .filter(piece -> piece.axis() == axis)
                    .sorted(Comparator.comparingDouble(Ruling::at))
                    .toList();
            int from = 0;
            for (int to = 1; to <= sorted.size(); to++) {
                if (to == sorted.size()
                        || sorted.get(to).at() - sorted.get(to - 1).at() > Ruling.TOLERANCE) {
                    joined.addAll(alongOneLine(sorted.subList(from, to)));
                    from = to;
                }
            }
        }
        return joined;
    }

    private static List<Ruling> alongOneLine(List<Ruling> pieces) {
        List<Ruling> joined = new ArrayList<>();
        List<Ruling> open = new ArrayList<>();
        double end = 0;
        for (Ruling piece :
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            if (!open.isEmpty() && piece.from() > end + Ruling.TOLERANCE) {
                joined.add(mean(open));
                open.clear();
            }
            end = open.isEmpty() ? piece.to() : Math.max(end, piece.to());
            open.add(piece);
        }
        joined.add(mean(open));
        return joined;
    }

    private static Ruling mean(List<Ruling> pieces) {
        return new Ruling(
                pieces.get(0).axis(),
                pieces.stream().mapToDouble(Ruling::at).average().orElseThrow(),
                pieces.stream().mapToDouble(Ruling::from).min().orElseThrow(),
                pieces.stream().mapToDouble(Ruling::to).max().orElseThrow());
    }

    /** The lines that are connected with each other by crossings, a list a table. */
    static List<List<Ruling>> connected(List<Ruling> lines) {
        int[] parent = new int[lines.size()];
        for (int index = 0; index < parent.length; index++) {
            parent[index] = index;
        }
        for (int one = 0; one < parent.length; one++) {
            for (int two = one + 1; two < parent.length; two++) {
                if (lines.get(one).axis() != lines.get(two).axis()
                        && lines.get(one).meets(lines.get(two))) {
                    parent[root(parent, one)] = root(parent, two);
                }
            }
        }
        Map<Integer, List<Ruling>> tables = new LinkedHashMap<>();
        for (int index = 0; index < parent.length; index++) {
            tables.computeIfAbsent(root(parent, index), absent -> new ArrayList<>())
                    .add(lines.get(index));
        }
        return tables.values().stream().filter(table -> table.size() > 2).toList();
    }

    /** The representative of a set, by halving the way to it. */
    static int root(int[] parent, int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
