package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

    private static final Map<String, String> CLUSTER = Map.of("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "k:9092");

    @Test
    void everyEventCountsExactlyOnceAndTheNamesStay() {
        var config = config(Map.of());
        assertThat(config.getString("application.id")).isEqualTo("disclosure-streams-v1");
        assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(config.getLong("commit.interval.ms")).isEqualTo(500);
        assertThat(config.getLong("statestore.cache.max.bytes")).isZero();
        assertThat(config.getBoolean("ensure.explicit.internal.resource.naming"))
                .isTrue();
        assertThat(config.getString("state.dir")).isEqualTo("/srv/streams");
    }

    @Test
    void theMemberIsStaticSoThatARestartGetsItsWorkBackAtOnce() {
        var consumer = config(Map.of()).getMainConsumerConfigs("group", "client", 1);
        assertThat(consumer)
                .containsEntry("group.instance.id", "disclosure-1-1")
                .containsEntry("group.protocol", "classic")
                .containsEntry("session.timeout.ms", 10_000)
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest");
    }

    @Test
    void everyClientCarriesTheLargestRecord() {
        var config = config(Map.of());
        assertThat(config.getProducerConfigs("client")).containsEntry("max.request.size", 4 << 20);
        assertThat(config.getMainConsumerConfigs("group", "client", 1))
                .containsEntry("max.partition.fetch.bytes", 4 << 20);
        assertThat(config.getRestoreConsumerConfigs("client")).containsEntry("max.partition.fetch.bytes", 4 << 20);
        assertThat(properties(Map.of())).containsEntry("topic.max.message.bytes", "4194304");
    }

    @Test
    void innerTopicsAreCopiedAsOurs() {
        assertThat(properties(CLUSTER))
                .containsEntry("replication.factor", 3)
                .containsEntry("topic.min.insync.replicas", "2");
        assertThat(properties(Map.of())).containsEntry("replication.factor", 1);
    }

    @Test
    void aStoreOlderThanTheTombstonesIsBuiltAnewWhereOthersCanHaveWritten() {
        assertThat(config(CLUSTER).getLong("state.cleanup.dir.max.age.ms")).isEqualTo(72_000_000);
        assertThat(config(Map.of()).getLong("state.cleanup.dir.max.age.ms")).isEqualTo(-1);
    }

    @Test
    void anOptionOfTheOperatorReachesEachClientThatItConcerns() {
        var environment = new HashMap<>(CLUSTER);
        environment.put("DISCLOSURE_KAFKA_SECURITY_PROTOCOL", "SSL");
        environment.put("DISCLOSURE_KAFKA_SESSION_TIMEOUT_MS", "20000");
        environment.put("DISCLOSURE_KAFKA_PRODUCER_LINGER_MS", "50");
        environment.put("DISCLOSURE_KAFKA_COMMIT_INTERVAL_MS", "200");
        var config = config(environment);
        assertThat(config.getMainConsumerConfigs("group", "client", 1))
                .containsEntry("security.protocol", "SSL")
                .containsEntry("session.timeout.ms", "20000");
        assertThat(config.getProducerConfigs("client"))
                .containsEntry("security.protocol", "SSL")
                .containsEntry("linger.ms", "50");
        assertThat(config.getAdminConfigs("client")).containsEntry("security.protocol", "SSL");
        assertThat(config.getLong("commit.interval.ms")).isEqualTo(200);
    }

    @Test
    void theNarrowerOptionWinsWhateverTheirOrder() {
        var environment = new HashMap<>(CLUSTER);
        environment.put("DISCLOSURE_KAFKA_MAX_POLL_RECORDS", "10");
        environment.put("DISCLOSURE_KAFKA_MAIN_CONSUMER_MAX_POLL_RECORDS", "20");
        assertThat(config(environment).getMainConsumerConfigs("group", "client", 1))
                .containsEntry("max.poll.records", "20");
    }

    private static StreamsConfig config(Map<String, String> environment) {
        return new StreamsConfig(properties(environment));
    }

    private static Properties properties(Map<String, String> environment) {
        var settings = new SettingsReader(environment, Optional.empty(), Map.of()).read();
        var clients = new ClientSettings(settings.kafka(), "127.0.0.1:9092", "disclosure-1");
        return StreamsSettings.of(settings, clients, Path.of("/srv/streams"));
    }
}
