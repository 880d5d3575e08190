package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Turns bytes into report events, or into dead letters with their reason; after it nobody checks again. */
final class DecodeReports extends ContextualProcessor<byte[], byte[], Object, Object> {

    private final ReportDecoder decoder = new ReportDecoder();

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata origin = context().recordMetadata().orElseThrow();
        Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
        Decoded<ReportEvent> decoded = decoder.decode(record.key(), record.value(), receivedAt);
        if (decoded instanceof Decoded.Accepted<ReportEvent> accepted) {
            Place place = new Place(origin.partition(), origin.offset(), receivedAt);
            LedgerInput input = new LedgerInput.Report(accepted.value(), place);
            context().forward(record.withKey(accepted.value().agency()).withValue(input), Names.JOIN_ROSTER);
        } else if (decoded instanceof Decoded.Rejected<ReportEvent> rejected) {
            Rejection.forward(record, rejected.reason(), context());
        }
    }
}
