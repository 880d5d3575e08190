package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.histories.SeededHistory;
import io.disclosurestreams.wire.TallyJson;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is stopped, lost locally or replayed, the answers stay the same to the last byte. */
class RestartIT {

    private static final long SEED = 20_260_210;
    private static final int KILLS = 4;
    private static final SeededHistory HISTORY = SeededHistory.of(SEED, 300);
    private static final Map<String, String> TODAY = Map.of("DISCLOSURE_TODAY", SeededHistory.TODAY.toString());

    @TempDir
    private static Path folder;

    private static Path data;
    private static SortedMap<String, String> uninterrupted;

    @BeforeAll
    static void runWithoutInterruption() {
        data = folder.resolve("uninterrupted");
        System.out.println(HISTORY);
        try (RunningService service = RunningService.start(data, TODAY);
                KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
            System.out.printf("ready from an empty data directory after %.1f s%n", service.ready());
            kafka.sendAll(HISTORY.records().stream().map(KafkaAccess::record).toList());
            uninterrupted = Answers.settled(service.api(), HISTORY);
            assertAlertsAreTold(kafka);
        }
        System.out.println(uninterrupted.size() + " answers to compare");
    }

    @Test
    void aRestartKeepsEveryAnswer() {
        try (RunningService service = RunningService.start(data, TODAY);
                KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
            System.out.printf("ready after a restart after %.1f s%n", service.ready());
            Answers.assertSame(Answers.of(service.api(), HISTORY), uninterrupted);
            assertAlertsAreTold(kafka);
        }
    }

    @Test
    void theLossOfAllLocalStateKeepsEveryAnswer() throws IOException {
        delete(data.resolve("streams"));
        delete(data.resolve("view"));
        try (RunningService service = RunningService.start(data, TODAY);
                KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
            System.out.printf("ready after the loss of local state after %.1f s%n", service.ready());
            Answers.assertSame(Answers.of(service.api(), HISTORY), uninterrupted);
            assertAlertsAreTold(kafka);
        }
    }

    @Test
    void aReplayOfTheRawTopicsIntoANewDirectoryGivesTheSameAnswersEvenIfStoppedMidway() {
        Path replayed = folder.resolve("replayed");
        try (RunningService old = RunningService.start(data, TODAY);
                KafkaAccess from = new KafkaAccess(old.bootstrapServers())) {
            List<ConsumerRecord<byte[], byte[]>> reports = from.records(Topics.REPORTS);
            int half = reports.size() / 2;
            try (RunningService fresh = RunningService.start(replayed, TODAY);
                    KafkaAccess to = new KafkaAccess(fresh.bootstrapServers())) {
                fresh.ready();
                to.replay(from.records(Topics.AGENCIES));
                to.replay(reports.subList(0, half));
            }
            try (RunningService again = RunningService.start(replayed, TODAY);
                    KafkaAccess to = new KafkaAccess(again.bootstrapServers())) {
                again.ready();
                to.replay(reports.subList(half, reports.size()));
                SortedMap<String, String> answers = Answers.settled(again.api(), HISTORY);
                Answers.assertSame(Answers.figures(answers), Answers.figures(uninterrupted));
                assertAlertsAreTold(to);
            }
        }
    }

    /** What must fire fires in the end, and nothing was told twice. */
    private static void assertAlertsAreTold(KafkaAccess kafka) {
        eventually()
                .untilAsserted(() -> assertThat(HISTORY.alertDifferences(kafka.records(Topics.ALERTS)))
                        .isEmpty());
    }

    @Test
    void killedAgainAndAgainItLosesNothingAndCountsNothingTwice() throws Exception {
        Path killed = folder.resolve("killed");
        SplittableRandom random = new SplittableRandom(SEED);
        PersistentSender sender = new PersistentSender(HISTORY);
        List<Kill> kills = new ArrayList<>();
        for (int round = 1; round <= KILLS; round++) {
            try (ServiceProcess service =
                    ServiceProcess.start(killed, TODAY, folder.resolve("killed-" + round + ".log"))) {
                // every other time while it is still restoring; the first time there are no topics before that
                if (round % 2 == 1) {
                    System.out.printf("kill %d: ready after %.1f s%n", round, service.ready());
                }
                try (KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
                    sender.sendUntil(20 + random.nextInt(30), kafka, () -> {
                        kills.add(new Kill(
                                System.currentTimeMillis(),
                                reports(sender.acknowledged().keySet())));
                        service.kill();
                    });
                }
            }
        }
        try (ServiceProcess service = ServiceProcess.start(killed, TODAY, folder.resolve("killed-0.log"))) {
            System.out.printf("after the last kill: ready after %.1f s%n", service.ready());
            try (KafkaAccess kafka = new KafkaAccess(service.bootstrapServers())) {
                sender.sendRest(kafka);
                SortedMap<String, String> answers = Answers.settled(service.api(), HISTORY);
                Answers.assertSame(Answers.figures(answers), Answers.figures(uninterrupted));
                assertNothingLostNothingTwice(sender, kafka, service.api());
                assertAlertsAreTold(kafka);
                assertThat(kills.stream().map(kill -> kill.pending(kafka.records(Topics.TALLIES))))
                        .as("reports acknowledged and not counted yet at each kill")
                        .hasSize(KILLS)
                        .filteredOn(pending -> pending > 0)
                        .hasSizeGreaterThanOrEqualTo(KILLS - 1);
            }
        }
    }

    /** A kill: when, and how many good reports were acknowledged by then. */
    private record Kill(long at, long reports) {

        /** How many of them the ledger had not yet committed. */
        long pending(List<ConsumerRecord<byte[], byte[]>> tallies) {
            Map<String, Long> counted = new HashMap<>();
            tallies.stream()
                    .filter(tally -> tally.timestamp() <= at)
                    .forEach(tally -> counted.put(new String(tally.key(), UTF_8), events(tally.value())));
            return reports
                    - counted.values().stream().mapToLong(Long::longValue).sum();
        }

        private static long events(byte[] value) {
            Tally tally = TallyJson.read(value);
            return tally.accepted() + tally.duplicate() + tally.stale() + tally.withdrawn();
        }
    }

    private static void assertNothingLostNothingTwice(PersistentSender sender, KafkaAccess kafka, Api api) {
        List<ConsumerRecord<byte[], byte[]>> stored = new ArrayList<>(kafka.records(Topics.REPORTS));
        stored.addAll(kafka.records(Topics.AGENCIES));
        Map<String, Integer> idByPlace = new HashMap<>();
        stored.forEach(record -> idByPlace.put(
                record.topic() + "-" + record.partition() + "@" + record.offset(),
                PersistentSender.id(record.headers())));
        assertThat(sender.acknowledged())
                .hasSize(HISTORY.records().size())
                .allSatisfy((id, place) -> assertThat(
                                idByPlace.get(place.topic() + "-" + place.partition() + "@" + place.offset()))
                        .isEqualTo(id));

        long reports = stored.stream()
                .filter(record -> record.topic().equals(Topics.REPORTS))
                .filter(record -> isGood(PersistentSender.id(record.headers())))
                .count();
        long bad = stored.stream()
                .filter(record -> !isGood(PersistentSender.id(record.headers())))
                .count();
        eventually()
                .until(() -> Stream.of("accepted", "duplicate", "stale", "withdrawn")
                                .mapToLong(api::events)
                                .sum()
                        == reports);
        assertThat(api.events("rejected")).isEqualTo(bad);
        assertThat(kafka.records(Topics.REJECTED)).hasSize((int) bad);
        System.out.printf(
                "%d records acknowledged, %d more stored without anybody knowing: none lost, none counted twice%n",
                sender.acknowledged().size(), stored.size() - HISTORY.records().size());
    }

    private static boolean isGood(int id) {
        return HISTORY.records().get(id).good();
    }

    private static long reports(Set<Integer> ids) {
        return ids.stream()
                .filter(RestartIT::isGood)
                .filter(id -> HISTORY.records().get(id).topic().equals(Topics.REPORTS))
                .count();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
