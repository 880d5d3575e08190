package io.disclosurestreams.topology;

/**
 * When to hand over: at every tick while little happens, so that a correction is seen at once; seldom under load, since
 * one subtotal then stands for many events.
 */
final class Pace {

    /** Wall-clock milliseconds between ticks. */
    static final long TICK_MS = 50;

    private static final long BUSY_MS = 500;
    private static final int BUSY_EVENTS = 100;

    private int events;
    private long lastHandOver;

    void event() {
        events++;
    }

    /** True if it is time; counts the events anew from each tick. */
    boolean isDue(long now) {
        boolean busy = events > BUSY_EVENTS;
        events = 0;
        if (busy && now - lastHandOver < BUSY_MS) {
            return false;
        }
        lastHandOver = now;
        return true;
    }
}
