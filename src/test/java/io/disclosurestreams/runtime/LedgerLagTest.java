package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class LedgerLagTest {

    private static Metric metric(String name, String topic, Object value) {
        return new Metric() {
            @Override
            public MetricName metricName() {
                return new MetricName(
                        name, "consumer-fetch-manager-metrics", "", Map.of("topic", topic, "partition", "0"));
            }

            @Override
            public Object metricValue() {
                return value;
            }
        };
    }

    @Test
    void manyReportsThatWaitInOnePartitionAreALag() {
        assertThat(LedgerLag.isBehind(List.of(metric("records-lag", "disclosure.reports.v1", 501.0))))
                .isTrue();
        assertThat(LedgerLag.isBehind(List.of(metric("records-lag", "disclosure_reports_v1", 501.0))))
                .isTrue();
    }

    @Test
    void fewReportsAndOtherTopicsAndMetricsWithoutAValueAreNone() {
        assertThat(LedgerLag.isBehind(List.of(
                        metric("records-lag", "disclosure.reports.v1", 500.0),
                        metric("records-lag", "disclosure.reports.v1", Double.NaN),
                        metric("records-lag", "disclosure.agencies.v1", 9_000.0),
                        metric("records-lag-max", "disclosure.reports.v1", 9_000.0),
                        metric("records-lag", "disclosure.reports.v1", "unknown"))))
                .isFalse();
    }
}
