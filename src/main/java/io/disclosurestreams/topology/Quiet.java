package io.disclosurestreams.topology;

/**
 * When to look at what has changed: once nothing has come for a moment, since whoever imports a roster sends the reports
 * next; and after a while in any case, since in season something comes all day.
 */
final class Quiet {

    private static final long MOMENT_MS = 3_000;
    private static final long WHILE_MS = 600_000;

    private final Settled settled;
    private long lastEvent;
    private long waitingSince;
    private boolean waiting;

    Quiet(Settled settled) {
        this.settled = settled;
    }

    /** An event was processed now. */
    void event(long now) {
        lastEvent = now;
    }

    /** Something is to be looked at. */
    void changed(long now) {
        if (!waiting) {
            waiting = true;
            waitingSince = now;
        }
    }

    /** True if it is time; what changes from now on waits anew. */
    boolean isTime(long now) {
        boolean quiet = now - lastEvent >= MOMENT_MS || now - waitingSince >= WHILE_MS;
        if (!waiting || !quiet || !settled.since(waitingSince)) {
            return false;
        }
        waiting = false;
        return true;
    }
}
