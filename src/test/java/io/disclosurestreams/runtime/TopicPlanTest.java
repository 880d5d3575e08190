package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.wire.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.storage.internals.log.LogConfig;
import org.junit.jupiter.api.Test;

class TopicPlanTest {

    private final TopicPlan embedded = plan(Map.of());
    private final TopicPlan cluster = plan(Map.of("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "k:9092"));

    @Test
    void reportsAndDecisionsAreKeptForEverAndOnDiskBeforeTheyAreAcknowledged() {
        for (String truth : new String[] {Topics.REPORTS, Topics.DECISIONS}) {
            assertThat(embedded.settingsOf(truth))
                    .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "delete")
                    .containsEntry(TopicConfig.RETENTION_MS_CONFIG, "-1")
                    .containsEntry(TopicConfig.RETENTION_BYTES_CONFIG, "-1")
                    .containsEntry(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1");
            assertThat(cluster.settingsOf(truth)).doesNotContainKey(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG);
        }
    }

    @Test
    void tablesAreCompactedButNotAtOnce() {
        for (String table : new String[] {Topics.AGENCIES, Topics.AGENCY_YEARS, Topics.ROLLUPS, Topics.TALLIES}) {
            assertThat(embedded.settingsOf(table))
                    .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "compact")
                    .containsEntry(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, "3600000")
                    .doesNotContainKey(TopicConfig.RETENTION_MS_CONFIG);
        }
    }

    @Test
    void aRecordOverTheLimitReachesUsAndFitsIntoTheDeadLetters() {
        long report = Long.parseLong(embedded.settingsOf(Topics.REPORTS).get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG));
        assertThat(report).isEqualTo((1 << 20) + (16 << 10));
        assertThat(embedded.settingsOf(Topics.REJECTED))
                .containsEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(report + (64 << 10)))
                .containsEntry(TopicConfig.RETENTION_MS_CONFIG, "31536000000");
        assertThat(embedded.settingsOf(Topics.AGENCIES))
                .containsEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(report));
    }

    @Test
    void reportsAndRosterMeetInTheSamePartition() {
        assertThat(spec(cluster, Topics.AGENCIES).partitions())
                .isEqualTo(spec(cluster, Topics.REPORTS).partitions())
                .isEqualTo(4);
    }

    @Test
    void copiesAndTheirLeastNumberFollowTheKindOfKafka() {
        assertThat(embedded.topics()).allSatisfy(topic -> {
            assertThat(topic.replicationFactor()).isEqualTo(1);
            assertThat(topic.settings()).containsEntry(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "1");
        });
        assertThat(cluster.topics()).allSatisfy(topic -> {
            assertThat(topic.replicationFactor()).isEqualTo(3);
            assertThat(topic.settings()).containsEntry(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        });
    }

    @Test
    void kafkaKnowsEverySetting() {
        assertThat(embedded.topics())
                .allSatisfy(topic -> assertThat(LogConfig.configNames())
                        .containsAll(topic.settings().keySet()));
        assertThat(LogConfig.configNames()).containsAll(embedded.innerSettings().keySet());
    }

    @Test
    void innerTopicsAreKnownByTheirNames() {
        assertThat(embedded.innerTopic("disclosure-streams-v1-ledger-changelog").orElseThrow())
                .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "compact")
                .containsEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "4194304");
        assertThat(embedded.innerTopic("disclosure-streams-v1-by-region-repartition")
                        .orElseThrow())
                .containsEntry(TopicConfig.RETENTION_MS_CONFIG, "-1");
        assertThat(embedded.innerTopic("disclosure-streams-v1-other")).isEmpty();
        assertThat(embedded.innerTopic("another-ledger-changelog")).isEmpty();
    }

    @Test
    void theCommandThatCreatesATopicIsWhole() {
        assertThat(spec(cluster, Topics.TALLIES).createCommand("--bootstrap-server k:9092"))
                .startsWith("kafka-topics.sh --bootstrap-server k:9092 --create --topic disclosure.tallies.v1"
                        + " --partitions 4 --replication-factor 3 --config cleanup.policy=compact --config ")
                .contains(" --config min.insync.replicas=2");
    }

    private static TopicSpec spec(TopicPlan plan, String name) {
        return plan.topics().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TopicPlan plan(Map<String, String> environment) {
        return new TopicPlan(new SettingsReader(new HashMap<>(environment), Optional.empty(), Map.of()).read());
    }
}
