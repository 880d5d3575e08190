package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.wire.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicCheckTest {

    private final TopicPlan plan = new TopicPlan(
            new SettingsReader(Map.of("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "k:9092"), Optional.empty(), Map.of())
                    .read());
    private final Map<String, ExistingTopic> existing = new HashMap<>();

    @BeforeEach
    void everythingAsPlanned() {
        plan.topics()
                .forEach(topic -> existing.put(
                        topic.name(),
                        new ExistingTopic(
                                topic.name(), topic.partitions(), topic.replicationFactor(), topic.settings())));
    }

    @Test
    void whatIsAsPlannedPasses() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aMissingTopicIsNoMismatch() {
        existing.remove(Topics.ROLLUPS);
        assertThat(check()).isEmpty();
    }

    @Test
    void settingsBesideOursAreTheClustersBusiness() {
        set(Topics.REPORTS, "segment.ms", "1000");
        assertThat(check()).isEmpty();
    }

    @Test
    void aWrongSettingIsMendedByOneCommand() {
        set(Topics.REPORTS, "retention.ms", "604800000");
        assertThat(check())
                .containsExactly(new TopicMismatch(
                        Topics.REPORTS,
                        "retention.ms is 604800000, must be -1",
                        "kafka-configs.sh --bootstrap-server k:9092 --alter --entity-type topics"
                                + " --entity-name disclosure.reports.v1 --add-config retention.ms=-1"));
    }

    @Test
    void everyMismatchIsToldAtOnce() {
        set(Topics.REPORTS, "retention.ms", "1");
        set(Topics.REPORTS, "cleanup.policy", "compact");
        set(Topics.AGENCIES, "cleanup.policy", "delete");
        partitions(Topics.ROLLUPS, 2);
        existing.put(
                "disclosure-streams-v1-ledger-changelog",
                new ExistingTopic("disclosure-streams-v1-ledger-changelog", 4, 3, Map.of("cleanup.policy", "delete")));
        assertThat(check())
                .extracting(TopicMismatch::topic)
                .containsOnly(
                        Topics.REPORTS, Topics.AGENCIES, Topics.ROLLUPS, "disclosure-streams-v1-ledger-changelog");
        assertThat(check())
                .filteredOn(mismatch -> mismatch.topic().equals(Topics.REPORTS))
                .hasSize(2);
    }

    @Test
    void anotherNumberOfPartitionsEverywhereIsASettingToTakeBack() {
        for (String topic :
                List.of(Topics.REPORTS, Topics.AGENCIES, Topics.AGENCY_YEARS, Topics.ROLLUPS, Topics.TALLIES)) {
            partitions(topic, 8);
        }
        assertThat(check()).hasSize(5).allSatisfy(mismatch -> {
            assertThat(mismatch.problem()).isEqualTo("has 8 partitions, must have 4");
            assertThat(mismatch.remedy()).isEqualTo("set DISCLOSURE_PARTITIONS=8");
        });
    }

    @Test
    void aRosterThatIsPartitionedUnlikeTheReportsIsMadeAnew() {
        partitions(Topics.AGENCIES, 2);
        assertThat(check())
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.remedy())
                        .contains("kafka-topics.sh --bootstrap-server k:9092 --delete --topic disclosure.agencies.v1")
                        .contains("disclosure roster import"));
    }

    @Test
    void decisionsInSeveralPartitionsAreNeverDeletedWithoutAWordOnWhatIsLost() {
        partitions(Topics.DECISIONS, 4);
        assertThat(check())
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.remedy())
                        .doesNotContain("DISCLOSURE_PARTITIONS")
                        .contains("save its keys and values before"));
    }

    @Test
    void addingPartitionsIsNeverTheRemedy() {
        List.copyOf(existing.keySet()).forEach(topic -> partitions(topic, 2));
        assertThat(check())
                .isNotEmpty()
                .allSatisfy(mismatch -> assertThat(mismatch.remedy()).doesNotContain("--alter"));
    }

    @Test
    void fewerReplicasThanPlannedAreTold() {
        var reports = existing.get(Topics.REPORTS);
        existing.put(Topics.REPORTS, new ExistingTopic(reports.name(), reports.partitions(), 1, reports.settings()));
        assertThat(check()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.problem()).isEqualTo("has 1 replicas, must have 3");
            assertThat(mismatch.remedy()).contains("DISCLOSURE_REPLICATION_FACTOR=1", "kafka-reassign-partitions.sh");
        });
    }

    private List<TopicMismatch> check() {
        return new TopicCheck(plan, "--bootstrap-server k:9092", existing)
                .mismatches()
                .toList();
    }

    private void set(String topic, String name, String value) {
        var settings = new HashMap<>(existing.get(topic).settings());
        settings.put(name, value);
        existing.computeIfPresent(
                topic, (key, as) -> new ExistingTopic(topic, as.partitions(), as.replicationFactor(), settings));
    }

    private void partitions(String topic, int partitions) {
        existing.computeIfPresent(
                topic, (key, as) -> new ExistingTopic(topic, partitions, as.replicationFactor(), as.settings()));
    }
}
