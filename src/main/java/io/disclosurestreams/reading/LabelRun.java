package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the labels in a run of text fragments: a label may be broken over several lines or stand beside others on one.
 * The cheapest way to cut the run into known labels is taken.
 */
final class LabelRun {

    private static final int MOST_FRAGMENTS = 6;
    private static final int JOIN = 1;
    private static final int JOIN_MISSPELT = 15;
    private static final int MISSPELT = 10;
    private static final int UNKNOWN = 20;
    private static final int UNKNOWN_CHARACTER = 6;

    /**
     * A piece of the run.
     *
     * @param from index of its first fragment
     * @param to index after its last
     */
    record Piece(int from, int to, Match match) {}

    private LabelRun() {}

    /** Cuts the fragments, given by their keys, into pieces; all fragments are covered, in order. */
    static List<Piece> cut(List<String> keys, Lexicon lexicon) {
        int size = keys.size();
        int[] costs = new int[size + 1];
        Piece[] last = new Piece[size + 1];
        for (int to = 1; to <= size; to++) {
            costs[to] = Integer.MAX_VALUE;
            StringBuilder joined = new StringBuilder();
            for (int from = to - 1; from >= Math.max(0, to - MOST_FRAGMENTS); from--) {
                joined.insert(0, keys.get(from));
                if (joined.length() > lexicon.longest() + MOST_FRAGMENTS && to - from > 1) {
                    break;
                }
                Match match = lexicon.match(joined.toString());
                int cost = costs[from] + cost(joined.length(), to - from, match);
                if (cost < costs[to]) {
                    costs[to] = cost;
                    last[to] = new Piece(from, to, match);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int to = size; to > 0; to = last[to].from()) {
            pieces.add(last[to]);
        }
        Collections.reverse(pieces);
        return pieces;
    }

    private static int cost(int length, int fragments, Match match) {
        if (!match.isNone()) {
            return match.isExact()
                    ? JOIN * (fragments - 1)
                    : JOIN_MISSPELT * (fragments - 1) + MISSPELT + match.distance();
        }
        int each = length <= 1 ? UNKNOWN_CHARACTER : UNKNOWN;
        return fragments == 1 ? (length == 0 ? 0 : each) : UNKNOWN * (fragments + 1);
    }
}
