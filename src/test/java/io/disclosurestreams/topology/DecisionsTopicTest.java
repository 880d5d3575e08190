package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.rosterRow;
import static io.disclosurestreams.topology.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of people on their way through the topology. */
class DecisionsTopicTest {

    private static final String BAD_SUM = """
            {"schema":"disclosure.report/v1","agency":"a-1","year":2024,"revision":%d,"form":"2021",
             "requests":{"newlyReceived":[5,0,0,0,0,0,6]}}""";

    private TopologyFixture topology;

    @BeforeEach
    void start(@TempDir Path directory) {
        topology = new TopologyFixture(directory);
        topology.roster("a-1", rosterRow("a-1", "980121").replace("\"name\"", "\"activeFrom\":2024,\"name\""));
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    private void decide(int year, String ruling) {
        String value = "{\"schema\":\"disclosure.decision/v1\",\"subject\":\"a-1\",\"year\":" + year + "," + ruling
                + ",\"by\":\"张三\",\"reason\":\"已说明\"}";
        topology.decision(utf8("a-1|" + year), utf8(value), TopologyFixture.NOW);
    }

    private KeyValue<String, byte[]> lastFindings() {
        topology.settle();
        return topology.findings.get(topology.findings.size() - 1);
    }

    @Test
    void aWaivedFindingLeavesTheTopicAndComesBackWithTheNextRevision() {
        topology.report("a-1", BAD_SUM.formatted(1));
        assertThat(new String(lastFindings().value, StandardCharsets.UTF_8)).contains("T3-ROW");

        decide(2024, "\"decision\":\"explain\",\"rule\":\"T3-ROW\",\"untilRevision\":1");
        assertThat(lastFindings()).isEqualTo(KeyValue.pair("a-1|2024", null));

        topology.report("a-1", BAD_SUM.formatted(2));
        assertThat(new String(lastFindings().value, StandardCharsets.UTF_8)).contains("T3-ROW");
    }

    @Test
    void anExcuseTakesTheAgencyOutOfTheExpectedOfAllItsRegions() {
        topology.settle();
        assertThat(topology.rollUps.get("CN|2025").coverage().expected()).isEqualTo(1);

        decide(2025, "\"decision\":\"excuse\"");
        topology.settle();
        assertThat(topology.rollUps).doesNotContainKeys("CN|2025", "98|2025", "9801|2025", "980121|2025");
        assertThat(topology.rollUps.get("CN|2024").coverage().expected()).isEqualTo(1);

        decide(2025, "\"decision\":\"confirm\"");
        topology.settle();
        assertThat(topology.rollUps.get("980121|2025").coverage().expected()).isEqualTo(1);
    }

    @Test
    void aDecisionThatCannotBeReadIsADeadLetterWithItsPlaceAndReason() {
        topology.decision(utf8("a-1|2025"), utf8("{\"decision\":\"pardon\"}"), TopologyFixture.NOW);
        topology.settle();

        TestRecord<byte[], byte[]> letter = topology.rejected.readRecord();
        assertThat(letter.value()).isEqualTo(utf8("{\"decision\":\"pardon\"}"));
        assertThat(new String(letter.headers().lastHeader("topic").value(), StandardCharsets.UTF_8))
                .isEqualTo("disclosure.decisions.v1");
        assertThat(new String(letter.headers().lastHeader("reason").value(), StandardCharsets.UTF_8))
                .startsWith("subject:");
    }
}
