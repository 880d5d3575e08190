package io.disclosurestreams.topology;

import io.disclosurestreams.wire.DeadLetter;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Sends a record that can't be used to the dead letters, whole and with its coordinates. */
final class Rejection {

    /**
     * Bytes of key and value together that are sent along. More can only come compressed; the topic of dead letters could
     * refuse it and stop the task for ever. Then the value stays where it is, in the topic that keeps everything, and the
     * key too if it alone is larger.
     */
    static final int LARGEST = 1024 * 1024 + 64 * 1024;

    /** Characters of the reason: what it quotes may be as long as the record. */
    private static final int LONGEST_REASON = 1_000;

    private Rejection() {}

    static void forward(Record<byte[], byte[]> record, String reason, ProcessorContext<Object, Object> context) {
        forward(record, reason, context, Names.WRITE_REJECTED);
    }

    /** By a sink of its own: one that two parts of the topology share makes one part of them. */
    static void forward(
            Record<byte[], byte[]> record, String reason, ProcessorContext<Object, Object> context, String sink) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        String told = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
        boolean tooLarge = size(record.key()) + size(record.value()) > LARGEST;
        DeadLetter letter = new DeadLetter(
                size(record.key()) > LARGEST ? null : record.key(),
                tooLarge && record.value() != null ? new byte[0] : record.value(),
                tooLarge ? told + "; its bytes are left where they came from" : told,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                Instant.ofEpochMilli(record.timestamp()));
        context.forward(
                new Record<>(letter.key(), letter.value(), context.currentSystemTimeMs(), letter.headers()), sink);
    }

    private static long size(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
