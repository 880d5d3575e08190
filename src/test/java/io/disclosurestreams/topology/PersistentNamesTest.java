package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Policy;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that outlive a release: a renamed store starts empty, a renamed internal topic is read from its beginning. Kafka's
 * own guard sees DSL operators only.
 */
class PersistentNamesTest {

    private static final Pattern GENERATED = Pattern.compile("(KSTREAM|KTABLE|Repartition)-.*\\d{10}.*");

    @TempDir
    Path directory;

    private Topology topology() {
        Properties properties = TopologyFixture.properties(directory);
        return DisclosureTopology.build(properties, Policy.STATUTORY, 4, Clock.systemUTC(), new Inputs());
    }

    private static List<Node> nodes(TopologyDescription description) {
        List<Node> nodes = new ArrayList<>();
        for (Subtopology part : description.subtopologies()) {
            nodes.addAll(part.nodes());
        }
        return nodes;
    }

    @Test
    void storesAndTopicsAreThoseOfTheLastRelease() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        for (Node node : nodes(topology().describe())) {
            if (node instanceof Processor processor) {
                processor.stores().forEach(store -> names.add("store " + store));
            } else if (node instanceof Source source) {
                source.topicSet().forEach(topic -> names.add("topic " + topic));
            } else if (node instanceof Sink sink) {
                names.add("topic " + sink.topic());
            }
        }
        try (InputStream released = getClass().getResourceAsStream("/persistent-names.txt")) {
            String text = new String(released.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(names)
                    .containsExactlyElementsOf(text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        }
    }

    @Test
    void everyOperatorHasANameOfItsOwn() {
        List<Node> nodes = nodes(topology().describe());
        assertThat(nodes).hasSizeGreaterThan(10);
        assertThat(nodes)
                .extracting(Node::name)
                .noneMatch(name -> GENERATED.matcher(name).find());
    }
}
