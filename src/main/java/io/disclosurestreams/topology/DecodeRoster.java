package io.disclosurestreams.topology;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.RosterJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns bytes into roster rows; a tombstone is an agency that leaves. */
final class DecodeRoster extends ContextualProcessor<byte[], byte[], Object, Object> {

    private final RosterJson json = new RosterJson();

    @Override
    public void process(Record<byte[], byte[]> record) {
        Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
        if (record.key() != null && record.value() == null) {
            join(record, new String(record.key(), StandardCharsets.UTF_8), Optional.empty(), receivedAt);
            return;
        }
        Decoded<RosterEntry> decoded = json.decode(record.key(), record.value());
        if (decoded instanceof Decoded.Accepted<RosterEntry> accepted) {
            join(record, accepted.value().agency(), Optional.of(accepted.value()), receivedAt);
        } else if (decoded instanceof Decoded.Rejected<RosterEntry> rejected) {
            Rejection.forward(record, rejected.reason(), context());
        }
    }

    private void join(Record<byte[], byte[]> record, String agency, Optional<RosterEntry> entry, Instant receivedAt) {
        LedgerInput input = new LedgerInput.Roster(entry, receivedAt);
        context().forward(record.withKey(agency).withValue(input), Names.JOIN_ROSTER);
    }
}
