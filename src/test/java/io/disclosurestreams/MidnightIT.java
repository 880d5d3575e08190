package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The night on which thousands of reports become overdue, the service killed again and again while it tells of them: each
 * missing report is told once, and no other. {@code -Dkills=N} kills it N times.
 */
class MidnightIT {

    private static final int AGENCIES = 20_000;
    /** Every so manieth has reported. */
    private static final int REPORTED = 100;

    private static final int MISSING = AGENCIES - AGENCIES / REPORTED;
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final long SEED = 20_260_201;
    private static final Instant RECEIVED = Instant.parse("2026-01-20T03:00:00Z");
    private static final Map<String, String> EVE = Map.of("DISCLOSURE_TODAY", "2026-01-31");
    private static final Map<String, String> MORNING = Map.of("DISCLOSURE_TODAY", "2026-02-01");

    @TempDir
    private static Path folder;

    private static String id(int agency) {
        return "980121-" + agency;
    }

    private static List<ProducerRecord<byte[], byte[]>> rosterAndReports() {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int agency = 0; agency < AGENCIES; agency++) {
            byte[] row = """
                    {"agency":"%s","periods":[{"activeFrom":2025,"name":"第%d局","region":"980121","level":"county",\
                    "kind":"department"}]}""".formatted(id(agency), agency).getBytes(UTF_8);
            records.add(KafkaAccess.record(Topics.AGENCIES, id(agency).getBytes(UTF_8), row, RECEIVED));
        }
        for (int agency = 0; agency < AGENCIES; agency += REPORTED) {
            records.add(report(agency));
        }
        return records;
    }

    private static ProducerRecord<byte[], byte[]> report(int agency) {
        byte[] event = """
                {"schema":"disclosure.report/v1","agency":"%s","year":2025,"publishedOn":"2026-02-04",\
                "requests":{"newlyReceived":[1,0,0,0,0,0,1]}}""".formatted(id(agency)).getBytes(UTF_8);
        return KafkaAccess.record(Topics.REPORTS, id(agency).getBytes(UTF_8), event, RECEIVED);
    }

    private static long told(KafkaAccess kafka) {
        return kafka.ends(Topics.ALERTS).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void killedWhileItTellsOfThemItTellsOfEachMissingReportOnceAndOfNoOther() throws Exception {
        Path data = folder.resolve("data");
        try (ServiceProcess service = ServiceProcess.start(data, EVE, folder.resolve("eve.log"));
                KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
            service.ready();
            kafka.sendAll(rosterAndReports());
            eventually().until(() -> kafka.lag(Topics.AGENCIES) + kafka.lag(Topics.REPORTS) == 0);
            assertThat(overdue(kafka)).isEmpty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServiceProcess service =
                            ServiceProcess.start(data, MORNING, folder.resolve("morning-" + kill + ".log"));
                    KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
                long before = told(kafka);
                int left = MISSING - overdue(kafka).size();
                // written, not committed: what a killed transaction wrote counts too, since the ends never go back
                long more = 1 + random.nextInt(left / 2);
                eventually().pollInterval(Duration.ofMillis(5)).until(() -> told(kafka) >= before + more);
                service.kill();
                System.out.printf("kill %d: wanted after %d records%n", kill, more);
            }
        }
        try (ServiceProcess service = ServiceProcess.start(data, MORNING, folder.resolve("morning.log"));
                KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
            service.ready();
            long start = System.nanoTime();
            eventually().until(() -> overdue(kafka).size() >= MISSING);
            System.out.printf("all alerts %.1f s after ready%n", (System.nanoTime() - start) / 1e9);
            Map<String, List<String>> overdue = overdue(kafka);
            assertThat(overdue).hasSize(MISSING);
            assertThat(overdue.values())
                    .allSatisfy(
                            records -> assertThat(records)
                                    .singleElement()
                                    .asString()
                                    .contains(
                                            "\"state\":\"firing\",\"since\":\"2026-02-01\",\"due\":\"2026-01-31\",\"daysLate\":1"));
            for (int agency = 0; agency < AGENCIES; agency += REPORTED) {
                assertThat(overdue).doesNotContainKey(id(agency));
            }
            kafka.send(report(1));
            eventually().until(() -> overdue(kafka).get(id(1)).size() == 2);
            assertThat(overdue(kafka).get(id(1)).get(1)).contains("\"state\":\"resolved\"");
        }
    }

    /** Committed records of alerts about missing reports, by agency, in order. */
    private static Map<String, List<String>> overdue(KafkaAccess kafka) {
        Map<String, List<String>> overdue = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : kafka.records(Topics.ALERTS)) {
            String key = new String(record.key(), UTF_8);
            if (key.endsWith("|2025|overdue")) {
                overdue.computeIfAbsent(key.substring(0, key.indexOf('|')), first -> new ArrayList<>())
                        .add(new String(record.value(), UTF_8));
            }
        }
        return overdue;
    }
}
