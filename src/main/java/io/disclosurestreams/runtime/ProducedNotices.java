package io.disclosurestreams.runtime;

import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.review.NoticeLog;
import io.disclosurestreams.wire.NoticeJson;
import io.disclosurestreams.wire.Topics;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Writes notices of the review to their topic. The producer gives up by itself; it is closed by whoever made it. */
final class ProducedNotices implements NoticeLog {

    private final Producer<byte[], byte[]> producer;
    private final InstantSource clock;

    ProducedNotices(Producer<byte[], byte[]> producer, InstantSource clock) {
        this.producer = producer;
        this.clock = clock;
    }

    @Override
    public void append(Notice notice) {
        try {
            producer.send(new ProducerRecord<>(
                            Topics.NOTICES, null, clock.millis(), NoticeJson.key(notice), NoticeJson.value(notice)))
                    .get();
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(failed.getCause());
        }
    }
}
