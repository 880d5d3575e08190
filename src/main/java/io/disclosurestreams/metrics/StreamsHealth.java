package io.disclosurestreams.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import org.apache.kafka.streams.KafkaStreams;

/** The chosen metrics of one Kafka Streams client, from construction until closed. */
public final class StreamsHealth implements AutoCloseable {

    private final KafkaStreamsMetrics metrics;

    StreamsHealth(KafkaStreams streams, MeterRegistry registry) {
        metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
    }

    /** Takes its series away. */
    @Override
    public void close() {
        metrics.close();
    }
}
