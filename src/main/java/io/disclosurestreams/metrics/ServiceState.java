package io.disclosurestreams.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How the service itself is at one moment.
 *
 * @param checks of readiness, by name: whether each holds
 * @param waiting events of the input that the topology has still to process; empty while nobody knows
 */
public record ServiceState(Map<String, Boolean> checks, OptionalLong waiting) {

    public ServiceState {
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }
}
