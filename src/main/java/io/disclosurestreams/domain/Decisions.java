package io.disclosurestreams.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The decisions that hold for an agency, by year. Immutable; years without any are left out. */
public record Decisions(SortedMap<Integer, YearDecisions> byYear) {

    public static final Decisions NONE = new Decisions(Collections.emptySortedMap());

    public Decisions {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    public YearDecisions in(int year) {
        return byYear.getOrDefault(year, YearDecisions.NONE);
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** With a later decision. */
    public Decisions with(Decision decision) {
        SortedMap<Integer, YearDecisions> changed = new TreeMap<>(byYear);
        changed.put(decision.year(), in(decision.year()).with(decision));
        return new Decisions(changed);
    }
}
