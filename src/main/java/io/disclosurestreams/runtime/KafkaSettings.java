package io.disclosurestreams.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which Kafka, and how.
 *
 * @param bootstrapServers of the cluster; empty = the embedded broker
 * @param options for the Kafka clients, by Kafka's names, checked
 * @param replicationFactor of every topic
 */
public record KafkaSettings(Optional<String> bootstrapServers, Map<String, String> options, int replicationFactor) {

    public KafkaSettings {
        options = Map.copyOf(options);
    }

    public boolean embedded() {
        return bootstrapServers.isEmpty();
    }

    /** One copy may be away without writing coming to a halt. */
    public int minInsyncReplicas() {
        return Math.max(1, replicationFactor - 1);
    }

    /** Names only: values can be passwords, and settings get logged. */
    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers.orElse("embedded") + ", options=" + new TreeSet<>(options.keySet())
                + ", replicationFactor=" + replicationFactor + "]";
    }
}
