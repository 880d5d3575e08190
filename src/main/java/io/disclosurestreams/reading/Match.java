package io.disclosurestreams.reading;

import java.util.List;
import java.util.Optional;

/**
 * The official wordings that a text may mean, nearest first.
 *
 * @param candidates empty if the text is like none
 */
record Match(List<Candidate> candidates) {

    static final Match NONE = new Match(List.of());

    /**
     * @param distance 0 for the official wording and known variants of it, else how far the text is from it
     */
    record Candidate(Term term, int distance) {}

    boolean isNone() {
        return candidates.isEmpty();
    }

    /** True if the text is an official wording or a known variant of one. */
    boolean isExact() {
        return !candidates.isEmpty() && candidates.get(0).distance() == 0;
    }

    int distance() {
        return candidates.get(0).distance();
    }

    /** The nearest wording, empty if two of them are equally near. */
    Optional<Term> term() {
        boolean sole = candidates.size() == 1
                || candidates.size() > 1
                        && candidates.get(1).distance() > candidates.get(0).distance();
        return sole ? Optional.of(candidates.get(0).term()) : Optional.empty();
    }

    /** True if any of the nearest wordings names a row. */
    boolean mayBeRow() {
        return nearest().stream().anyMatch(candidate -> candidate.term().isRow());
    }

    /** True if any of the nearest wordings heads a column. */
    boolean mayBeColumn() {
        return nearest().stream().anyMatch(candidate -> candidate.term().isColumn());
    }

    private List<Candidate> nearest() {
        return candidates.stream()
                .filter(candidate -> candidate.distance() == distance())
                .toList();
    }
}
