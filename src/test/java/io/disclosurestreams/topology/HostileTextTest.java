package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that JSON allows and few programs expect: whatever it is, the records around it go on. */
class HostileTextTest {

    /** As JSON escapes, so that this file stays plain. */
    static final String[] TEXTS = {
        "\\ud800",
        "\\udc00\\ud800",
        "x".repeat(62) + "\\ud83d\\ude00" + "x".repeat(40),
        "x".repeat(61) + "\\ud83d\\ude00" + "x".repeat(40),
        "x".repeat(84) + "\\ud83d\\ude00" + "x".repeat(40),
        "x".repeat(89) + "\\ud83d\\ude00" + "x".repeat(40),
        "x".repeat(90) + "\\ud83d\\ude00" + "x".repeat(40),
        "\\u0000",
        "\\u202e\\ufeff\\u200b",
        "\\n\\\"\\\\|,",
        "\\uffff\\ufffe",
        "\\ufdd0",
        "\\u3000",
        "\\u00a0",
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("texts")
    void itHoldsUpNothingAndADuplicateOfItIsADuplicate(String text) {
        try (TopologyFixture topology = new TopologyFixture(directory)) {
            topology.roster("a-1", Given.rosterRow("a-1", "980121"));
            topology.roster("a-2", Given.rosterRow("a-2", "980121").replace("某局", "局" + text));
            String hostile = """
                    {"schema":"disclosure.report/v1","agency":"a-1","year":2023,"title":"%1$s",
                     "source":{"uri":"%1$s"},"requests":{"newlyReceived":[1,"%1$s",null,0,0,0,"%1$s"],"%1$s":[]},
                     "proactive":{"%1$s":{"%1$s":1},"fees":{"%1$s":2}},"%1$s":"%1$s","narrative":{"%1$s":"%1$s"}}""".formatted(text);
            topology.report("a-1", hostile);
            topology.report("a-1", Given.report("a-1", 2024, 1, 10));
            topology.report("a-2", Given.report("a-2", 2024, 1, 10));
            topology.settle();
            topology.report("a-1", hostile);
            topology.settle();
            int rejected = topology.rejected.readRecordsToList().size();
            long accepted = topology.tally().of(Verdict.ACCEPTED);
            assertThat(topology.rollUps.get("CN|2024").sums().row(RequestRow.NEWLY_RECEIVED))
                    .isPositive();
            assertThat(topology.years).containsKeys("a-1|2024", "a-2|2024");
            if (topology.years.containsKey("a-1|2023")) {
                assertThat(topology.rollUps.get("CN|2023").sums().row(RequestRow.NEWLY_RECEIVED))
                        .isEqualTo(1);
                assertThat(topology.tally().of(Verdict.DUPLICATE)).isEqualTo(1);
                assertThat(accepted).isEqualTo(3);
            } else {
                assertThat(rejected).isGreaterThanOrEqualTo(2);
            }
        }
    }

    static String[] texts() {
        return TEXTS;
    }
}
