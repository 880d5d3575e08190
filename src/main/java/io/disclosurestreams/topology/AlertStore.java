package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertStep;
import io.disclosurestreams.domain.OpenAlerts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The alerts that fire. What becomes of them is kept and told in one transaction, so that nothing is told twice. */
final class AlertStore {

    private final KeyValueStore<String, OpenAlerts> store;
    private final Consumer<Alert> told;

    AlertStore(KeyValueStore<String, OpenAlerts> store, Consumer<Alert> told) {
        this.store = store;
        this.told = told;
    }

    OpenAlerts get(String key) {
        return Optional.ofNullable(store.get(key)).orElse(OpenAlerts.NONE);
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        try (KeyValueIterator<String, OpenAlerts> rows = store.all()) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }

    void keep(String key, AlertStep step) {
        if (step.told().isEmpty()) {
            return;
        }
        if (step.after().isEmpty()) {
            store.delete(key);
        } else {
            store.put(key, step.after());
        }
        step.told().forEach(told);
    }
}
