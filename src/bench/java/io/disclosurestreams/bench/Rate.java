package io.disclosurestreams.bench;

import java.time.Duration;

/**
 * How many of something in what time.
 *
 * @param count of records
 * @param time it took
 */
record Rate(long count, Duration time) {

    double perSecond() {
        return count / (time.toNanos() / 1e9);
    }

    /** Of this rate to another, both of one run on one machine. */
    double to(Rate other) {
        return perSecond() / other.perSecond();
    }

    static Rate since(long startNanos, long count) {
        return new Rate(count, Duration.ofNanos(System.nanoTime() - startNanos));
    }
}
