package io.disclosurestreams.topology;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Goes through everything once a day and after each start, some at a time, so that nothing else waits long. After a start it waits
 * until it is quiet: who was sending when the service stopped goes on once it is back.
 */
final class DailySweep {

    private final Clock calendar;
    private final Settled settled;
    private final Quiet start;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> next = Optional.empty();
    private boolean started;
    private boolean due;
    private long dueSince;

    /** Looks at some, from a key on. */
    interface Stretch {
        /**
         * @param from where to begin; empty = at the beginning
         * @return where to go on; empty = that was all
         */
        Optional<String> look(Optional<String> from, LocalDate day);
    }

    DailySweep(Clock calendar, Settled settled) {
        this.calendar = calendar;
        this.settled = settled;
        this.start = new Quiet(settled);
    }

    /** True if some were looked at. A day that dawns while one is gone through begins anew. */
    boolean tick(long now, Stretch stretch) {
        LocalDate today = LocalDate.now(calendar);
        if (!day.equals(Optional.of(today))) {
            day = Optional.of(today);
            next = Optional.empty();
            due = true;
            dueSince = now;
        }
        if (!started) {
            start.changed(dueSince);
            started = start.isTime(now);
        }
        if (!due || !started || !settled.since(dueSince)) {
            return false;
        }
        next = stretch.look(next, today);
        due = next.isPresent();
        return true;
    }
}
