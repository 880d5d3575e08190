package io.disclosurestreams.metrics;

import java.util.List;

/**
 * One metric family of contract §8.
 *
 * @param name as Prometheus knows it
 * @param labels in the order of the contract
 * @param unit what one is
 * @param help one line in English; also in the exposition
 * @param helpZh the same in Chinese, for README.zh-CN
 */
public record MetricRow(String name, Type type, List<String> labels, String unit, String help, String helpZh) {

    /** Prometheus's kinds, as the exposition writes them. */
    public enum Type {
        GAUGE("gauge"),
        COUNTER("counter"),
        HISTOGRAM("histogram");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public MetricRow {
        labels = List.copyOf(labels);
    }
}
