package io.disclosurestreams.topology;

import io.disclosurestreams.wire.DeadLetter;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Sends a record that can't be used to the dead letters, whole and with its coordinates. */
final class Rejection {

    private Rejection() {}

    static void forward(Record<byte[], byte[]> record, String reason, ProcessorContext<Object, Object> context) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        DeadLetter letter = new DeadLetter(
                record.key(),
                record.value(),
                reason,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()));
        context.forward(
                new Record<>(record.key(), record.value(), context.currentSystemTimeMs(), letter.headers()),
                Names.WRITE_REJECTED);
    }
}
