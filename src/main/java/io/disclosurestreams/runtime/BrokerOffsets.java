package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
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

/** Asks the broker how far the input topics go, and what of them the topology has committed. */
final class BrokerOffsets implements InputOffsets, AutoCloseable {

    private final Admin admin;
    private final List<TopicPartition> inputs = new ArrayList<>(List.of(new TopicPartition(Topics.DECISIONS, 0)));

    /**
     * @param admin taken over: it is closed with this
     * @param partitions of reports and roster
     */
    BrokerOffsets(Admin admin, int partitions) {
        this.admin = admin;
        for (int partition = 0; partition < partitions; partition++) {
            inputs.add(new TopicPartition(Topics.REPORTS, partition));
            inputs.add(new TopicPartition(Topics.AGENCIES, partition));
        }
    }

    @Override
    public Mark mark() {
        // in this order: what retention takes away in between is behind both
        Map<TopicPartition, Long> ends = offsets(OffsetSpec.latest());
        return new Mark(ends, offsets(OffsetSpec.earliest()));
    }

    private Map<TopicPartition, Long> offsets(OffsetSpec which) {
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
    public long unprocessed(Mark mark) {
        Map<TopicPartition, OffsetAndMetadata> committed = answer(
                admin.listConsumerGroupOffsets(StreamsSettings.APPLICATION_ID).partitionsToOffsetAndMetadata());
        return mark.ends().entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata processed = committed.get(end.getKey());
                    long at = processed == null ? 0 : processed.offset();
                    return Math.max(
                            0, end.getValue() - Math.max(at, mark.beginnings().get(end.getKey())));
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
