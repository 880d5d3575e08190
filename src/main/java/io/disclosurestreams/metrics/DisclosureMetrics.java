package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.view.View;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Everything that Prometheus reads: figures of the business, how the service is, health of the JVM, and of Kafka Streams
 * while bound.
 */
public final class DisclosureMetrics implements AutoCloseable {

    /** Of {@link #scrape()}. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final JvmGcMetrics gc = new JvmGcMetrics();

    /**
     * @param thresholds of the policy, by which alerts are judged
     * @param state asked at each scrape, so it must not wait for anybody
     */
    public DisclosureMetrics(View view, Thresholds thresholds, MetricCaps caps, Supplier<ServiceState> state) {
        PrometheusRegistry families = new PrometheusRegistry();
        families.register(new BusinessCollector(view, thresholds, caps));
        families.register(new StateCollector(state));
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, families, Clock.SYSTEM);
        registry.config().meterFilter(new HealthFilter());
        gc.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** The exposition, in {@link #CONTENT_TYPE}. Never fails for want of figures. */
    public String scrape() {
        return registry.scrape();
    }

    /** For meters of others, e.g. of HTTP. */
    public MeterRegistry meters() {
        return registry;
    }

    /** Shows the health of a Kafka Streams client until closed; close it before the client, bind again to a new one. */
    public StreamsHealth watch(KafkaStreams streams) {
        return new StreamsHealth(streams, registry);
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
