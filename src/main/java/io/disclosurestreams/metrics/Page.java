package io.disclosurestreams.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The gauges of one scrape, held to the cap on all series, and how many there would be without any cap. */
final class Page {

    private final Map<MetricRow, List<GaugeDataPointSnapshot>> shown = new LinkedHashMap<>();
    private final Map<MetricRow, Long> totals = new LinkedHashMap<>();
    private long left;

    /**
     * @param families which are held to caps, in order
     * @param series how many there may be
     */
    Page(List<MetricRow> families, long series) {
        families.forEach(family -> {
            shown.put(family, new ArrayList<>());
            totals.put(family, 0L);
        });
        left = series;
    }

    /** Counts the series of a subject as such that there are, shown or not. */
    void count(Consumer<Series> subject) {
        subject.accept((row, value, labels) -> count(row, 1));
    }

    void count(MetricRow row, long series) {
        totals.merge(row, series, Long::sum);
    }

    /** Writes all series of a subject and answers true; if they do not all fit, writes none. */
    boolean write(Consumer<Series> subject) {
        long size = size(subject);
        if (size > left) {
            return false;
        }
        left -= size;
        subject.accept((row, value, labels) ->
                shown.get(row).add(new GaugeDataPointSnapshot(value.getAsDouble(), labels(row, labels), null)));
        return true;
    }

    /** How many series a subject has. */
    static long size(Consumer<Series> subject) {
        long[] size = {0};
        subject.accept((row, value, labels) -> size[0]++);
        return size[0];
    }

    /** How many more there may be. */
    long left() {
        return left;
    }

    /** How many series of a family are shown. */
    int shown(MetricRow row) {
        return shown.get(row).size();
    }

    List<MetricSnapshot> snapshots() {
        List<MetricSnapshot> snapshots = new ArrayList<>();
        shown.forEach((row, points) -> {
            if (!points.isEmpty()) {
                snapshots.add(snapshot(row, points));
            }
        });
        List<GaugeDataPointSnapshot> withheld = new ArrayList<>();
        totals.forEach((row, total) -> withheld.add(new GaugeDataPointSnapshot(
                Math.max(0, total - shown(row)), labels(MetricTable.SERIES_DROPPED, row.name()), null)));
        snapshots.add(snapshot(MetricTable.SERIES_DROPPED, withheld));
        return snapshots;
    }

    private static MetricSnapshot snapshot(MetricRow row, List<GaugeDataPointSnapshot> points) {
        return new GaugeSnapshot(new MetricMetadata(row.name(), row.help()), points);
    }

    private static Labels labels(MetricRow row, String... values) {
        return Labels.of(row.labels().toArray(String[]::new), values);
    }
}
