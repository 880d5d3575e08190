package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Writes records and waits until they are stored. The producer must ask for all acknowledgements; it is closed by
 * whoever made it.
 */
final class Appender {

    private final Producer<byte[], byte[]> producer;
    private final Duration limit;

    /** With the longest wait for the acknowledgement of one record. */
    Appender(Producer<byte[], byte[]> producer, Duration limit) {
        this.producer = producer;
        this.limit = limit;
    }

    /** Returns once the record is stored, with its place. */
    RecordMetadata append(ProducerRecord<byte[], byte[]> record) throws NotStoredException {
        return stored(send(record), record.topic());
    }

    /** Returns once all are stored; of those that are not, some may be stored later. */
    void appendAll(List<ProducerRecord<byte[], byte[]>> records) throws NotStoredException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (ProducerRecord<byte[], byte[]> record : records) {
            sent.add(send(record));
        }
        for (int index = 0; index < sent.size(); index++) {
            stored(sent.get(index), records.get(index).topic());
        }
    }

    private Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) throws NotStoredException {
        try {
            return producer.send(record);
        } catch (KafkaException | IllegalStateException broken) {
            throw unwritable(record.topic(), broken);
        }
    }

    private RecordMetadata stored(Future<RecordMetadata> sent, String topic) throws NotStoredException {
        try {
            return sent.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw unwritable(topic, failed.getCause());
        } catch (TimeoutException late) {
            throw new NotStoredException(
                    new Reason(
                            "no acknowledgement from " + topic + " within " + limit.toSeconds() + " s",
                            limit.toSeconds() + "秒内未收到" + topic + "的确认"),
                    late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotStoredException(new Reason("the service is stopping", "服务正在停止"), stopped);
        }
    }

    private static NotStoredException unwritable(String topic, Throwable cause) {
        return new NotStoredException(
                new Reason(
                        "can't write to " + topic + ": " + cause.getMessage(),
                        "无法写入" + topic + "：" + cause.getMessage()),
                cause);
    }
}
