package io.disclosurestreams.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that dies is replaced, since most causes pass; one that dies again and again is not, since a defect would only
 * spin. The client then stops and the service is not ready any more.
 */
final class BoundedReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedReplacement.class);
    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    BoundedReplacement(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable cause) {
        Instant now = clock.instant();
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(now.minus(WITHIN))) {
            deaths.removeFirst();
        }
        deaths.addLast(now);
        if (deaths.size() <= MOST) {
            LOG.error("a stream thread died and is replaced ({} of {} within {})", deaths.size(), MOST, WITHIN, cause);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("stream threads die again and again: processing stops, the service is not ready", cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
