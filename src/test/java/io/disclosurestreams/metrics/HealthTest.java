package io.disclosurestreams.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    @TempDir
    private Path directory;

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.table(
                "in",
                Consumed.with(Serdes.String(), Serdes.String()),
                Materialized.as(Stores.persistentKeyValueStore("store")));
        return builder.build();
    }

    private Properties properties(String stateDirectory) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "health");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                directory.resolve(stateDirectory).toString());
        // there is no broker; one attempt is enough
        properties.put(StreamsConfig.RECONNECT_BACKOFF_MS_CONFIG, 60_000L);
        properties.put(StreamsConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 60_000L);
        return properties;
    }

    private static Set<String> names(DisclosureMetrics metrics) {
        return metrics.meters().getMeters().stream()
                .map(Meter::getId)
                .map(Meter.Id::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As Micrometer calls them. */
    private static String name(MetricName metric) {
        return "kafka." + metric.group().replace("-metrics", "").replace('-', '.') + "."
                + metric.name().replace('-', '.');
    }

    @Test
    void whatIsChosenIsShownAndNothingElse() {
        try (DisclosureMetrics metrics = ScrapeFixture.metrics(new FakeView(), MetricCaps.DEFAULT)) {
            assertThat(names(metrics)).isSubsetOf(HealthFilter.JVM).hasSizeGreaterThan(8);

            try (KafkaStreams streams = new KafkaStreams(topology(), properties("client"));
                    StreamsHealth health = metrics.watch(streams)) {
                assertThat(names(metrics))
                        .contains("kafka.stream.alive.stream.threads", "kafka.consumer.fetch.manager.records.lag.max")
                        .allMatch(name -> HealthFilter.JVM.contains(name) || HealthFilter.KAFKA.contains(name));
                assertThat(Exposition.parse(metrics.scrape()).of("kafka_stream_alive_stream_threads"))
                        .hasSize(1);
                assertThat(health).isNotNull();
            }
            assertThat(names(metrics)).isSubsetOf(HealthFilter.JVM);
        }
    }

    @Test
    void aNewClientCanBeWatchedAfterTheOldOne() {
        try (DisclosureMetrics metrics = ScrapeFixture.metrics(new FakeView(), MetricCaps.DEFAULT)) {
            for (int client = 0; client < 2; client++) {
                try (KafkaStreams streams = new KafkaStreams(topology(), properties("client"));
                        StreamsHealth health = metrics.watch(streams)) {
                    assertThat(health).isNotNull();
                    assertThat(metrics.scrape()).contains("kafka_stream_alive_stream_threads");
                }
            }
        }
    }

    @Test
    void everythingChosenExists() {
        try (KafkaStreams streams = new KafkaStreams(topology(), properties("client"));
                TopologyTestDriver driver = new TopologyTestDriver(topology(), properties("driver"), Instant.EPOCH)) {
            Set<String> known = Stream.concat(streams.metrics().keySet().stream(), driver.metrics().keySet().stream())
                    .map(HealthTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(known).containsAll(HealthFilter.KAFKA);
        }
    }
}
