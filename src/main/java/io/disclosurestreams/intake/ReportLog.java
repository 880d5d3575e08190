package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.intake.RecentEvents.Fate;
import io.disclosurestreams.wire.DeadLetter;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** The topic of reports and that of dead letters, as far as something is handed in to this process. */
final class ReportLog {

    /** What a dead letter names as its source topic when it came over HTTP. */
    private static final String HTTP = "http";

    private final Appender appender;
    private final Standings standings;
    private final DocumentNotices notices;

    ReportLog(Appender appender, Standings standings, DocumentNotices notices) {
        this.appender = appender;
        this.standings = standings;
        this.notices = notices;
    }

    /**
     * Stores an event under its agency's id.
     *
     * @param at time of ingestion, the record's stamp; the event was checked against it
     */
    void append(ReportEvent event, byte[] json, Instant at) throws NotStoredException {
        Fate fate = Fate.UNKNOWN;
        int partition = -1;
        long offset = -1;
        try {
            RecordMetadata stored = appender.append(
                    new ProducerRecord<>(Topics.REPORTS, null, at.toEpochMilli(), utf8(event.agency()), json));
            partition = stored.partition();
            offset = stored.hasOffset() ? stored.offset() : -1;
            fate = Fate.STORED;
        } finally {
            standings.sent(event, new Place(partition, offset, at), fate);
        }
        notices.taken(event, at);
    }

    /** Keeps what can't be taken, with its bytes and the reason. */
    void reject(Optional<String> agency, byte[] bytes, String reason, Instant at) throws NotStoredException {
        DeadLetter letter = new DeadLetter(agency.map(ReportLog::utf8).orElse(null), bytes, reason, HTTP, -1, -1, at);
        appender.append(new ProducerRecord<>(
                Topics.REJECTED, null, at.toEpochMilli(), letter.key(), letter.value(), letter.headers()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
