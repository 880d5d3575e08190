package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.view.EventLatency;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.View;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;

/**
 * All figures of the business, read from the view at each scrape. While the view is not ready there are none at all: a
 * missing series is a gap in a graph, a zero would be a lie.
 */
final class BusinessCollector implements MultiCollector {

    /** All that have caps, hence a count of what is withheld. */
    private static final List<MetricRow> CAPPED = MetricTable.ALL.stream()
            .filter(row -> row.labels().contains("year") && row != MetricTable.LAST_CLOSED_YEAR)
            .toList();

    private final View view;
    private final Thresholds thresholds;
    private final MetricCaps caps;

    BusinessCollector(View view, Thresholds thresholds, MetricCaps caps) {
        this.view = view;
        this.thresholds = thresholds;
        this.caps = caps;
    }

    @Override
    public MetricSnapshots collect() {
        if (!view.readiness().ready()) {
            return MetricSnapshots.of();
        }
        try {
            return read();
        } catch (NotReadyException lostMeanwhile) {
            return MetricSnapshots.of();
        }
    }

    private MetricSnapshots read() {
        EventLatency latency = view.eventLatency();
        // the histogram has its buckets, sum and count; the floor is one, the closed year another
        int uncapped = Verdict.values().length + latency.buckets().size() + 4;
        Page page = new Page(CAPPED, Math.max(0, caps.series() - uncapped));
        Scrape.write(view, caps, page);
        List<MetricSnapshot> snapshots = new ArrayList<>(page.snapshots());
        snapshots.add(events(view.tally()));
        snapshots.add(histogram(latency));
        snapshots.add(floor());
        snapshots.add(closedYear());
        return new MetricSnapshots(snapshots);
    }

    private static MetricSnapshot events(Tally tally) {
        MetricRow row = MetricTable.EVENTS_TOTAL;
        List<CounterDataPointSnapshot> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            Labels labels = Labels.of(row.labels().get(0), verdict.key());
            counts.add(new CounterDataPointSnapshot(tally.of(verdict), labels, null, 0));
        }
        return new CounterSnapshot(new MetricMetadata(row.name().replaceFirst("_total$", ""), row.help()), counts);
    }

    private MetricSnapshot floor() {
        MetricRow row = MetricTable.COVERAGE_FLOOR;
        return new GaugeSnapshot(
                new MetricMetadata(row.name(), row.help()),
                List.of(new GaugeDataPointSnapshot(thresholds.coverageFloor(), Labels.EMPTY, null)));
    }

    private MetricSnapshot closedYear() {
        MetricRow row = MetricTable.LAST_CLOSED_YEAR;
        Labels year = Labels.of(row.labels().get(0), Integer.toString(Policy.lastOwedYear(view.today())));
        return new GaugeSnapshot(
                new MetricMetadata(row.name(), row.help()), List.of(new GaugeDataPointSnapshot(1, year, null)));
    }

    private static MetricSnapshot histogram(EventLatency latency) {
        MetricRow row = MetricTable.EVENT_LATENCY;
        ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
        latency.buckets().forEach(bucket -> buckets.bucket(bucket.atMostSeconds(), bucket.count()));
        return new HistogramSnapshot(
                new MetricMetadata(row.name(), row.help()),
                List.of(new HistogramDataPointSnapshot(buckets.build(), latency.sumSeconds(), Labels.EMPTY, null, 0)));
    }
}
