package io.disclosurestreams.histories;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.topology.TopologyFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;

/** A history sent through the product's topology, and what came out. */
record TopologyRun(
        ProductFacts facts,
        SortedMap<String, SortedMap<String, String>> findings,
        ToldAlerts alerts,
        List<TestRecord<byte[], byte[]>> deadLetters,
        Tally tally) {

    private static final int HAND_OVER_EVERY = 20;

    static TopologyRun of(History history, Path directory) {
        try (TopologyFixture topology = new TopologyFixture(directory)) {
            send(history, topology);
            topology.settle();
            return new TopologyRun(
                    new ProductFacts(
                            topology.yearRecords, topology.years, topology.rollUpRecords, HistoryGenerator.TODAY),
                    findings(topology),
                    alerts(topology),
                    topology.rejected.readRecordsToList(),
                    topology.tally());
        }
    }

    /** Of the latest record of each key; a tombstone has none. */
    private static SortedMap<String, SortedMap<String, String>> findings(TopologyFixture topology) {
        SortedMap<String, SortedMap<String, String>> findings = new TreeMap<>();
        topology.findings.forEach(record -> findings.put(
                record.key, record.value == null ? new TreeMap<>() : ProductFindings.recorded(record.value)));
        return ProductFindings.some(findings);
    }

    private static ToldAlerts alerts(TopologyFixture topology) {
        ToldAlerts told = new ToldAlerts();
        topology.alerts.forEach(record -> told.record(record.key, record.value));
        return told;
    }

    /** With hand-overs on the way, so that results have to be mended, not only made. */
    private static void send(History history, TopologyFixture topology) {
        int sent = 0;
        for (Delivery delivery : history.deliveries()) {
            if (++sent % HAND_OVER_EVERY == 0) {
                topology.settle();
            }
            if (delivery.topic() == Topic.REPORTS) {
                topology.report(delivery.key(), delivery.value(), delivery.at());
            } else if (delivery.topic() == Topic.DECISIONS) {
                topology.decision(delivery.key(), delivery.value(), delivery.at());
            } else if (delivery.topic() == Topic.NOTICES) {
                topology.notice(delivery.key(), delivery.value(), delivery.at());
            } else {
                topology.roster(delivery.key(), delivery.value(), delivery.at());
            }
        }
    }
}
