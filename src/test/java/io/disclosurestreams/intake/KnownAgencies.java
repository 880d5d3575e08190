package io.disclosurestreams.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The agencies as the ledger would have them after what was appended. */
final class KnownAgencies {

    final Map<String, AgencyRecord> byId = new TreeMap<>();
    private final LocalDate enrolled;
    private int offset;
    private long reports;

    /** With the day on which every agency came onto the roster. */
    KnownAgencies(LocalDate enrolled) {
        this.enrolled = enrolled;
    }

    AgencyRecord of(String agency) {
        return byId.getOrDefault(agency, AgencyRecord.EMPTY);
    }

    void enrol(RosterEntry entry) {
        byId.put(entry.agency(), of(entry.agency()).enrolled(entry, enrolled));
    }

    void take(String json, Instant at) {
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        byte[] key = new ReportDecoder().agency(value).orElseThrow().getBytes(StandardCharsets.UTF_8);
        take(accepted(new ReportDecoder().decode(key, value, at)), new Place(1, 7, at));
    }

    private void take(ReportEvent event, Place place) {
        byId.put(event.agency(), of(event.agency()).with(event, place));
    }

    /** Those of the records that were not read yet. */
    void read(List<ProducerRecord<byte[], byte[]>> history) {
        for (; offset < history.size(); offset++) {
            ProducerRecord<byte[], byte[]> record = history.get(offset);
            Instant at = Instant.ofEpochMilli(record.timestamp());
            switch (record.topic()) {
                case Topics.REPORTS ->
                    take(
                            accepted(new ReportDecoder().decode(record.key(), record.value(), at)),
                            new Place(0, reports++, at));
                case Topics.DECISIONS -> decide(accepted(new DecisionJson().decode(record.key(), record.value(), at)));
                case Topics.AGENCIES -> roster(record);
                default -> {}
            }
        }
    }

    private void decide(Decision decision) {
        byId.put(decision.agency(), of(decision.agency()).decided(decision));
    }

    private void roster(ProducerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            String agency = new String(record.key(), StandardCharsets.UTF_8);
            byId.put(agency, of(agency).struckOff());
        } else {
            enrol(accepted(new RosterJson().decode(record.key(), record.value())));
        }
    }

    private static <T> T accepted(Decoded<T> decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        return ((Decoded.Accepted<T>) decoded).value();
    }
}
