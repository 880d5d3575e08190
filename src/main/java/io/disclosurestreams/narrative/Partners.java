package io.disclosurestreams.narrative;

import java.util.Arrays;

/** By narrative the few others that are most like it. */
final class Partners {

    private static final int[] NONE = new int[0];

    private final int most;
    private final int[][] others;
    private final double[][] likeness;

    Partners(int size, int most) {
        this.most = most;
        this.others = new int[size][];
        this.likeness = new double[size][];
    }

    /** Takes a partner, if it is not there yet, in the place of the least alike where there is no room. */
    void add(int one, int other, double like) {
        if (others[one] == null) {
            others[one] = new int[] {other};
            likeness[one] = new double[] {like};
            return;
        }
        int least = 0;
        for (int at = 0; at < others[one].length; at++) {
            if (others[one][at] == other) {
                return;
            }
            least = likeness[one][at] < likeness[one][least] ? at : least;
        }
        if (others[one].length < most) {
            least = others[one].length;
            others[one] = Arrays.copyOf(others[one], least + 1);
            likeness[one] = Arrays.copyOf(likeness[one], least + 1);
        } else if (likeness[one][least] >= like) {
            return;
        }
        others[one][least] = other;
        likeness[one][least] = like;
    }

    int size() {
        return others.length;
    }

    /** Indices of the partners of one. */
    int[] of(int one) {
        return others[one] == null ? NONE : others[one];
    }
}
