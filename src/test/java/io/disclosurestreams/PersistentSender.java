package io.disclosurestreams;

import io.disclosurestreams.histories.SeededHistory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;

/**
 * Sends a history, each record under an id of its own, to a broker that is killed again and again. What was not
 * acknowledged is sent again in its order; whether it was stored before, nobody knows.
 */
final class PersistentSender {

    /**
     * Small batches, so that there are many acknowledgements and something is always under way; one at a time, or a broker
     * that has just started could refuse the first and take the second.
     */
    private static final Map<String, Object> OPTIONS = Map.of(
            ProducerConfig.BATCH_SIZE_CONFIG,
            4096,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1);

    private final Map<Integer, SeededHistory.Sent> open = new LinkedHashMap<>();
    private final Map<Integer, RecordMetadata> acknowledged = new ConcurrentHashMap<>();

    PersistentSender(SeededHistory history) {
        history.records().forEach(record -> open.put(open.size(), record));
    }

    /** The records that were acknowledged, by id, with their places. */
    Map<Integer, RecordMetadata> acknowledged() {
        return acknowledged;
    }

    /** Sends all that is left and waits for it. */
    void sendRest(KafkaAccess kafka) {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer(OPTIONS)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            open.forEach((id, record) -> sent.add(producer.send(record(id, record), (place, failure) -> {
                if (failure == null) {
                    acknowledged.put(id, place);
                }
            })));
            sent.forEach(KafkaAccess::got);
        }
        open.keySet().removeAll(acknowledged.keySet());
    }

    /** Sends until so many more are acknowledged; then strikes, and gives up what is under way. */
    void sendUntil(int more, KafkaAccess kafka, Runnable strike) throws InterruptedException {
        int wanted = acknowledged.size() + more;
        CountDownLatch struck = new CountDownLatch(1);
        KafkaProducer<byte[], byte[]> producer = kafka.producer(OPTIONS);
        try {
            open.forEach((id, record) -> producer.send(record(id, record), (place, failure) -> {
                if (failure == null) {
                    acknowledged.put(id, place);
                    if (acknowledged.size() == wanted) {
                        strike.run();
                        struck.countDown();
                    }
                }
            }));
            struck.await();
        } finally {
            producer.close(Duration.ZERO);
        }
        open.keySet().removeAll(acknowledged.keySet());
    }

    /** The id under which a record was sent. */
    static int id(Headers headers) {
        return Integer.parseInt(new String(headers.lastHeader("id").value(), StandardCharsets.UTF_8));
    }

    private static ProducerRecord<byte[], byte[]> record(int id, SeededHistory.Sent sent) {
        ProducerRecord<byte[], byte[]> record = KafkaAccess.record(sent);
        record.headers().add("id", Integer.toString(id).getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
