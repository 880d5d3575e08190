package io.disclosurestreams.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How the service itself is, told whether or not it is ready; what is not known has no series. */
final class StateCollector implements MultiCollector {

    private final Supplier<ServiceState> state;

    StateCollector(Supplier<ServiceState> state) {
        this.state = state;
    }

    @Override
    public MetricSnapshots collect() {
        ServiceState now = state.get();
        List<MetricSnapshot> snapshots = new ArrayList<>();
        now.waiting()
                .ifPresent(events ->
                        snapshots.add(gauge(MetricTable.INPUT_WAITING, List.of(point(events, Labels.EMPTY)))));
        List<GaugeDataPointSnapshot> checks = new ArrayList<>();
        now.checks()
                .forEach((name, holds) -> checks.add(point(
                        holds ? 1 : 0, Labels.of(MetricTable.READY.labels().get(0), name))));
        if (!checks.isEmpty()) {
            snapshots.add(gauge(MetricTable.READY, checks));
        }
        return new MetricSnapshots(snapshots);
    }

    private static GaugeDataPointSnapshot point(double value, Labels labels) {
        return new GaugeDataPointSnapshot(value, labels, null);
    }

    private static MetricSnapshot gauge(MetricRow row, List<GaugeDataPointSnapshot> points) {
        return new GaugeSnapshot(new MetricMetadata(row.name(), row.help()), points);
    }
}
