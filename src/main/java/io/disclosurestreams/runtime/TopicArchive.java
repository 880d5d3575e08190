package io.disclosurestreams.runtime;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.wire.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads single reports back by one seek each. One reader, so callers take turns. */
final class TopicArchive implements ReportArchive, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;

    TopicArchive(Map<String, Object> consumer, Clock clock) {
        Map<String, Object> impatient = new HashMap<>(consumer);
        // records are there or not: a fetch that waits for more holds up the seek to the next one
        impatient.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 0);
        this.consumer = new KafkaConsumer<>(impatient, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> read(Place place) {
        TopicPartition partition = new TopicPartition(Topics.REPORTS, place.partition());
        try {
            consumer.assign(List.of(partition));
            if (place.offset() < consumer.beginningOffsets(List.of(partition)).get(partition)) {
                return Optional.empty();
            }
            consumer.seek(partition, place.offset());
            Instant end = clock.instant().plus(PATIENCE);
            while (clock.instant().isBefore(end)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(STEP)) {
                    return record.offset() == place.offset() ? Optional.ofNullable(record.value()) : Optional.empty();
                }
            }
        } catch (KafkaException broken) {
            throw new NotReadableException("can't read " + partition + ": " + broken.getMessage(), broken);
        }
        throw new NotReadableException("no answer from " + partition + " within " + PATIENCE.toSeconds() + " s", null);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
