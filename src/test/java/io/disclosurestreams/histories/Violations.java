package io.disclosurestreams.histories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings on one report in flat words: what they are about, and what they say. */
final class Violations {

    private final SortedMap<String, String> facts = new TreeMap<>();

    /** Without numbers to compare. */
    void add(String rule, String severity, List<String> cells) {
        add(rule, severity, "fail", cells, "-", "-", "-");
    }

    /** Two sums that should agree, or stand in an order. */
    void add(String rule, String severity, List<String> cells, BigDecimal left, BigDecimal right) {
        add(
                rule,
                severity,
                "fail",
                cells,
                Derived.plain(left),
                Derived.plain(right),
                Derived.plain(left.subtract(right)));
    }

    /** As told by whoever judged; several of one rule on the same cells are numbered. */
    void add(
            String rule,
            String severity,
            String state,
            List<String> cells,
            String left,
            String right,
            String difference) {
        String about = rule + " " + cells;
        String key = about;
        for (int number = 2; facts.containsKey(key); number++) {
            key = about + " " + number;
        }
        facts.put(key, severity + "|" + state + "|" + left + "|" + right + "|" + difference);
    }

    /** Left side against right side, where both can be judged and are not equal. */
    void equal(String rule, String severity, Side left, Side right) {
        if (left.sum.compareTo(right.sum) != 0) {
            compared(rule, severity, left, right);
        }
    }

    /** Left side against right side, where both can be judged and the left is less. */
    void atLeast(String rule, String severity, Side left, Side right) {
        if (left.sum.compareTo(right.sum) < 0) {
            compared(rule, severity, left, right);
        }
    }

    private void compared(String rule, String severity, Side left, Side right) {
        if (left.assessable && right.assessable) {
            List<String> cells = new ArrayList<>(left.cells);
            cells.addAll(right.cells);
            add(rule, severity, cells, left.sum, right.sum);
        }
    }

    SortedMap<String, String> facts() {
        return facts;
    }

    /** The cells of a fact. */
    static List<String> cells(String fact) {
        String list = fact.substring(fact.indexOf('[') + 1, fact.lastIndexOf(']'));
        return list.isEmpty() ? List.of() : List.of(list.split(", "));
    }

    /** The rule of a fact. */
    static String rule(String fact) {
        return fact.substring(0, fact.indexOf(' '));
    }
}
