package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTopologyTest {

    @TempDir
    Path directory;

    private TopologyFixture topology;

    @BeforeEach
    void start() {
        topology = new TopologyFixture(directory);
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    private static String report(String agency, int year, int revision, int received, int granted) {
        return """
                {"schema":"disclosure.report/v1","agency":"%s","year":%d,"revision":%d,"publishedOn":"%d-01-20",
                 "requests":{"newlyReceived":[%d,0,0,0,0,0,%d],"granted":[%d,0,0,0,0,0,%d],
                 "concluded":[%d,0,0,0,0,0,%d]}}""".formatted(
                        agency, year, revision, year + 1, received, received, granted, granted, received, received);
    }

    private static String rosterRow(String agency, String region) {
        return """
                {"agency":"%s","periods":[{"name":"某局","region":"%s","level":"county","kind":"department"}]}""".formatted(agency, region);
    }

    private Subtotal rollUp(String region, int year) {
        return topology.settle().rollUps.getOrDefault(region + "|" + year, Subtotal.ZERO);
    }

    @Test
    void aReportIsCountedInItsRegionAndEveryOneAbove() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        for (String region : new String[] {"980121", "9801", "98", "CN"}) {
            Subtotal total = rollUp(region, 2024);
            assertThat(total.sums().row(RequestRow.NEWLY_RECEIVED)).as(region).isEqualTo(10);
            assertThat(total.sums().outcome(Outcome.GRANTED)).isEqualTo(4);
            assertThat(total.coverage().expected()).isEqualTo(1);
            assertThat(total.coverage().received()).isEqualTo(1);
            assertThat(total.coverage().inSums()).isEqualTo(1);
        }
    }

    @Test
    void aCorrectionTakesTheOldFiguresOutExactlyOnce() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        topology.report("a-1", report("a-1", 2024, 2, 7, 3));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        assertThat(rollUp("CN", 2024).sums().row(RequestRow.NEWLY_RECEIVED)).isEqualTo(7);
        assertThat(topology.tally().of(Verdict.ACCEPTED)).isEqualTo(2);
        assertThat(topology.tally().of(Verdict.STALE)).isEqualTo(1);
    }

    @Test
    void aWithdrawalRemovesTheReportAndItIsNeitherReceivedNorOverdue() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        topology.report(
                "a-1",
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"a-1\",\"year\":2024,\"revision\":2,\"withdrawn\":true}");
        Subtotal total = rollUp("980121", 2024);
        assertThat(total.sums().isZero()).isTrue();
        assertThat(total.coverage().received()).isZero();
        assertThat(total.coverage().expected()).isEqualTo(1);
        assertThat(total.coverage().overdue(java.time.LocalDate.of(2026, 2, 10)))
                .isZero();
        assertThat(topology.tally().of(Verdict.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void whicheverOfRosterAndReportComesFirstTheSumsAreTheSame() {
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        assertThat(rollUp("CN", 2024).isZero()).isTrue();
        topology.roster("a-1", rosterRow("a-1", "980121"));
        assertThat(rollUp("CN", 2024).sums().row(RequestRow.NEWLY_RECEIVED)).isEqualTo(10);
    }

    @Test
    void anAgencyThatMovesTakesItsFiguresAlongAndLeavesNoGhost() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        assertThat(rollUp("980121", 2024).isZero()).isFalse();
        topology.roster("a-1", rosterRow("a-1", "980322"));
        assertThat(rollUp("980121", 2024).isZero()).isTrue();
        assertThat(topology.rollUps).doesNotContainKey("980121|2024");
        assertThat(rollUp("980322", 2024).sums().row(RequestRow.NEWLY_RECEIVED)).isEqualTo(10);
    }

    @Test
    void anAgencyThatLeavesTheRosterIsCountedNowhereAndItsReportKept() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        topology.roster("a-1", null);
        assertThat(rollUp("CN", 2024).isZero()).isTrue();
        assertThat(topology.years).containsKey("a-1|2024");
    }

    @Test
    void aBrokenRecordIsADeadLetterAndTheGoodOnesAroundItGoOn() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        byte[] broken = "{\"schema\":".getBytes(StandardCharsets.UTF_8);
        topology.report("a-1", report("a-1", 2023, 1, 3, 1));
        topology.report("a-1".getBytes(StandardCharsets.UTF_8), broken);
        topology.report(null, broken);
        topology.report("a-1", report("a-1", 2024, 1, 10, 4));
        assertThat(rollUp("CN", 2023).sums().row(RequestRow.NEWLY_RECEIVED)).isEqualTo(3);
        assertThat(rollUp("CN", 2024).sums().row(RequestRow.NEWLY_RECEIVED)).isEqualTo(10);
        var letters = topology.rejected.readRecordsToList();
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0).value()).isEqualTo(broken);
        assertThat(new String(letters.get(0).headers().lastHeader("reason").value(), StandardCharsets.UTF_8))
                .contains("JSON");
        assertThat(letters.get(1).key()).isNull();
    }
}
