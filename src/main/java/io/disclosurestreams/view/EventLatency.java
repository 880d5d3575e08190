package io.disclosurestreams.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long events took from ingestion until their result was read here, since the view was ready.
 *
 * @param buckets in order of their bounds; the last has none ({@link Double#POSITIVE_INFINITY})
 * @param sumSeconds of all
 */
public record EventLatency(List<Bucket> buckets, double sumSeconds) {

    private static final double[] BOUNDS = {0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, Double.POSITIVE_INFINITY};

    /**
     * Events that took at most so long, and longer than the bucket before allows.
     *
     * @param atMostSeconds inclusive
     */
    public record Bucket(double atMostSeconds, long count) {}

    public EventLatency {
        buckets = List.copyOf(buckets);
    }

    /** Nothing measured yet. */
    public static EventLatency none() {
        List<Bucket> empty = new ArrayList<>(BOUNDS.length);
        for (double bound : BOUNDS) {
            empty.add(new Bucket(bound, 0));
        }
        return new EventLatency(empty, 0);
    }

    /** With one more; a negative duration (clocks of two machines differ) counts as zero. */
    EventLatency with(Duration duration) {
        double seconds = Math.max(0, duration.toNanos() / 1e9);
        List<Bucket> changed = new ArrayList<>(buckets);
        for (int index = 0; index < changed.size(); index++) {
            Bucket bucket = changed.get(index);
            if (seconds <= bucket.atMostSeconds()) {
                changed.set(index, new Bucket(bucket.atMostSeconds(), bucket.count() + 1));
                break;
            }
        }
        return new EventLatency(changed, sumSeconds + seconds);
    }

    public long count() {
        return buckets.stream().mapToLong(Bucket::count).sum();
    }
}
