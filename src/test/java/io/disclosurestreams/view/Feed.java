package io.disclosurestreams.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** All topics of the view with two partitions each, in a consumer without a broker. */
final class Feed {

    private static final int PARTITIONS = 2;

    final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final List<ConsumerRecord<byte[], byte[]>> waiting = new ArrayList<>();

    Feed() {
        ChangeReader.TOPICS.forEach(this::create);
    }

    private void create(String topic) {
        List<PartitionInfo> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new PartitionInfo(topic, partition, null, null, null))
                .toList();
        consumer.updatePartitions(topic, partitions);
        partitions.forEach(partition -> ends.put(new TopicPartition(topic, partition.partition()), 0L));
        consumer.updateBeginningOffsets(ends);
        consumer.updateEndOffsets(ends);
    }

    void send(String topic, String key, byte[] value, Instant time) {
        send(topic, key, value, new RecordHeaders(), time);
    }

    /** Before anything is read, records wait here until the consumer is assigned. */
    void send(String topic, String key, byte[] value, Headers headers, Instant time) {
        TopicPartition partition = new TopicPartition(topic, Math.floorMod(key.hashCode(), PARTITIONS));
        long offset = ends.get(partition);
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                topic,
                partition.partition(),
                offset,
                time.toEpochMilli(),
                TimestampType.CREATE_TIME,
                keyBytes.length,
                value == null ? -1 : value.length,
                keyBytes,
                value,
                headers,
                Optional.empty());
        // as a commit leaves it: the marker of the transaction takes an offset too
        ends.put(partition, offset + 2);
        consumer.updateEndOffsets(ends);
        if (consumer.assignment().isEmpty()) {
            if (waiting.isEmpty()) {
                consumer.schedulePollTask(() -> waiting.forEach(consumer::addRecord));
            }
            waiting.add(record);
        } else {
            consumer.addRecord(record);
        }
    }

    /** The consumer passes over the markers, as a real one does. */
    void passMarkers() {
        ends.forEach(consumer::seek);
    }
}
