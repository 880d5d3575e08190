package io.disclosurestreams.bench;

import io.disclosurestreams.bench.BenchEvents.EventSize;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.http.ReadinessCheck;
import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;

/** The same reports read by a plain consumer, by the naive topology and by the whole product, one after the other. */
final class Measurement {

    private final EventSize size;
    private final int reports;
    private final int naiveReports;

    Measurement(EventSize size, int reports, int naiveReports) {
        this.size = size;
        this.reports = reports;
        this.naiveReports = naiveReports;
    }

    /**
     * What came out.
     *
     * @param ready from an empty data directory to ready
     */
    record Result(long bytesEach, Rate limit, Rate naive, Rate product, Duration ready) {}

    Result run() throws ExecutionException, InterruptedException {
        Duration ready = ready();
        try (BenchData data = new BenchData()) {
            Settings settings = data.settings();
            long bytes;
            Rate limit;
            try (BenchBroker broker = new BenchBroker(settings)) {
                try (Producer<byte[], byte[]> producer = broker.producer()) {
                    bytes = new BenchEvents(size).send(reports, producer);
                }
                PlainConsumer.read(reports, broker.clients().consumer("limit"));
                limit = PlainConsumer.read(reports, broker.clients().consumer("limit"));
            }
            Rate product = product(settings);
            try (BenchBroker broker = new BenchBroker(settings)) {
                Rate naive = new NaiveRun(broker, settings).run(naiveReports);
                return new Result(bytes / reports, limit, naive, product, ready);
            }
        }
    }

    private static Duration ready() {
        try (BenchData data = new BenchData()) {
            long start = System.nanoTime();
            Service service = data.ready();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            service.close();
            return took;
        }
    }

    /** From when the topology runs until its view, and so its API, shows every report in the country's sums. */
    private Rate product(Settings settings) {
        try (Service service = Service.start(settings)) {
            BenchData.await(() -> service.checks().get(0).state() == ReadinessCheck.State.READY);
            long start = System.nanoTime();
            BenchData.await(service::isReady);
            BenchData.await(() -> done(service.view().tally()) >= reports);
            BenchData.await(() -> isAddedUp(service.view()));
            return Rate.since(start, reports);
        }
    }

    private static long done(Tally tally) {
        return tally.accepted() + tally.duplicate() + tally.stale() + tally.withdrawn() + tally.rejected();
    }

    /** Every readable report, all of them own ones, is in the country's sums: the roll-ups have caught up. */
    private static boolean isAddedUp(View view) {
        RegionQuery country = RegionQuery.all(Region.COUNTRY);
        return view.newestYears(100).stream().allMatch(year -> {
            long readable = view.reportCount(year).readable();
            return view.regionYear(country, year).total().coverage().inSums() == readable;
        });
    }
}
