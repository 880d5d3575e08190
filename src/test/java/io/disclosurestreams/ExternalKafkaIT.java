package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.histories.SeededHistory;
import io.disclosurestreams.runtime.DataDirectory;
import io.disclosurestreams.runtime.EmbeddedBroker;
import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.runtime.StartRefusedException;
import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service against a Kafka that is not its own: everything is as with its own, and nothing of Kafka's lies with it. */
class ExternalKafkaIT {

    private static final SeededHistory HISTORY = SeededHistory.of(20_260_210, 300);
    /** So many dead letters, read one by one, take longer than HTTP takes to start. */
    private static final int FILLING = 60_000;

    private static final int LAST = 4_000;

    @TempDir
    private static Path folder;

    private static DataDirectory cluster;
    private static EmbeddedBroker broker;
    private static KafkaAccess kafka;
    private static SortedMap<String, String> answers;

    @BeforeAll
    static void runOnce() {
        cluster = DataDirectory.open(folder.resolve("cluster"));
        broker = EmbeddedBroker.start(cluster, 0);
        kafka = new KafkaAccess(broker.bootstrapServers());
        try (RunningService service = RunningService.start(folder.resolve("first"), settings(Map.of()))) {
            System.out.printf("ready on an empty cluster after %.1f s%n", service.ready());
            kafka.sendAll(HISTORY.records().stream().map(KafkaAccess::record).toList());
            answers = Answers.settled(service.api(), HISTORY);
        }
    }

    @AfterAll
    static void stop() {
        kafka.close();
        broker.close();
        cluster.close();
    }

    private static Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("DISCLOSURE_TODAY", SeededHistory.TODAY.toString());
        settings.put("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        settings.put("DISCLOSURE_REPLICATION_FACTOR", "1");
        return settings;
    }

    @Test
    void theDataDirectoryHoldsNothingOfKafkas() {
        assertThat(folder.resolve("first/streams")).exists();
        assertThat(folder.resolve("first/broker")).doesNotExist();
        assertThat(folder.resolve("first/broker.address")).doesNotExist();
    }

    @Test
    void whoeverComesLaterAnswersNothingUntilItAnswersAsTheFirst() {
        byte[] letter = Pills.utf8("filling");
        kafka.sendAll(IntStream.range(0, FILLING)
                .mapToObj(number ->
                        KafkaAccess.record(Topics.REJECTED, null, letter, Instant.parse("2026-02-03T01:00:00Z")))
                .toList());
        AtomicInteger refused = new AtomicInteger();
        String event = Reports.event("a.1", 2020, 1, 1, 1);
        Map<String, String> slow = settings(Map.of("DISCLOSURE_KAFKA_CONSUMER_MAX_POLL_RECORDS", "1"));
        try (RunningService service = RunningService.start(folder.resolve("second"), slow)) {
            Api api = service.api();
            List<String> asked = List.of(
                    "/api/v1/agencies?size=500",
                    "/api/v1/agencies/a.1/years/2020",
                    "/api/v1/regions/CN/years/2020",
                    "/api/v1/regions/98/trend");
            eventually().pollInterval(Duration.ofMillis(5)).until(() -> {
                int before = refused.get();
                for (String path : asked) {
                    Api.Reply reply = api.get(path);
                    if (isRefused(reply)) {
                        refused.incrementAndGet();
                    } else {
                        assertThat(Answers.canonical(reply)).as(path).isEqualTo(answers.get(path));
                    }
                }
                Api.Reply written = api.post("/api/v1/reports?dryRun=true", "application/json", Pills.utf8(event));
                assertThat(isRefused(written) || written.status() == 200)
                        .as(written.text())
                        .isTrue();
                assertThat(api.metric("disclosure_reports_received{region=\"CN\",year=\"2025\"}")
                                .map(Double::intValue))
                        .satisfiesAnyOf(
                                none -> assertThat(none).isEmpty(),
                                all -> assertThat(all).hasValue(received()));
                return refused.get() == before && !isRefused(api.get("/health/ready"));
            });
            assertThat(refused.get()).as("answers asked for too early").isPositive();
            Answers.assertSame(Answers.figures(Answers.of(api, HISTORY)), Answers.figures(answers));
        }
        System.out.println(refused + " answers refused before it was ready, none wrong");
    }

    @Test
    void aServiceThatFindsAFullTopicAnswersNothingBeforeItHasProcessedAllOfIt() {
        DataDirectory other = DataDirectory.open(folder.resolve("full"));
        try (EmbeddedBroker full = EmbeddedBroker.start(other, 0);
                KafkaAccess access = new KafkaAccess(full.bootstrapServers())) {
            Map<String, String> settings = settings(Map.of());
            settings.put("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", full.bootstrapServers());
            RunningService.start(folder.resolve("fourth"), settings).close();
            access.sendAll(IntStream.rangeClosed(1, LAST)
                    .mapToObj(number -> KafkaAccess.record(
                            Topics.REPORTS,
                            Pills.utf8("b-" + number),
                            Pills.utf8(Reports.event("b-" + number, 2024, 1, number, 0)),
                            Instant.parse("2026-02-03T01:00:00Z")))
                    .toList());
            AtomicInteger refused = new AtomicInteger();
            try (RunningService service = RunningService.start(folder.resolve("fourth"), settings)) {
                eventually().pollInterval(Duration.ofMillis(5)).until(() -> {
                    Api.Reply reply = service.api().get("/api/v1/agencies/b-" + LAST + "/years/2024");
                    if (isRefused(reply)) {
                        refused.incrementAndGet();
                        return false;
                    }
                    assertThat(reply.status()).isEqualTo(200);
                    return true;
                });
                eventually().until(() -> service.api().events("accepted") == LAST);
            }
            assertThat(refused.get()).as("answers asked for too early").isPositive();
        } finally {
            other.close();
        }
    }

    private static int received() {
        String line = answers.get("/metrics disclosure_reports_received{region=\"CN\",year=\"2025\"}");
        return (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static boolean isRefused(Api.Reply reply) {
        if (reply.status() != 503) {
            return false;
        }
        assertThat(reply.header("Retry-After").orElse("")).matches("[1-9][0-9]*");
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.json().path("detail").asString()).isNotBlank();
        return true;
    }

    @Test
    void aTopicThatWouldLoseReportsIsRefusedWithTheCommandThatMendsIt() {
        retention("604800000");
        try {
            assertThatThrownBy(
                            () -> Service.start(RunningService.settings(folder.resolve("third"), settings(Map.of()))))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("disclosure.reports.v1: retention.ms is 604800000, must be -1")
                    .hasMessageContaining("kafka-configs.sh --bootstrap-server " + broker.bootstrapServers()
                            + " --alter --entity-type topics --entity-name disclosure.reports.v1"
                            + " --add-config retention.ms=-1");
        } finally {
            retention("-1");
        }
        try (RunningService service = RunningService.start(folder.resolve("third"), settings(Map.of()))) {
            service.ready();
        }
    }

    private static void retention(String value) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.REPORTS);
        AlterConfigOp set = new AlterConfigOp(new ConfigEntry("retention.ms", value), AlterConfigOp.OpType.SET);
        KafkaAccess.got(kafka.admin()
                .incrementalAlterConfigs(Map.of(topic, List.of(set)))
                .all());
        eventually()
                .until(() -> KafkaAccess.got(
                                kafka.admin().describeConfigs(List.of(topic)).all())
                        .get(topic)
                        .get("retention.ms")
                        .value()
                        .equals(value));
    }
}
