package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javax.management.JMException;
import org.apache.kafka.clients.producer.ProducerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The night on which every report of a country becomes overdue at once. */
@Command(
        name = "midnight",
        mixinStandardHelpOptions = true,
        description = {
            "Let every agency miss the same day: seconds until all alerts are told, and the longest that events had to wait.",
            "让所有机关在同一天逾期：全部预警发出的秒数，以及事件处理最长的停顿。"
        })
final class MidnightBench implements Callable<Integer> {

    private static final int YEAR = 2025;

    @Option(
            names = "--agencies",
            paramLabel = "N",
            defaultValue = "150000",
            description = "Agencies, none of which reports.")
    private int agencies;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JMException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        try (BenchData data = new BenchData()) {
            eve(data);
            try (Service service = Service.start(data.settings("2026-02-01"))) {
                BenchData.await(service::isReady);
                long start = System.nanoTime();
                BenchData.await(() -> told(service) > 0);
                double first = seconds(start);
                BenchData.await(() -> told(service) >= agencies);
                out.println("| agencies | first alert after ready | all alerts after ready | longest pause |");
                out.println("|---|---|---|---|");
                out.printf(
                        Locale.ROOT,
                        "| %d | %.1f s | %.1f s | %.0f ms |%n",
                        agencies,
                        first,
                        seconds(start),
                        LongestPause.millis());
                out.flush();
            }
        }
        return 0;
    }

    private void eve(BenchData data) {
        try (Service service = Service.start(data.settings("2026-01-31"))) {
            BenchData.await(service::isReady);
            RosterJson json = new RosterJson();
            for (RosterEntry entry : BenchRoster.of(0, agencies)) {
                byte[] row = json.encode(obligedSince(entry));
                service.producer()
                        .send(new ProducerRecord<>(
                                Topics.AGENCIES, entry.agency().getBytes(StandardCharsets.UTF_8), row));
            }
            service.producer().flush();
            RegionQuery country = RegionQuery.all(Region.COUNTRY);
            BenchData.await(() -> service.view()
                            .regionYear(country, YEAR)
                            .coverage()
                            .coverage()
                            .expected()
                    == agencies);
        }
    }

    static RosterEntry obligedSince(RosterEntry entry) {
        RosterPeriod period = entry.latest();
        return new RosterEntry(
                entry.agency(),
                List.of(new RosterPeriod(
                        OptionalInt.of(YEAR),
                        OptionalInt.empty(),
                        period.name(),
                        period.aliases(),
                        period.region(),
                        period.level(),
                        period.kind(),
                        period.sector(),
                        period.superior(),
                        period.reportScope())));
    }

    private static long told(Service service) {
        return service.view()
                .alerts(new AlertQuery(
                        Optional.of(Alert.State.FIRING),
                        Optional.of(AlertKind.OVERDUE),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(YEAR)))
                .size();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
