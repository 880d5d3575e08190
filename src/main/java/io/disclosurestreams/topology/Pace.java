package io.disclosurestreams.topology;

/**
 * When to hand over: at every tick while little happens, so that a correction is seen at once; seldom under load or when
 * behind, since one subtotal then stands for many events, and each commit holds up all tasks of its thread. A task that
 * is behind must not commit at every tick however few events it gets done: commits would be all that it gets done.
 */
final class Pace {

    /** Wall-clock milliseconds between ticks. */
    static final long TICK_MS = 50;

    /** As Kafka Streams commits by itself ({@code commit.interval.ms}). */
    private static final long BUSY_MS = 500;

    private static final long BUSY_EVENTS_A_SECOND = 1_000;

    private long events;
    private long lastStamp;
    private long lastHandOver;

    /** What a tick should do. */
    enum Step {
        /** Under load or behind, and the last hand-over was a moment ago. */
        WAIT,
        /** Under load or behind: hand over, and leave it to Kafka Streams to commit. */
        HAND_OVER,
        /** Nothing presses: hand over and commit at once, so that it is seen. */
        HAND_OVER_AND_COMMIT
    }

    /**
     * One more event was processed.
     *
     * @param stamp when it was sent, in milliseconds
     */
    void event(long stamp) {
        events++;
        lastStamp = stamp;
    }

    Step next(long now) {
        long elapsed = now - lastHandOver;
        boolean many = events * 1_000 > BUSY_EVENTS_A_SECOND * Math.min(elapsed, BUSY_MS);
        boolean behind = events > 0 && now - lastStamp > BUSY_MS;
        boolean busy = many || behind;
        if (busy && elapsed < BUSY_MS) {
            return Step.WAIT;
        }
        lastHandOver = now;
        events = 0;
        return busy ? Step.HAND_OVER : Step.HAND_OVER_AND_COMMIT;
    }
}
