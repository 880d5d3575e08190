package io.disclosurestreams.runtime;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's own stamp, which is the time of its ingestion. A foreign producer may leave it out; Kafka's own
 * extractors then stop the application or drop the record in silence. Here it counts as 1970, before any year that can
 * be reported on, so the event is rejected with its reason like any other wrong one.
 */
public final class IngestionTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, record.timestamp());
    }
}
