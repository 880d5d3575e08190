package io.disclosurestreams.topology;

import java.time.Instant;

/** How far the input is worked off, as a test says; at first all of it, and nothing comes. */
final class Inputs implements Settled {

    Instant settledAt = Instant.MAX;
    boolean quiet = true;

    @Override
    public boolean since(long wallClockMs) {
        return !settledAt.isBefore(Instant.ofEpochMilli(wallClockMs));
    }

    @Override
    public boolean quiet() {
        return quiet;
    }
}
