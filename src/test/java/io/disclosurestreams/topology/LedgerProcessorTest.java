package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.report;
import static io.disclosurestreams.topology.Given.rosterRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Subtotal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger's task through revivals, crashes, long hand-overs and midnights (each of these once lost figures). */
class LedgerProcessorTest {

    private static final int COUNTIES = 800;
    /** More might outlast a transaction. */
    private static final int MOST_IN_ONE_GO = 5_000;

    private LedgerHarness ledger;

    @BeforeEach
    void start() {
        ledger = new LedgerHarness().start();
    }

    private static long received(Subtotal subtotal) {
        return subtotal.sums().row(RequestRow.NEWLY_RECEIVED);
    }

    @Test
    void aRevivedTaskCountsNothingTwice() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.report("a-1", report("a-1", 2024, 1, 10));
        Map<String, Subtotal> before = ledger.handOver();
        ledger.revive();
        Map<String, Subtotal> after = ledger.handOver();
        assertThat(after).isEqualTo(before);
        assertThat(received(after.get("CN|2024|0"))).isEqualTo(10);
        ledger.report("a-1", report("a-1", 2024, 2, 7));
        assertThat(received(ledger.handOver().get("CN|2024|0"))).isEqualTo(7);
    }

    @Test
    void aRosterRowThatIsAsItWasWritesNothing() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.report("a-1", report("a-1", 2024, 1, 10));
        ledger.handOver();
        int before = ledger.forwarded();
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.strikeOff("a-2");
        assertThat(ledger.forwarded()).isEqualTo(before);
        assertThat(ledger.handOver()).isEmpty();
    }

    @Test
    void aTaskThatStartsForwardsNothingByItself() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.handOver();
        ledger.revive();
        assertThat(ledger.forwarded()).isZero();
        assertThat(ledger.start().forwarded()).isZero();
    }

    @Test
    void aRegionThatLostItsLastReportBetweenCommitAndHandOverIsHandedOverEmpty() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.report("a-1", report("a-1", 2024, 1, 10));
        assertThat(ledger.handOver()).containsKey("980121|2024|0");
        ledger.roster("a-1", rosterRow("a-1", "970101"));
        ledger.start();
        Map<String, Subtotal> handedOver = ledger.handOver();
        assertThat(handedOver).containsKey("980121|2024|0");
        assertThat(handedOver.get("980121|2024|0").isZero()).isTrue();
        assertThat(received(handedOver.get("970101|2024|0"))).isEqualTo(10);
    }

    @Test
    void aRegionThatLostItsLastAgencyBeforeACrashIsHandedOverEmptyThoughNoRowIsLeft() {
        ledger.pending.put("980121|2024", new byte[0]);
        ledger.start();
        Map<String, Subtotal> handedOver = ledger.handOver();
        assertThat(handedOver).containsOnlyKeys("980121|2024|0");
        assertThat(handedOver.get("980121|2024|0").isZero()).isTrue();
        assertThat(ledger.pending.get("980121|2024")).isNull();
    }

    @Test
    void aHandOverOfMoreThanOneBatchLosesNothing() {
        enrol(COUNTIES);
        List<Map<String, Subtotal>> goes = ledger.handOverAll();
        assertThat(goes).hasSizeGreaterThan(1);
        assertThat(goes).allSatisfy(go -> assertThat(go).hasSizeLessThanOrEqualTo(MOST_IN_ONE_GO));
        Map<String, Subtotal> all = union(goes);
        for (int county = 0; county < COUNTIES; county++) {
            for (int year = 2019; year <= 2026; year++) {
                Subtotal subtotal = all.get(region(county) + "|" + year + "|0");
                assertThat(subtotal.coverage().expected()).isEqualTo(1);
            }
        }
        assertThat(all.get("CN|2024|0").coverage().expected()).isEqualTo(COUNTIES);
    }

    @Test
    void aCrashBetweenTwoBatchesLosesNothing() {
        enrol(COUNTIES);
        Map<String, Subtotal> all = union(ledger.handOverAll());
        for (int county = 0; county < COUNTIES; county++) {
            ledger.strikeOff("a-" + county);
        }
        Map<String, Subtotal> emptied = ledger.handOver();
        assertThat(emptied).hasSize(MOST_IN_ONE_GO);
        ledger.start();
        emptied.putAll(union(ledger.handOverAll()));
        assertThat(emptied).containsOnlyKeys(all.keySet());
        assertThat(emptied.values()).allMatch(Subtotal::isZero);
    }

    /** One agency a county. */
    private void enrol(int counties) {
        for (int county = 0; county < counties; county++) {
            ledger.roster("a-" + county, rosterRow("a-" + county, region(county)));
        }
    }

    private static String region(int county) {
        return (1_100 + county) + "01";
    }

    private static Map<String, Subtotal> union(List<Map<String, Subtotal>> goes) {
        Map<String, Subtotal> union = new HashMap<>();
        goes.forEach(union::putAll);
        return union;
    }

    @Test
    void aDueDayThatPassesMovesNothingAndYetTheReportIsOverdue() {
        ledger.today(LocalDate.of(2026, 1, 31));
        ledger.start();
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        Subtotal stored = ledger.handOver().get("980121|2025|0");
        ledger.today(LocalDate.of(2026, 2, 1));
        assertThat(ledger.handOver()).isEmpty();
        assertThat(ledger.forwarded()).isZero();
        assertThat(stored.coverage().overdue(LocalDate.of(2026, 1, 31))).isZero();
        assertThat(stored.coverage().overdue(LocalDate.of(2026, 2, 1))).isEqualTo(1);
    }

    @Test
    void atNewYearWhatIsOwedFromNowOnIsCountedAlready() {
        ledger.today(LocalDate.of(2026, 12, 31));
        ledger.start();
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.report("a-1", report("a-1", 2024, 1, 10));
        Map<String, Subtotal> oldYear = ledger.handOver();
        assertThat(oldYear.get("980121|2026|0").coverage().expected()).isEqualTo(1);
        ledger.today(LocalDate.of(2027, 1, 1));
        Map<String, Subtotal> newYear = ledger.handOver();
        assertThat(newYear).containsAllEntriesOf(oldYear);
        newYear.keySet().removeAll(oldYear.keySet());
        assertThat(newYear).containsOnlyKeys("980121|2027|0", "9801|2027|0", "98|2027|0", "CN|2027|0");
    }

    @Test
    void aTaskThatStartsInTheNewYearHandsOverWhatOneThatRanOnWouldHave() {
        ledger.today(LocalDate.of(2026, 12, 31));
        ledger.start();
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.report("a-1", report("a-1", 2026, 1, 10));
        ledger.handOver();
        ledger.today(LocalDate.of(2027, 1, 1));
        Map<String, Subtotal> ranOn = ledger.handOver();
        ledger.start();
        assertThat(ledger.handOver()).isEqualTo(ranOn);
    }

    @Test
    void aPolicyThatOwesFewerYearsLeavesNoGhost() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        assertThat(ledger.handOver()).containsKey("980121|2019|0");
        ledger.policy(new Policy(2021, Policy.STATUTORY.deadlines(), Policy.STATUTORY.thresholds()))
                .start();
        Map<String, Subtotal> handedOver = ledger.handOver();
        assertThat(handedOver.get("980121|2019|0")).isEqualTo(Subtotal.ZERO);
        assertThat(handedOver.get("980121|2021|0").coverage().expected()).isEqualTo(1);
    }

    @Test
    void aReportOfAYearFarAheadCountsAsItDoesAfterARestart() {
        ledger.roster("a-1", rosterRow("a-1", "980121"));
        ledger.handOver();
        ledger.report("a-1", report("a-1", 2028, 1, 10), Instant.parse("2028-12-31T00:00:00Z"));
        Map<String, Subtotal> running = ledger.handOver();
        assertThat(running.get("980121|2028|0").coverage().byDueDay()).isEmpty();
        ledger.start();
        assertThat(ledger.handOver()).containsAllEntriesOf(running);
    }
}
