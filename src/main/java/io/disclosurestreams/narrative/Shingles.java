package io.disclosurestreams.narrative;

import java.util.Arrays;

/** The set of shingles of one narrative, for exact comparison. Immutable. */
final class Shingles {

    /** In ascending order, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Those of a narrative, less those that are common to many. */
    static Shingles of(Narrative narrative, CommonShingles common) {
        Collector collector = new Collector(common);
        Shingler.read(narrative, collector);
        return collector.set();
    }

    int size() {
        return hashes.length;
    }

    long at(int index) {
        return hashes[index];
    }

    /** How many both have. */
    int shared(Shingles other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            long difference = Long.compare(hashes[mine], other.hashes[theirs]);
            shared += difference == 0 ? 1 : 0;
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Shared of all that either has (Jaccard's coefficient), 0 to 1; 0 if neither has any. */
    double likeness(Shingles other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Shared of what the smaller has: 1 if one is a part of the other. */
    double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    private static final class Collector implements Shingler.Sink {
        private final CommonShingles common;
        private long[] found = new long[2048];
        private int size;

        Collector(CommonShingles common) {
            this.common = common;
        }

        @Override
        public void shingle(long hash) {
            if (common.contains(hash)) {
                return;
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = hash;
        }

        Shingles set() {
            Arrays.sort(found, 0, size);
            int distinct = 0;
            for (int at = 0; at < size; at++) {
                if (at == 0 || found[at] != found[at - 1]) {
                    found[distinct++] = found[at];
                }
            }
            return new Shingles(Arrays.copyOf(found, distinct));
        }
    }
}
