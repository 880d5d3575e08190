package io.disclosurestreams.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record of the topic of rejected reports: the original key and value bytes, with the reason and where they came from
 * in headers. It is stamped with the time of rejection, so that it lives its year whatever the original's stamp.
 *
 * @param topic source topic, or {@code http}
 * @param partition source partition, -1 if none
 * @param offset source offset, -1 if none
 */
public record DeadLetter(
        byte[] key, byte[] value, String reason, String topic, int partition, long offset, Instant receivedAt) {

    public static final String REASON = "reason";
    public static final String TOPIC = "topic";
    public static final String PARTITION = "partition";
    public static final String OFFSET = "offset";
    public static final String RECEIVED_AT = "receivedAt";

    /** Reason and coordinates, each as UTF-8 text. */
    public Headers headers() {
        return new RecordHeaders()
                .add(REASON, utf8(reason))
                .add(TOPIC, utf8(topic))
                .add(PARTITION, utf8(Integer.toString(partition)))
                .add(OFFSET, utf8(Long.toString(offset)))
                .add(RECEIVED_AT, utf8(receivedAt.toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
