package io.disclosurestreams.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.topology.TopologyFixture;
import io.disclosurestreams.wire.RosterJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract, result topics: agency-years are some 2 KB, so that a million of them can be read in a start. */
class AgencyYearSizeTest {

    @Test
    void mostOfTheSampleProvinceTake2KilobytesAndWhereEveryRowIsFilled3(@TempDir Path directory) {
        List<RosterEntry> roster = new SampleProvince().roster();
        try (TopologyFixture topology = new TopologyFixture(directory)) {
            RosterJson json = new RosterJson();
            roster.forEach(entry -> topology.roster(utf8(entry.agency()), json.encode(entry), TopologyFixture.NOW));
            new SampleReports(Policy.STATUTORY)
                    .events(roster)
                    .forEach(event -> topology.report(utf8(event.agency()), SampleJson.of(event), TopologyFixture.NOW));
            List<Integer> sizes = topology.settle().yearRecords.values().stream()
                    .map(record -> record.length)
                    .sorted()
                    .toList();
            assertThat(sizes).hasSizeGreaterThan(1_000);
            assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(2_048);
            assertThat(sizes.get(sizes.size() - 1)).isLessThanOrEqualTo(3_072);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
