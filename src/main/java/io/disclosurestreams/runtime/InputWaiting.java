package io.disclosurestreams.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts every few seconds how many events of the input wait to be processed, so that whoever wants the number asks no
 * broker. In a thread of its own: a broker out of reach answers late.
 */
final class InputWaiting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InputWaiting.class);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(5);
    /** Two counts may fail; then the last one tells nothing about now. */
    private static final Duration FRESH = BETWEEN_COUNTS.multipliedBy(3);

    private final InputOffsets offsets;
    private final LongSupplier nanos;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "disclosure-waiting"));
    private volatile Optional<Count> last = Optional.empty();

    private record Count(long events, long at) {}

    /** @param nanos of a clock that never goes back */
    InputWaiting(InputOffsets offsets, LongSupplier nanos) {
        this.offsets = offsets;
        this.nanos = nanos;
    }

    InputWaiting start() {
        thread.scheduleWithFixedDelay(this::tryToCount, 0, BETWEEN_COUNTS.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** As counted a few seconds ago; empty if nothing could be counted since. */
    OptionalLong events() {
        long now = nanos.getAsLong();
        return last.filter(count -> now - count.at() < FRESH.toNanos())
                .map(count -> OptionalLong.of(count.events()))
                .orElse(OptionalLong.empty());
    }

    void tryToCount() {
        try {
            // before the broker is asked: the number is as old as the question
            long now = nanos.getAsLong();
            last = Optional.of(new Count(offsets.unprocessed(offsets.mark()), now));
        } catch (InterruptException stopped) {
            Thread.currentThread().interrupt();
        } catch (KafkaException later) {
            LOG.debug("how many events wait can't be told", later);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
