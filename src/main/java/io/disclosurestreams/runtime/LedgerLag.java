package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/** Whether the ledger has reports waiting, by what its consumers measure themselves: asking costs no call of the broker. */
final class LedgerLag implements BooleanSupplier {

    /** Fewer are on their way to be processed even when there is nothing to wait for. */
    private static final double MANY = 500;

    private final KafkaStreams streams;

    LedgerLag(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public boolean getAsBoolean() {
        double waiting = 0;
        for (Metric metric : streams.metrics().values()) {
            MetricName name = metric.metricName();
            if (name.name().equals("records-lag")
                    && Topics.REPORTS.equals(name.tags().get("topic"))
                    && metric.metricValue() instanceof Double lag
                    && !lag.isNaN()) {
                waiting += lag;
            }
        }
        return waiting > MANY;
    }
}
