package io.disclosurestreams.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits a while for the view to show what was just stored: whoever asks next must not be told what was before. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(20);

    private final Clock clock;
    private final Pause pause;

    /** Lets some time pass. */
    interface Pause {
        void take(Duration time) throws InterruptedException;
    }

    Patience(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** A wait that may ask for several things, one after the other. */
    Instant end() {
        return clock.instant().plus(LONGEST);
    }

    /** False if it is not so in time, or the process is stopping. */
    boolean until(BooleanSupplier so) {
        return until(end(), so);
    }

    /** False if it is not so by then, or the process is stopping. */
    boolean until(Instant end, BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (!clock.instant().isBefore(end)) {
                return false;
            }
            try {
                pause.take(STEP);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
