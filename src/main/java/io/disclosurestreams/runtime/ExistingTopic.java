package io.disclosurestreams.runtime;

import java.util.Map;

/**
 * A topic as it is.
 *
 * @param replicationFactor of the partition with the fewest replicas
 * @param settings all of them, with the cluster's defaults filled in
 */
record ExistingTopic(String name, int partitions, int replicationFactor, Map<String, String> settings) {

    ExistingTopic {
        settings = Map.copyOf(settings);
    }
}
