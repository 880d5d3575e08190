package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.wire.Topics;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicGuardIT {

    private static final Settings SETTINGS = new SettingsReader(Map.of(), Optional.empty(), Map.of()).read();
    private static final Map<String, String> OFTEN_CHECKED = Map.of(
            "delete.topic.enable", "true",
            "log.initial.task.delay.ms", "100",
            "log.retention.check.interval.ms", "200");

    @TempDir
    static Path folder;

    private static DataDirectory data;
    private static EmbeddedBroker broker;
    private static Admin admin;

    private final TopicGuard guard = new TopicGuard(admin, SETTINGS, broker.bootstrapServers());

    @BeforeAll
    static void start() {
        data = DataDirectory.open(folder);
        broker = EmbeddedBroker.start(data, 0, OFTEN_CHECKED);
        admin = Admin.create(clients().admin("test"));
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
        data.close();
    }

    @BeforeEach
    void noTopics() throws Exception {
        admin.deleteTopics(names()).all().get();
        await().until(() -> names().isEmpty());
    }

    @Test
    void missingTopicsAreMadeAsPlannedAndPassTheNextTime() throws Exception {
        guard.ensure();
        var planned = new TopicPlan(SETTINGS);
        var topics = admin.describeTopics(names()).allTopicNames().get();
        assertThat(topics).hasSize(planned.topics().size());
        planned.topics()
                .forEach(topic -> assertThat(topics.get(topic.name()).partitions())
                        .as(topic.name())
                        .hasSize(topic.partitions()));
        assertThat(setting(Topics.REPORTS, "flush.messages")).isEqualTo("1");
        assertThat(setting(Topics.REJECTED, "retention.ms")).isEqualTo("31536000000");
        assertThatCode(guard::ensure).doesNotThrowAnyException();
    }

    @Test
    void theLeaderOfEveryPartitionHasAnsweredBeforeAnythingIsSent() {
        var asked = new HashSet<TopicPartition>();
        var watched = (Admin) Proxy.newProxyInstance(
                Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("listOffsets")) {
                        ((Map<?, ?>) arguments[0]).keySet().forEach(partition -> asked.add((TopicPartition) partition));
                    }
                    return method.invoke(admin, arguments);
                });
        new TopicGuard(watched, SETTINGS, broker.bootstrapServers()).ensure();
        new TopicPlan(SETTINGS)
                .topics()
                .forEach(topic -> assertThat(asked)
                        .filteredOn(partition -> partition.topic().equals(topic.name()))
                        .as(topic.name())
                        .hasSize(topic.partitions()));
    }

    @Test
    void aWrongRetentionIsRefusedWithTheCommandThatMendsIt() throws Exception {
        guard.ensure();
        alter(Topics.REPORTS, "retention.ms", "604800000");
        assertThat(refused())
                .hasMessageContaining("disclosure.reports.v1: retention.ms is 604800000, must be -1")
                .hasMessageContaining("kafka-configs.sh --bootstrap-server " + broker.bootstrapServers()
                        + " --alter --entity-type topics --entity-name disclosure.reports.v1"
                        + " --add-config retention.ms=-1")
                .hasMessageContaining("disclosure topics --mend");
        assertThat(setting(Topics.REPORTS, "retention.ms")).isEqualTo("604800000");
        alter(Topics.REPORTS, "retention.ms", "-1");
        guard.ensure();
    }

    @Test
    void aWrongNumberOfPartitionsIsRefusedAndNothingIsMadeMeanwhile() throws Exception {
        var eight = new SettingsReader(Map.of("DISCLOSURE_PARTITIONS", "8"), Optional.empty(), Map.of()).read();
        create(new TopicPlan(eight).topics().get(0).newTopic());
        create(new NewTopic(Topics.AGENCIES, 2, (short) 1));
        var refused = refused();
        assertThat(refused)
                .hasMessageContaining(
                        "disclosure.reports.v1: has 8 partitions, must have 4\n    set DISCLOSURE_PARTITIONS=8")
                .hasMessageContaining("disclosure.agencies.v1: has 2 partitions, must have 4")
                .hasMessageContaining("DISCLOSURE_DATA_DIR to a new one");
        assertThat(refused.mismatches())
                .as("the roster's settings are wrong too")
                .anySatisfy(mismatch -> assertThat(mismatch.problem()).contains("cleanup.policy is delete"));
        assertThat(names()).containsExactlyInAnyOrder(Topics.REPORTS, Topics.AGENCIES);
    }

    @Test
    void topicsOfKafkaStreamsAreWatchedToo() throws Exception {
        guard.ensure();
        String changelog = StreamsSettings.APPLICATION_ID + "-ledger-changelog";
        create(new NewTopic(changelog, 4, (short) 1)
                .configs(new TopicPlan(SETTINGS).innerTopic(changelog).orElseThrow()));
        guard.ensure();
        alter(changelog, "cleanup.policy", "delete");
        assertThat(refused().mismatches())
                .extracting(TopicMismatch::topic, TopicMismatch::problem)
                .containsExactly(tuple(changelog, "cleanup.policy is delete, must be compact"));
    }

    @Test
    void mendingSetsWhatSettingsCanMend() throws Exception {
        guard.ensure();
        alter(Topics.REPORTS, "retention.ms", "1000000");
        alter(Topics.ROLLUPS, "cleanup.policy", "delete");
        assertThat(guard.mend()).extracting(TopicMismatch::topic).containsExactly(Topics.REPORTS, Topics.ROLLUPS);
        guard.ensure();
        assertThat(guard.mend()).isEmpty();
    }

    @Test
    void whatIsKeptForEverOutlivesRetentionWhateverItsStamp() throws Exception {
        guard.ensure();
        create(new NewTopic("canary", 1, (short) 1).configs(Map.of("retention.ms", "1000")));
        var longAgo = Instant.parse("1985-01-01T00:00:00Z").toEpochMilli();
        var kept = List.of(Topics.REPORTS, Topics.AGENCIES, Topics.AGENCY_YEARS, Topics.ROLLUPS);
        try (var producer =
                new KafkaProducer<>(clients().producer("test"), new StringSerializer(), new StringSerializer())) {
            for (String topic : kept) {
                producer.send(new ProducerRecord<>(topic, 0, longAgo, "key", "value"))
                        .get();
            }
            // each canary goes in a pass of its own, and one whole pass lies between the two
            for (int canary = 1; canary <= 2; canary++) {
                producer.send(new ProducerRecord<>("canary", 0, longAgo, "key", "value"))
                        .get();
                long gone = canary;
                await().until(() -> earliest("canary") == gone);
            }
        }
        for (String topic : kept) {
            assertThat(earliest(topic)).as(topic).isZero();
        }
    }

    private TopicsRefusedException refused() {
        return catchThrowableOfType(TopicsRefusedException.class, guard::ensure);
    }

    private static Set<String> names() throws Exception {
        return admin.listTopics().names().get();
    }

    private static long earliest(String topic) throws Exception {
        var partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.earliest()))
                .partitionResult(partition)
                .get()
                .offset();
    }

    private static void create(NewTopic topic) throws Exception {
        admin.createTopics(List.of(topic)).all().get();
        await().until(() -> names().contains(topic.name()));
    }

    private static void alter(String topic, String name, String value) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        admin.incrementalAlterConfigs(Map.of(
                        resource, List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                .all()
                .get();
        await().until(() -> setting(topic, name).equals(value));
    }

    private static String setting(String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }

    private static ClientSettings clients() {
        return new ClientSettings(SETTINGS.kafka(), broker.bootstrapServers(), "test");
    }
}
