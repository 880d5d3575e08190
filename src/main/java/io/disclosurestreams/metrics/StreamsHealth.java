package io.disclosurestreams.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.streams.KafkaStreams;

/** The chosen metrics of one Kafka Streams client, from construction until closed. */
public final class StreamsHealth implements AutoCloseable {

    /** Tasks and stores come and go with each rebalance; Micrometer's minute is too long to wait for their series. */
    private static final Duration REFRESH = Duration.ofSeconds(10);

    private final ScheduledExecutorService scheduler;
    private final KafkaStreamsMetrics metrics;

    StreamsHealth(KafkaStreams streams, MeterRegistry registry) {
        scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "disclosure-streams-health");
            thread.setDaemon(true);
            return thread;
        });
        metrics = new KafkaStreamsMetrics(streams, List.of(), scheduler, REFRESH);
        metrics.bindTo(registry);
    }

    /** Takes its series away. */
    @Override
    public void close() {
        scheduler.shutdownNow();
        metrics.close();
    }
}
