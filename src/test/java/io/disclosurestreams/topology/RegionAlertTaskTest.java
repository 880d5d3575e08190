package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the task of the roll-ups tells of regions: once the subtotals of all partitions have come, and once each. */
class RegionAlertTaskTest {

    private static final Duration TICK = Duration.ofMillis(50);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private final RollUpHarness task = new RollUpHarness();

    @BeforeEach
    void start() {
        task.today(LocalDate.of(2026, 2, 10));
        task.start();
    }

    private static Subtotal reports(long expected, long received) {
        TreeMap<LocalDate, DueCount> due = new TreeMap<>();
        due.put(DUE, new DueCount(expected, received, 0, 0, 0));
        return new Subtotal(Sums.ZERO, new Coverage(due, received), Instant.EPOCH.plusSeconds(received));
    }

    private static List<String> words(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> alert.subject() + " " + alert.told().kind().key() + " "
                        + alert.state().key())
                .toList();
    }

    @Test
    void aRegionBelowTheFloorIsToldOnceWhateverRestartsThereAre() {
        task.subtotal("9801|2025|0", reports(10, 8));
        assertThat(words(task.toldAfter(TICK))).containsExactly("region:9801 coverage firing");
        assertThat(task.toldAfter(TICK)).isEmpty();
        task.revive();
        assertThat(task.toldAfter(TICK)).isEmpty();
        task.start();
        assertThat(task.toldAfter(TICK)).isEmpty();
        task.subtotal("9801|2025|1", reports(10, 10));
        assertThat(words(task.toldAfter(TICK))).as("18 of 20").containsExactly("region:9801 coverage resolved");
    }

    @Test
    void nothingIsToldWhileSubtotalsAreStillComing() {
        task.inputs.quiet = false;
        task.subtotal("9801|2025|0", reports(10, 0));
        assertThat(task.toldAfter(TICK)).isEmpty();
        task.subtotal("9801|2025|0", reports(10, 9));
        task.inputs.quiet = true;
        assertThat(task.toldAfter(TICK)).isEmpty();
    }

    @Test
    void theDaysBringRemindersAndEndThem() {
        task.today(LocalDate.of(2026, 1, 16));
        task.subtotal("9801|2025|0", reports(10, 9));
        assertThat(task.toldAfter(TICK)).as("a day too early").isEmpty();
        task.today(LocalDate.of(2026, 1, 17));
        assertThat(words(task.toldAfter(TICK))).containsExactly("region:9801 dueSoon firing");
        task.today(LocalDate.of(2026, 2, 1));
        assertThat(words(task.toldAfter(TICK)))
                .as("nine of ten are enough")
                .containsExactly("region:9801 dueSoon resolved");
    }

    @Test
    void aRegionThatNobodyReportsForAnyMoreLeavesNoAlertBehind() {
        task.subtotal("9801|2025|0", reports(10, 0));
        assertThat(task.toldAfter(TICK)).hasSize(1);
        task.subtotal("9801|2025|0", new Subtotal(Sums.ZERO, Coverage.ZERO, Instant.EPOCH.plusSeconds(99)));
        assertThat(words(task.toldAfter(TICK))).containsExactly("region:9801 coverage resolved");
        assertThat(task.alerts.approximateNumEntries()).isZero();
    }
}
