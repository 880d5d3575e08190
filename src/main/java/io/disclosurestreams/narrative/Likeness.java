package io.disclosurestreams.narrative;

/** How alike two narratives are in what is their authors' own. */
public final class Likeness {

    private Likeness() {}

    /**
     * Shared of all runs of five characters that either has (Jaccard's coefficient), 0 to 1.
     *
     * @param common runs that count for nothing
     */
    public static double of(Narrative some, Narrative other, CommonShingles common) {
        return Shingles.of(some, common).likeness(Shingles.of(other, common));
    }

    /** Shared of what the shorter has, 0 to 1: 1 if it is a part of the longer. */
    public static double containment(Narrative some, Narrative other, CommonShingles common) {
        return Shingles.of(some, common).containment(Shingles.of(other, common));
    }
}
