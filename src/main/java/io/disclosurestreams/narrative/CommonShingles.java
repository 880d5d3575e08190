package io.disclosurestreams.narrative;

import java.util.Arrays;
import java.util.List;

/**
 * Runs of characters that many narratives of different wording share: the sentences of the genre. They are learned from a
 * sample by document frequency, and count for nothing when two texts are compared. Immutable.
 */
public final class CommonShingles {

    /** None is common. */
    public static final CommonShingles NONE = new CommonShingles(new long[0]);

    private final long[] hashes;

    private CommonShingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Those that at least a share of the sample has. A text that was copied word for word should be in the sample once, or its
     * copies would make it common.
     *
     * @param sample some hundreds of narratives of different text; with fewer than {@code least} nothing is learned
     * @param share of the sample, 0 to 1
     * @param least narratives that must have a shingle, however small the sample
     */
    public static CommonShingles learn(List<Narrative> sample, double share, int least) {
        int wanted = Math.max(least, (int) Math.ceil(share * sample.size()));
        List<Shingles> sets =
                sample.stream().map(narrative -> Shingles.of(narrative, NONE)).toList();
        long[] all = new long[sets.stream().mapToInt(Shingles::size).sum()];
        int filled = 0;
        for (Shingles set : sets) {
            for (int index = 0; index < set.size(); index++) {
                all[filled++] = set.at(index);
            }
        }
        Arrays.sort(all);
        return new CommonShingles(runs(all, wanted));
    }

    /** The values that occur so often in a sorted array. */
    private static long[] runs(long[] sorted, int wanted) {
        long[] common = new long[sorted.length / Math.max(1, wanted) + 1];
        int size = 0;
        int start = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[start]) {
                if (at - start >= wanted) {
                    common[size++] = sorted[start];
                }
                start = at;
            }
        }
        return Arrays.copyOf(common, size);
    }

    boolean contains(long hash) {
        return hashes.length > 0 && Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }
}
