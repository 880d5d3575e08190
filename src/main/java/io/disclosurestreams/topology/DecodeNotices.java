package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.NoticeJson;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns bytes into notices, by their subject. */
final class DecodeNotices extends ContextualProcessor<byte[], byte[], Object, Object> {

    @Override
    public void process(Record<byte[], byte[]> record) {
        Decoded<Notice> decoded = NoticeJson.decode(record.key(), record.value());
        if (decoded instanceof Decoded.Accepted<Notice> accepted) {
            context()
                    .forward(
                            record.withKey(accepted.value().subject()).withValue(accepted.value()),
                            Names.BRING_NOTICES);
        } else if (decoded instanceof Decoded.Rejected<Notice> rejected) {
            Rejection.forward(record, rejected.reason(), context(), Names.WRITE_REJECTED_NOTICES);
        }
    }
}
