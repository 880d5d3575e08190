package io.disclosurestreams.runtime;

import io.disclosurestreams.view.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The end of the input topics at the start, against what the topology has committed since; then a moment for the sums: the
 * ledger hands over what it has committed within half a second, and a region is written at most once a second.
 */
final class InputBacklog implements Backlog {

    static final Duration SUMS_FOLLOW_WITHIN = Duration.ofSeconds(2);

    private final InputOffsets offsets;
    private final InputOffsets.Mark atStart;
    private final BooleanSupplier running;
    private final InstantSource clock;
    private Optional<Instant> processedAt = Optional.empty();

    /** @param running tells whether the topology works */
    InputBacklog(InputOffsets offsets, BooleanSupplier running, InstantSource clock) {
        this.offsets = offsets;
        this.running = running;
        this.clock = clock;
        this.atStart = offsets.mark();
    }

    @Override
    public Optional<String> waitingFor() {
        if (!running.getAsBoolean()) {
            return Optional.of("the topology is starting");
        }
        if (atStart.isEmpty()) {
            return Optional.empty();
        }
        if (processedAt.isEmpty()) {
            long left = offsets.unprocessed(atStart);
            if (left > 0) {
                return Optional.of(left + " records of the input left to process");
            }
            processedAt = Optional.of(clock.instant());
        }
        boolean summed = !clock.instant().isBefore(processedAt.get().plus(SUMS_FOLLOW_WITHIN));
        return summed ? Optional.empty() : Optional.of("the last reports are being added up");
    }
}
