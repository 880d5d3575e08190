package io.disclosurestreams.view;

import io.disclosurestreams.domain.Alert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The latest record of each alert. Not thread-safe. */
final class AlertTable {

    private final Map<String, List<Alert>> bySubject = new HashMap<>();

    void put(Alert alert) {
        List<Alert> known = bySubject.computeIfAbsent(alert.subject(), first -> new ArrayList<>(1));
        known.removeIf(each -> each.told().isAbout(alert.told()));
        known.add(alert);
    }

    /** Of every alert that ever fired, in no order. */
    Stream<Alert> all() {
        return bySubject.values().stream().flatMap(List::stream);
    }

    /** Of those about one subject. */
    Stream<Alert> about(String subject) {
        return bySubject.getOrDefault(subject, List.of()).stream();
    }
}
