package io.disclosurestreams.topology;

import io.disclosurestreams.wire.DeadLetter;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Sends a record that can't be used to the dead letters, whole and with its coordinates. */
final class Rejection {

    /**
     * Bytes of the largest value that is sent along. A larger one can only come compressed; the topic of dead letters
     * could refuse it and stop the task for ever. It stays where it is, in the topic that keeps everything.
     */
    static final int LARGEST = 1024 * 1024 + 64 * 1024;

    private Rejection() {}

    static void forward(Record<byte[], byte[]> record, String reason, ProcessorContext<Object, Object> context) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        boolean tooLarge = record.value() != null && record.value().length > LARGEST;
        DeadLetter letter = new DeadLetter(
                record.key(),
                tooLarge ? new byte[0] : record.value(),
                tooLarge ? reason + "; its bytes are left where they came from" : reason,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()));
        context.forward(
                new Record<>(letter.key(), letter.value(), context.currentSystemTimeMs(), letter.headers()),
                Names.WRITE_REJECTED);
    }
}
