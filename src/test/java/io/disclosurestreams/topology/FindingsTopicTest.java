package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.rosterRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the topic of findings: the latest of each key. */
class FindingsTopicTest {

    private static final JsonMapper JSON = new JsonMapper();

    private TopologyFixture topology;

    @BeforeEach
    void start(@TempDir Path directory) {
        topology = new TopologyFixture(directory);
        topology.roster("a-1", rosterRow("a-1", "980121").replace("\"name\"", "\"activeFrom\":2023,\"name\""));
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    /** All that was received is carried out but for what was granted. */
    private void report(int year, int revision, int carriedIn, int received, int granted) {
        int carriedOut = carriedIn + received - granted;
        topology.report("a-1", """
                {"schema":"disclosure.report/v1","agency":"a-1","year":%d,"revision":%d,"form":"2021",
                 "requests":{"newlyReceived":[%d,0,0,0,0,0,%d],"carriedIn":[%d,0,0,0,0,0,%d],
                 "granted":[%d,0,0,0,0,0,%d],"carriedOut":[%d,0,0,0,0,0,%d]}}""".formatted(
                year, revision, received, received, carriedIn, carriedIn, granted, granted, carriedOut, carriedOut));
    }

    private List<KeyValue<String, String>> written() {
        topology.settle();
        List<KeyValue<String, String>> written = new ArrayList<>();
        topology.findings.forEach(record -> written.add(new KeyValue<>(record.key, rules(record.value))));
        topology.findings.clear();
        return written;
    }

    private static String rules(byte[] value) {
        if (value == null) {
            return "gone";
        }
        List<String> rules = new ArrayList<>();
        JsonNode record = JSON.readTree(new String(value, StandardCharsets.UTF_8));
        record.path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asString()));
        return record.path("year").asInt() + " r" + record.path("revision").asInt() + " " + rules;
    }

    @Test
    void whereAllHoldsNothingIsWritten() {
        report(2023, 1, 0, 5, 5);
        assertThat(written()).isEmpty();
    }

    @Test
    void aCorrectionOfAYearJudgesTheNextAnewAndFindingsCloseByThemselves() {
        report(2023, 1, 0, 5, 3);
        report(2024, 1, 1, 4, 5);
        assertThat(written()).containsExactly(KeyValue.pair("a-1|2024", "2024 r1 [YOY-CARRY, YOY-CARRY]"));

        report(2023, 2, 0, 5, 4);
        assertThat(new TreeMap<>(byKey(written())))
                .containsEntry("a-1|2023", "gone")
                .containsEntry("a-1|2024", "gone");

        report(2023, 3, 0, 5, 5);
        assertThat(byKey(written())).containsEntry("a-1|2024", "2024 r1 [YOY-CARRY, YOY-CARRY]");
    }

    @Test
    void aLateYearAndAWithdrawnOneJudgeTheNextAnew() {
        report(2024, 1, 1, 4, 5);
        assertThat(written()).containsExactly(KeyValue.pair("a-1|2024", "2024 r1 [YOY-GAP]"));
        report(2023, 1, 0, 5, 4);
        assertThat(byKey(written())).containsEntry("a-1|2024", "gone").doesNotContainKey("a-1|2023");
        topology.report("a-1", """
                {"schema":"disclosure.report/v1","agency":"a-1","year":2023,"revision":2,"withdrawn":true}""");
        assertThat(byKey(written())).containsEntry("a-1|2023", "gone").containsEntry("a-1|2024", "2024 r1 [YOY-GAP]");
    }

    @Test
    void anAgencyThatLeavesTheRosterHasThatForAFinding() {
        report(2024, 1, 0, 5, 5);
        written();
        topology.roster("a-1", null);
        assertThat(byKey(written())).containsEntry("a-1|2024", "2024 r1 [DOC-AGENCY]");
    }

    private static TreeMap<String, String> byKey(List<KeyValue<String, String>> written) {
        TreeMap<String, String> byKey = new TreeMap<>();
        written.forEach(record -> byKey.put(record.key, record.value));
        return byKey;
    }
}
