package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/** Whether the ledger has many reports waiting in a partition, by what its consumers measure themselves: asking costs no call of the broker. */
final class LedgerLag implements BooleanSupplier {

    /** Fewer are on their way to be processed even when there is nothing to wait for. */
    private static final double MANY = 500;

    private static final String TOPIC = dashed(Topics.REPORTS);

    private final KafkaStreams streams;

    LedgerLag(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public boolean getAsBoolean() {
        return isBehind(streams.metrics().values());
    }

    static boolean isBehind(Collection<? extends Metric> metrics) {
        return metrics.stream().anyMatch(LedgerLag::tellsOfMany);
    }

    private static boolean tellsOfMany(Metric metric) {
        MetricName name = metric.metricName();
        return name.name().equals("records-lag")
                && TOPIC.equals(dashed(name.tags().getOrDefault("topic", "")))
                && metric.metricValue() instanceof Double lag
                && lag > MANY;
    }

    /** Kafka's clients write dots of a topic's name in tags as they are, or as lines below, or both (KIP-1109). */
    private static String dashed(String topic) {
        return topic.replace('.', '_');
    }
}
