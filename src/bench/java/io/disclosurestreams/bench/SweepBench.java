package io.disclosurestreams.bench;

import io.disclosurestreams.bench.BenchEvents.EventSize;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.management.JMException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The look at every agency of one partition that each day begins with, on a day that makes nobody overdue but two: the first and
 * the last that are looked at.
 */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = {
            "Let a day dawn over one partition: from the alert of its first agency to that of its last, and the longest pause.",
            "一个分区的每日检查：从首个机关到末个机关的预警所用时间，以及事件处理最长的停顿。"
        })
final class SweepBench implements Callable<Integer> {

    private static final int YEARS = 6;
    private static final int SAME_FOR_LOOKS = 20;
    private static final String PUT_OFF = """
            {"subject":"%s","year":2025,"decision":"extend","due":"2026-03-05","by":"bench","reason":"bench"}""";
    private static final String FIRST = "0-first";
    private static final String LAST = "z-last";

    @Option(names = "--agencies", paramLabel = "N", defaultValue = "50000", description = "Agencies in the partition.")
    private int agencies;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JMException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        try (BenchData data = new BenchData()) {
            eve(data);
            try (Service service = Service.start(data.settings("2026-03-06", 1))) {
                BenchData.await(() -> service.isReady()
                        && !service.view().alerts(AlertQuery.firing(LAST)).isEmpty());
                Told told = told(service.bootstrapServers());
                out.println("| agencies | alerts of the day | the sweep | longest pause |");
                out.println("|---|---|---|---|");
                out.printf(
                        Locale.ROOT,
                        "| %d | %d | %d ms | %.0f ms |%n",
                        agencies,
                        told.alerts,
                        told.lastAt - told.firstAt,
                        LongestPause.millis());
                out.flush();
            }
        }
        return 0;
    }

    private void eve(BenchData data) {
        try (Service service = Service.start(data.settings("2026-03-05", 1))) {
            BenchData.await(service::isReady);
            for (String agency : List.of(FIRST, LAST)) {
                RosterEntry row =
                        new RosterEntry(agency, BenchRoster.of(39, 40).get(0).periods());
                service.producer()
                        .send(new ProducerRecord<>(
                                Topics.AGENCIES,
                                agency.getBytes(StandardCharsets.UTF_8),
                                new RosterJson().encode(MidnightBench.obligedSince(row))));
            }
            // those who missed January are told on the eve, these two the day after
            for (String agency : List.of(FIRST, LAST)) {
                service.producer()
                        .send(new ProducerRecord<>(
                                Topics.DECISIONS,
                                (agency + "|2025").getBytes(StandardCharsets.UTF_8),
                                PUT_OFF.formatted(agency).getBytes(StandardCharsets.UTF_8)));
            }
            int reports = agencies * YEARS;
            new BenchEvents(EventSize.LEAN).send(reports, service.producer());
            BenchData.await(() -> service.isReady()
                    && service.view().tally().accepted()
                                    + service.view().tally().duplicate()
                                    + service.view().tally().stale()
                                    + service.view().tally().withdrawn()
                            >= reports);
            long[] told = {-1, 0};
            BenchData.await(() -> {
                told[1] = told[0] == overdue(service) ? told[1] + 1 : 0;
                told[0] = overdue(service);
                return told[0] > 0 && told[1] == SAME_FOR_LOOKS;
            });
        }
    }

    private static long overdue(Service service) {
        return service.view().alerts(AlertQuery.FIRING).stream()
                .filter(answer -> answer.alert().told().kind() == AlertKind.OVERDUE)
                .count();
    }

    private record Told(long firstAt, long lastAt, long alerts) {}

    /** When the topic was told of both ends, by the clock of the one process that told of them. */
    private static Told told(String bootstrapServers) {
        TopicPartition topic = new TopicPartition(Topics.ALERTS, 0);
        Map<String, Long> at = new HashMap<>();
        long alerts = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            long end = consumer.endOffsets(List.of(topic)).get(topic);
            while (consumer.position(topic) < end) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    Alert alert = AlertJson.read(record.value());
                    at.put(alert.subject(), record.timestamp());
                    alerts += at.containsKey(FIRST) && !at.containsKey(LAST) ? 1 : 0;
                }
            }
        }
        return new Told(at.get(FIRST), at.get(LAST), alerts + 1);
    }
}
