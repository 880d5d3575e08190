package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertStep;
import io.disclosurestreams.domain.OpenAlerts;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The alerts that fire. What becomes of them is kept and told in one transaction, so that nothing is told twice. */
final class AlertStore {

    private final KeyValueStore<String, OpenAlerts> store;
    private final Consumer<Alert> told;
    /** Those that the store holds: most subjects have no alert, and every event asks. */
    private final Set<String> keys = new HashSet<>();

    AlertStore(KeyValueStore<String, OpenAlerts> store, Consumer<Alert> told) {
        this.store = store;
        this.told = told;
        try (KeyValueIterator<String, OpenAlerts> rows = store.all()) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
    }

    OpenAlerts get(String key) {
        return keys.contains(key) ? store.get(key) : OpenAlerts.NONE;
    }

    Set<String> keys() {
        return Set.copyOf(keys);
    }

    void keep(String key, OpenAlerts before, AlertStep step) {
        if (step.after().equals(before)) {
            return;
        }
        if (step.after().isEmpty()) {
            store.delete(key);
            keys.remove(key);
        } else {
            store.put(key, step.after());
            keys.add(key);
        }
        step.told().forEach(told);
    }
}
