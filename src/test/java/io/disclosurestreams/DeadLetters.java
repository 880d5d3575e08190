package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.Pills.Pill;
import io.disclosurestreams.wire.DeadLetter;
import io.disclosurestreams.wire.Topics;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** The topic of dead letters, by the places of the records that they were. */
record DeadLetters(KafkaAccess kafka) {

    /** Every one, whichever way it came. */
    List<ConsumerRecord<byte[], byte[]>> all() {
        return kafka.records(Topics.REJECTED);
    }

    /** Those that came by a topic, as they are now; no place has two. */
    Map<String, ConsumerRecord<byte[], byte[]>> now() {
        Map<String, ConsumerRecord<byte[], byte[]>> letters = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> letter : all()) {
            String topic = header(letter, DeadLetter.TOPIC);
            if (!topic.equals("http")) {
                String place =
                        topic + "-" + header(letter, DeadLetter.PARTITION) + "@" + header(letter, DeadLetter.OFFSET);
                assertThat(letters.put(place, letter)).as(place).isNull();
            }
        }
        return letters;
    }

    /** Waits until all these places have one. */
    Map<String, ConsumerRecord<byte[], byte[]>> of(Collection<String> places) {
        eventually().untilAsserted(() -> assertThat(now().keySet()).containsAll(places));
        Map<String, ConsumerRecord<byte[], byte[]>> letters = now();
        letters.keySet().retainAll(places);
        return letters;
    }

    /** Waits for that of one place. */
    ConsumerRecord<byte[], byte[]> of(RecordMetadata stored) {
        return of(List.of(place(stored))).get(place(stored));
    }

    static void assertHolds(Pill pill, Instant receivedAt, ConsumerRecord<byte[], byte[]> letter) {
        assertThat(letter.key()).as(pill.name()).isEqualTo(pill.key());
        assertThat(letter.value()).as(pill.name()).isEqualTo(pill.value());
        assertThat(reason(letter)).as(pill.name()).contains(pill.reason());
        assertThat(header(letter, DeadLetter.RECEIVED_AT)).as(pill.name()).isEqualTo(receivedAt.toString());
    }

    static String place(RecordMetadata stored) {
        return stored.topic() + "-" + stored.partition() + "@" + stored.offset();
    }

    static String reason(ConsumerRecord<byte[], byte[]> letter) {
        return header(letter, DeadLetter.REASON);
    }

    static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
