package io.disclosurestreams.alerting;

import java.time.LocalDate;
import java.util.Map;

/**
 * Alerts of one kind, region and year, as Alertmanager is told of them.
 *
 * @param labels by which Alertmanager knows it again
 * @param since the day on which the first of them began
 * @param annotations for people, in Chinese and English
 */
record AlertGroup(Map<String, String> labels, LocalDate since, Map<String, String> annotations) {

    AlertGroup {
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
    }
}
