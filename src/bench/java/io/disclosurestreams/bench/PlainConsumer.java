package io.disclosurestreams.bench;

import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The limit: one thread that reads every report and only decodes it. */
final class PlainConsumer {

    private PlainConsumer() {}

    static Rate read(int reports, Map<String, Object> properties) {
        ReportDecoder decoder = new ReportDecoder();
        long accepted = 0;
        long read = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.REPORTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long start = System.nanoTime();
            while (read < reports) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
                    read++;
                    accepted += decoder.decode(record.key(), record.value(), receivedAt) instanceof Decoded.Accepted
                            ? 1
                            : 0;
                }
            }
            if (accepted != reports) {
                throw new IllegalStateException("of " + reports + " reports only " + accepted + " could be decoded");
            }
            return Rate.since(start, reports);
        }
    }
}
