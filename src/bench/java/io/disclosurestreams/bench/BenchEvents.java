package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.sample.SampleEvent;
import io.disclosurestreams.sample.SampleJson;
import io.disclosurestreams.sample.SampleReports;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Fills the input topics: archives of seven years, a few thousand agencies at a time, as supervisors load them. */
final class BenchEvents {

    private static final int AGENCIES_AT_A_TIME = 7_000;
    private static final String SENTENCE = "扎实推进主动公开和依申请公开工作，健全制度，规范流程，加强政府信息管理和平台建设，强化监督保障。";

    private final RosterJson rosterJson = new RosterJson();
    private final Map<String, String> narrative;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    /** What an event carries beside its tables. */
    enum EventSize {
        /** Nothing. */
        LEAN(0),
        /** A narrative of 2,500 characters, as real reports have. */
        REALISTIC(2_500);

        private final int narrativeLength;

        EventSize(int narrativeLength) {
            this.narrativeLength = narrativeLength;
        }
    }

    BenchEvents(EventSize size) {
        String prose =
                SENTENCE.repeat(size.narrativeLength / SENTENCE.length() + 1).substring(0, size.narrativeLength);
        this.narrative = prose.isEmpty() ? Map.of() : Map.of("overview", prose);
    }

    /** Sends exactly so many report events and the roster of their agencies; returns the bytes of the events. */
    long send(int reports, Producer<byte[], byte[]> producer) {
        long bytes = 0;
        int left = reports;
        for (int agency = 0; left > 0; agency += AGENCIES_AT_A_TIME) {
            List<RosterEntry> roster = BenchRoster.of(agency, agency + AGENCIES_AT_A_TIME);
            for (RosterEntry entry : roster) {
                send(Topics.AGENCIES, entry.agency(), rosterJson.encode(entry), producer);
            }
            for (SampleEvent event : new SampleReports(Policy.STATUTORY).events(roster)) {
                if (left-- == 0) {
                    break;
                }
                byte[] value = SampleJson.of(event.telling(narrative));
                bytes += value.length;
                send(Topics.REPORTS, event.agency(), value, producer);
            }
        }
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("not every record was stored; nothing can be measured", failure.get());
        }
        return bytes;
    }

    private void send(String topic, String agency, byte[] value, Producer<byte[], byte[]> producer) {
        producer.send(new ProducerRecord<>(topic, utf8(agency), value), (stored, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
