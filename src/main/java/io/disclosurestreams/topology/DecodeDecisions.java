package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Decoded;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns bytes into decisions, by the agency that they concern. */
final class DecodeDecisions extends ContextualProcessor<byte[], byte[], Object, Object> {

    private final DecisionJson json = new DecisionJson();

    @Override
    public void process(Record<byte[], byte[]> record) {
        Decoded<Decision> decoded =
                json.decode(record.key(), record.value(), Instant.ofEpochMilli(Math.max(0, record.timestamp())));
        if (decoded instanceof Decoded.Accepted<Decision> accepted) {
            forward(record, accepted.value());
        } else if (decoded instanceof Decoded.Rejected<Decision> rejected) {
            Rejection.forward(record, rejected.reason(), context(), Names.WRITE_REJECTED_DECISIONS);
        }
    }

    /** That of a document is for whoever reads the log; its alert ends with the notice that intake sends along. */
    private void forward(Record<byte[], byte[]> record, Decision decision) {
        if (!(decision.ruling() instanceof Decision.Ruling.Discard)) {
            context().forward(record.withKey(decision.agency()).withValue(decision), Names.BRING_DECISIONS);
        }
    }
}
