package io.disclosurestreams.runtime;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as it must be.
 *
 * @param partitions exactly
 * @param replicationFactor at least
 * @param settings that are ours to decide; any other is left to the cluster
 */
record TopicSpec(String name, int partitions, int replicationFactor, Map<String, String> settings) {

    TopicSpec {
        settings = Map.copyOf(settings);
    }

    NewTopic newTopic() {
        return new NewTopic(name, partitions, (short) replicationFactor).configs(settings);
    }

    /** What an operator types where the application itself may not create topics. */
    String createCommand(String connection) {
        return "kafka-topics.sh " + connection + " --create --topic " + name + " --partitions " + partitions
                + " --replication-factor " + replicationFactor
                + new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(setting -> " --config " + setting.getKey() + "=" + setting.getValue())
                                .collect(Collectors.joining());
    }
}
