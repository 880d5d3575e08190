package io.disclosurestreams.topology;

/** When to look at what has changed: once nothing comes any more; and after a while in any case, since in season something does all day. */
final class Quiet {

    private static final long WHILE_MS = 600_000;

    private final Settled settled;
    private long waitingSince;
    private boolean waiting;

    Quiet(Settled settled) {
        this.settled = settled;
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
        if (!waiting) {
            return false;
        }
        boolean quiet = settled.quiet() || now - waitingSince >= WHILE_MS;
        waiting = !quiet || !settled.since(waitingSince);
        return !waiting;
    }
}
