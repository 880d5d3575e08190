package io.disclosurestreams.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.topology.RestartedLedger;
import io.disclosurestreams.view.FedView;
import io.disclosurestreams.view.View;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.JsonNode;

/** The good records of a history sent through a ledger that is restarted on the way, and what stands in its topics then. */
final class LedgerRun {

    private final History history;
    private final RestartedLedger ledger;
    private final SortedMap<String, byte[]> latest = new TreeMap<>();
    /** How often findings were followed by a tombstone. */
    long closed;

    LedgerRun(History history) {
        this.history = history;
        this.ledger = new RestartedLedger(new SplittableRandom(history.seed()));
        history.deliveries().stream().filter(Delivery::isGood).forEach(delivery -> {
            if (delivery.topic() == Topic.REPORTS) {
                ledger.report(delivery.key(), delivery.value(), delivery.at());
            } else if (delivery.topic() == Topic.DECISIONS) {
                ledger.decision(delivery.key(), delivery.value());
            } else {
                ledger.roster(delivery.key(), delivery.value());
            }
        });
        for (TestRecord<String, byte[]> record : ledger.findings) {
            if (record.value() != null) {
                latest.put(record.key(), record.value());
            } else if (latest.remove(record.key()) != null) {
                closed++;
            }
        }
    }

    /** The findings of the latest records of each key; a tombstone has none. */
    SortedMap<String, SortedMap<String, String>> findings() {
        SortedMap<String, SortedMap<String, String>> findings = new TreeMap<>();
        latest.forEach((key, value) -> {
            JsonNode json = Json.read(value);
            assertThat(json.path("agency").asString() + "|" + json.path("year").asString())
                    .isEqualTo(key);
            findings.put(key, ProductFindings.recorded(value));
        });
        return ProductFindings.some(findings);
    }

    /** Asks the view that has read what the ledger wrote. */
    void ask(Path directory, Consumer<View> questions) {
        try (FedView view = new FedView(directory)) {
            history.good(Topic.ROSTER).forEach(row -> view.roster(row.keyText(), row.value(), row.at()));
            history.good(Topic.DECISIONS).forEach(each -> view.decision(each.keyText(), each.value(), each.at()));
            ledger.years.forEach(record -> view.agencyYear(record.key(), record.value(), record.headers()));
            questions.accept(view.read());
        }
    }
}
