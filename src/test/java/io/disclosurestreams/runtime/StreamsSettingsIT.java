package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.TopologyException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsSettingsIT {

    private static final Settings SETTINGS = new SettingsReader(Map.of(), Optional.empty(), Map.of()).read();

    @TempDir
    Path folder;

    @Test
    void kafkaStreamsRunsWithTheseSettingsRestartsWithItsStateAndItsTopicsPassTheGuard() throws Exception {
        try (var data = DataDirectory.open(folder);
                var broker = EmbeddedBroker.start(data, 0)) {
            var clients = new ClientSettings(SETTINGS.kafka(), broker.bootstrapServers(), data.instanceId());
            var properties = StreamsSettings.of(SETTINGS, clients, data.streams());
            try (var admin = Admin.create(clients.admin("topics"))) {
                var guard = new TopicGuard(admin, SETTINGS, broker.bootstrapServers());
                guard.ensure();
                countOnce(properties, clients, List.of("a=1", "b=1"));
                countOnce(properties, clients, List.of("a=1", "b=1", "a=2", "b=2"));
                guard.ensure();
                assertThat(admin.listTopics().names().get())
                        .contains(
                                "disclosure-streams-v1-counts-changelog",
                                "disclosure-streams-v1-by-agency-repartition");
            }
        }
    }

    @Test
    void aStoreWithoutANameIsRefused() {
        var properties =
                StreamsSettings.of(SETTINGS, new ClientSettings(SETTINGS.kafka(), "127.0.0.1:9", "instance"), folder);
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        builder.stream(Topics.REPORTS, Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey()
                .count();
        assertThatExceptionOfType(TopologyException.class).isThrownBy(() -> builder.build(properties));
    }

    /** Runs the application once over one more event of each of two agencies. */
    private static void countOnce(Properties properties, ClientSettings clients, List<String> expected) {
        try (var streams = new KafkaStreams(counting(properties), properties)) {
            streams.start();
            try (var producer =
                    new KafkaProducer<>(clients.producer("test"), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>(Topics.REPORTS, "a", "event"));
                producer.send(new ProducerRecord<>(Topics.REPORTS, "b", "event"));
            }
            var seen = new ArrayList<String>();
            try (var consumer =
                    new KafkaConsumer<>(clients.consumer("test"), new StringDeserializer(), new StringDeserializer())) {
                consumer.assign(IntStream.range(0, SETTINGS.partitions())
                        .mapToObj(partition -> new TopicPartition(Topics.ROLLUPS, partition))
                        .toList());
                await().atMost(Duration.ofSeconds(30)).until(() -> {
                    consumer.poll(Duration.ofMillis(100))
                            .forEach(record -> seen.add(record.key() + "=" + record.value()));
                    return seen.size() >= expected.size();
                });
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(streams.close(CloseOptions.timeout(Duration.ofSeconds(20))
                            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)))
                    .isTrue();
        }
    }

    private static Topology counting(Properties properties) {
        var counts = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore("counts"), Serdes.String(), Serdes.Integer());
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        builder.addStateStore(counts).stream(Topics.REPORTS, Consumed.with(Serdes.String(), Serdes.String()))
                .repartition(Repartitioned.<String, String>as("by-agency")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Serdes.String()))
                .process(Counting::new, "counts")
                .to(Topics.ROLLUPS, Produced.with(Serdes.String(), Serdes.String()));
        return builder.build(properties);
    }

    private static final class Counting extends ContextualProcessor<String, String, String, String> {

        @Override
        public void process(Record<String, String> event) {
            KeyValueStore<String, Integer> counts = context().getStateStore("counts");
            int count = Optional.ofNullable(counts.get(event.key())).orElse(0) + 1;
            counts.put(event.key(), count);
            context().forward(event.withValue(String.valueOf(count)));
        }
    }
}
