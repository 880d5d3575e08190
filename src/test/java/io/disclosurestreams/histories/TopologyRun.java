package io.disclosurestreams.histories;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.topology.TopologyFixture;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;

/** A history sent through the product's topology, and what came out. */
record TopologyRun(ProductFacts facts, List<TestRecord<byte[], byte[]>> deadLetters, Tally tally) {

    static TopologyRun of(History history, Path directory) {
        try (TopologyFixture topology = new TopologyFixture(directory)) {
            send(history, topology);
            topology.settle();
            return new TopologyRun(
                    new ProductFacts(topology.yearRecords, topology.rollUpRecords, HistoryGenerator.TODAY),
                    topology.rejected.readRecordsToList(),
                    topology.tally());
        }
    }

    private static void send(History history, TopologyFixture topology) {
        for (Delivery delivery : history.deliveries()) {
            if (delivery.topic() == Topic.REPORTS) {
                topology.report(delivery.key(), delivery.value(), delivery.at());
            } else {
                topology.roster(delivery.key(), delivery.value(), delivery.at());
            }
        }
    }
}
