package io.disclosurestreams.rules;

import java.util.stream.DoubleStream;

/** The middle of numbers: half of them lie on either side. */
final class Medians {

    private Medians() {}

    /** Of at least one; between the two in the middle where their number is even. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
