package io.disclosurestreams.narrative;

import java.util.Arrays;
import java.util.List;

/**
 * Narratives that may be alike, found without comparing each with each: locality-sensitive hashing in bands. Two of likeness
 * 0.95 meet in one of eight bands of eight bins with a probability of 0.9998, two of likeness 0.3 with 0.0005. Within a band
 * each is compared with the next {@link #WINDOW} only, those that are also equal in the next band being nearest, so that a
 * text that thousands have costs no more than others.
 */
final class AlikeCandidates {

    static final int BANDS = 8;
    static final int ROWS = Sketch.BINS / BANDS;
    static final int WINDOW = 64;

    private static final int SECOND_BITS = 16;

    private final List<Sketch> sketches;
    private final double least;
    private final Partners partners;

    private AlikeCandidates(List<Sketch> sketches, double least, int most) {
        this.sketches = sketches;
        this.least = least;
        this.partners = new Partners(sketches.size(), most);
    }

    /**
     * By narrative the most alike of the others, by what the sketches tell.
     *
     * @param sketches of narratives that say enough to be compared
     * @param least likeness of the sketches
     * @param most partners a narrative
     */
    static Partners of(List<Sketch> sketches, double least, int most) {
        AlikeCandidates candidates = new AlikeCandidates(sketches, least, most);
        for (int band = 0; band < BANDS; band++) {
            candidates.band(band);
        }
        return candidates.partners;
    }

    private void band(int band) {
        int size = sketches.size();
        int indexBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size));
        long firstMask = -1L << indexBits + SECOND_BITS;
        long[] keys = new long[size];
        for (int index = 0; index < size; index++) {
            long first = key(sketches.get(index), band) & firstMask;
            long second = key(sketches.get(index), (band + 1) % BANDS) >>> Long.SIZE - SECOND_BITS << indexBits;
            keys[index] = first | second | index;
        }
        Arrays.sort(keys);
        int indexMask = (1 << indexBits) - 1;
        for (int at = 0; at < size; at++) {
            int some = (int) keys[at] & indexMask;
            for (int next = at + 1; next < size && next <= at + WINDOW; next++) {
                if ((keys[next] & firstMask) != (keys[at] & firstMask)) {
                    break;
                }
                compare(some, (int) keys[next] & indexMask);
            }
        }
    }

    private void compare(int some, int other) {
        double likeness = sketches.get(some).likeness(sketches.get(other));
        if (likeness >= least) {
            partners.add(some, other, likeness);
            partners.add(other, some, likeness);
        }
    }

    private static long key(Sketch sketch, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = Hashing.mix(key * 31 + sketch.bin(band * ROWS + row));
        }
        return key;
    }
}
