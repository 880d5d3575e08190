package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.wire.AlertJson;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** The alerts about documents: each begins and ends with its notice, in its transaction. */
final class DocumentAlertKeeper implements Processor<String, Notice, Object, Object> {

    private ProcessorContext<Object, Object> context;
    private AlertStore open;

    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
        open = new AlertStore(context.getStateStore(Names.DOCUMENT_ALERTS), this::tell);
    }

    @Override
    public void process(Record<String, Notice> record) {
        OpenAlerts before = open.get(record.key());
        open.keep(
                record.key(),
                before,
                DocumentAlerts.noticed(before, record.value(), Standing.day(Instant.ofEpochMilli(record.timestamp()))));
    }

    private void tell(Alert alert) {
        context.forward(new Record<>(AlertJson.key(alert), alert, context.currentSystemTimeMs()), Names.WRITE_ALERTS);
    }
}
