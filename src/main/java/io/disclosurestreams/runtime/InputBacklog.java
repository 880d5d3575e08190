package io.disclosurestreams.runtime;

import io.disclosurestreams.view.Backlog;
import io.disclosurestreams.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * The end of the input topics at the start, against what the topology has committed since; then a moment for the sums: the
 * ledger hands over what it has committed within half a second, and a region is written at most once a second.
 */
final class InputBacklog implements Backlog, AutoCloseable {

    private static final Duration SUMS_FOLLOW_WITHIN = Duration.ofSeconds(2);

    private final Admin admin;
    private final Map<TopicPartition, Long> ends;
    private final Map<TopicPartition, Long> beginnings;

    private final BooleanSupplier running;
    private final InstantSource clock;
    private Optional<Instant> processedAt = Optional.empty();

    /**
     * @param admin taken over: it is closed with this
     * @param running tells whether the topology works
     */
    InputBacklog(Admin admin, int partitions, BooleanSupplier running, InstantSource clock) {
        this.admin = admin;
        this.running = running;
        this.clock = clock;
        List<TopicPartition> inputs = new ArrayList<>(List.of(new TopicPartition(Topics.DECISIONS, 0)));
        for (int partition = 0; partition < partitions; partition++) {
            inputs.add(new TopicPartition(Topics.REPORTS, partition));
            inputs.add(new TopicPartition(Topics.AGENCIES, partition));
        }
        this.ends = offsets(inputs, OffsetSpec.latest());
        this.beginnings = offsets(inputs, OffsetSpec.earliest());
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> inputs, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> wanted =
                inputs.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> offset :
                answer(admin.listOffsets(wanted).all()).entrySet()) {
            offsets.put(offset.getKey(), offset.getValue().offset());
        }
        return offsets;
    }

    @Override
    public Optional<String> waitingFor() {
        if (!running.getAsBoolean()) {
            return Optional.of("the topology is starting");
        }
        if (ends.equals(beginnings)) {
            return Optional.empty();
        }
        if (processedAt.isEmpty()) {
            long left = unprocessed();
            if (left > 0) {
                return Optional.of(left + " records of the input left to process");
            }
            processedAt = Optional.of(clock.instant());
        }
        boolean summed = !clock.instant().isBefore(processedAt.get().plus(SUMS_FOLLOW_WITHIN));
        return summed ? Optional.empty() : Optional.of("the last reports are being added up");
    }

    private long unprocessed() {
        Map<TopicPartition, OffsetAndMetadata> committed = answer(
                admin.listConsumerGroupOffsets(StreamsSettings.APPLICATION_ID).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata processed = committed.get(end.getKey());
                    long at = processed == null ? 0 : processed.offset();
                    // what retention took away before anybody read it is never committed
                    return Math.max(0, end.getValue() - Math.max(at, beginnings.get(end.getKey())));
                })
                .sum();
    }

    private static <T> T answer(KafkaFuture<T> call) {
        try {
            return call.get();
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(failure.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
