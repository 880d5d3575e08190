package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.RequestRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stamps of records that no clock would give, and years that no agency reports on: others go on untouched. */
class AbsurdTimesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "0, 2023, false",
        "1, 1970, false",
        "946684800000, 2000, false",
        "1199116799999, 2008, false",
        "1199116800000, 2008, true",
        "253402300799999, 9999, true",
        "253402300799999, 2008, true",
        "9223372036854775807, 2023, true",
        "9223372036854775807, 200000000, true",
        "9223372036854775807, 2147483647, false",
    })
    void holdUpNothing(long stamp, int year, boolean accepted) {
        try (TopologyFixture topology = new TopologyFixture(directory)) {
            topology.roster("a-1", Given.rosterRow("a-1", "980121"));
            topology.report("a-1", Given.report("a-1", 2022, 1, 3));
            String event = Given.report("a-1", year, 1, 5).replaceAll("\"publishedOn\":\"[^\"]*\",", "");
            topology.report("a-1", event, Instant.ofEpochMilli(stamp));
            topology.roster(
                    "a-2".getBytes(StandardCharsets.UTF_8),
                    Given.rosterRow("a-2", "980122").getBytes(StandardCharsets.UTF_8),
                    Instant.ofEpochMilli(stamp));
            topology.report("a-1", Given.report("a-1", 2024, 1, 10));
            topology.report("a-2", Given.report("a-2", 2024, 1, 20));
            topology.settle();
            assertThat(topology.rejected.readRecordsToList()).hasSize(accepted ? 0 : 1);
            assertThat(topology.rollUps.get("CN|2022").sums().row(RequestRow.NEWLY_RECEIVED))
                    .isEqualTo(3);
            assertThat(topology.rollUps.get("CN|2024").sums().row(RequestRow.NEWLY_RECEIVED))
                    .isEqualTo(30);
            assertThat(topology.years.containsKey("a-1|" + year)).isEqualTo(accepted);
        }
    }
}
