package io.disclosurestreams.runtime;

import io.disclosurestreams.topology.Settled;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures, when somebody asks, whether the input is worked off: the ends of the topics at one moment, until the topology
 * has committed them, and the moment that sums need to follow. In a thread of its own, since processors must not wait.
 */
final class SettledInput implements Settled, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettledInput.class);
    private static final long SUMS_FOLLOW_MS = InputBacklog.SUMS_FOLLOW_WITHIN.toMillis();
    /** Longer than it takes to read a document that is not huge. */
    private static final long QUIET_MS = 10_000;
    /** Whoever has not asked for so long does not want to know any more. */
    private static final long INTEREST_MS = 2_000;

    private static final long NEVER = Long.MIN_VALUE;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final InputOffsets offsets;
    private final BooleanSupplier underWay;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "disclosure-settled"));
    private Optional<Look> begun = Optional.empty();
    private volatile long wantedSince = Long.MIN_VALUE;
    private volatile long settledAt = Long.MIN_VALUE;
    private volatile long quietAskedAt = NEVER;
    /** Since when the ends have been as they are, as far as anybody has looked. */
    private volatile long unmovedSince = NEVER;

    private Map<TopicPartition, Long> ends = Map.of();

    /** The bounds at one moment, and when all before them was processed. */
    private record Look(long at, InputOffsets.Mark mark, Optional<Long> processedAt) {

        Look processed(long now) {
            return new Look(at, mark, Optional.of(now));
        }
    }

    /** @param underWay whether documents are being read, whose reports will come */
    SettledInput(InputOffsets offsets, BooleanSupplier underWay, InstantSource clock) {
        this.offsets = offsets;
        this.underWay = underWay;
        this.clock = clock;
    }

    SettledInput start() {
        thread.scheduleWithFixedDelay(this::tryToLook, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    @Override
    public synchronized boolean since(long wallClockMs) {
        wantedSince = Math.max(wantedSince, wallClockMs);
        return settledAt >= wallClockMs;
    }

    @Override
    public boolean quiet() {
        long now = clock.millis();
        quietAskedAt = now;
        long since = unmovedSince;
        return since != NEVER && now - since >= QUIET_MS;
    }

    void tryToLook() {
        try {
            look();
        } catch (InterruptException stopped) {
            Thread.currentThread().interrupt();
        } catch (KafkaException later) {
            LOG.warn("how far the input is processed can't be told: {}", later.getMessage());
        }
    }

    /** One look at the offsets, if somebody asks. */
    void look() {
        lookWhetherAnythingMoves();
        if (settledAt >= wantedSince) {
            return;
        }
        long now = clock.millis();
        Look look = begun.orElseGet(() -> new Look(now, offsets.mark(), Optional.empty()));
        begun = Optional.of(look);
        if (look.processedAt().isEmpty() && offsets.unprocessed(look.mark()) == 0) {
            begun = Optional.of(look.processed(now));
        } else if (look.processedAt().filter(at -> now - at >= SUMS_FOLLOW_MS).isPresent()) {
            settledAt = look.at();
            begun = Optional.empty();
        }
    }

    private void lookWhetherAnythingMoves() {
        long now = clock.millis();
        if (quietAskedAt == NEVER || now - quietAskedAt > INTEREST_MS) {
            unmovedSince = NEVER;
            return;
        }
        Map<TopicPartition, Long> known = offsets.mark().ends();
        if (unmovedSince == NEVER || underWay.getAsBoolean() || !known.equals(ends)) {
            ends = known;
            unmovedSince = now;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
