package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.report;
import static io.disclosurestreams.topology.Given.rosterRow;
import static io.disclosurestreams.topology.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Thresholds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the ledger's task tells of alerts: once each, not before the input is processed, whatever restarts there are. */
class AlertTaskTest {

    private static final Duration TICK = Duration.ofMillis(50);
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2026, 2, 1);

    private final LedgerHarness ledger = new LedgerHarness();

    @BeforeEach
    void start() {
        ledger.today(JANUARY_31);
        ledger.start();
    }

    private static String obligedSince2025(String agency) {
        return rosterRow(agency, "980121").replace("{\"name\"", "{\"activeFrom\":2025,\"name\"");
    }

    private void obliged(String agency) {
        ledger.roster(agency, obligedSince2025(agency));
    }

    private static List<String> words(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> alert.subject() + " " + alert.told().year() + " "
                        + alert.told().kind().key() + " " + alert.state().key() + " since "
                        + alert.told().since()
                        + (alert.daysLate().isPresent()
                                ? " late " + alert.daysLate().getAsLong()
                                : ""))
                .toList();
    }

    @Test
    void whoMissedTheDayIsToldOnceWhenTheDayIsOver() {
        obliged("a-1");
        obliged("a-2");
        ledger.report("a-2", report("a-2", 2025, 1, 3));
        assertThat(ledger.told()).isEmpty();
        assertThat(ledger.toldAfter(TICK)).as("not due before midnight").isEmpty();

        ledger.today(FEBRUARY_1);
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-1 2025 overdue firing since 2026-02-01 late 1");
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.revive();
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.start();
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.today(FEBRUARY_1.plusDays(1));
        assertThat(ledger.toldAfter(TICK)).isEmpty();

        ledger.report("a-1", report("a-1", 2025, 1, 3).replace("2026-01-20", "2026-02-02"));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 overdue resolved since 2026-02-01 late 2");
    }

    @Test
    void aClockThatJumpsForthAndBackTellsNothingTwice() {
        obliged("a-1");
        ledger.toldAfter(TICK);
        List<Alert> told = new ArrayList<>();
        for (int days : List.of(0, 2, 0, -1, 1, 2)) {
            ledger.today(JANUARY_31.plusDays(days));
            told.addAll(ledger.toldAfter(TICK));
        }
        assertThat(words(told)).containsExactly("a-1 2025 overdue firing since 2026-02-01 late 1");
    }

    @Test
    void nobodyIsAlertedAboutBeforeTheInputIsProcessed() {
        ledger.today(FEBRUARY_1);
        ledger.inputs.settledAt = Instant.EPOCH;
        ledger.start();
        for (int agency = 0; agency < 20; agency++) {
            obliged("a-" + agency);
            assertThat(ledger.toldAfter(TICK)).isEmpty();
        }
        for (int agency = 1; agency < 20; agency++) {
            ledger.report("a-" + agency, report("a-" + agency, 2025, 1, 3));
            assertThat(ledger.toldAfter(TICK)).isEmpty();
        }
        ledger.inputs.settledAt = Instant.MAX;
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-0 2025 overdue firing since 2026-02-01 late 1");
    }

    @Test
    void aRosterIsLookedAtOnceNothingComesAnyMoreOrAfterAWhile() {
        ledger.today(FEBRUARY_1);
        ledger.toldAfter(TICK);
        ledger.inputs.quiet = false;
        obliged("a-1");
        for (int second = 0; second < 599; second++) {
            assertThat(ledger.toldAfter(Duration.ofSeconds(1))).isEmpty();
        }
        assertThat(ledger.toldAfter(Duration.ofSeconds(1))).hasSize(1);
        obliged("a-3");
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.inputs.quiet = true;
        assertThat(ledger.toldAfter(TICK)).hasSize(1);
    }

    @Test
    void aRosterThatComesBeforeTheFirstLookIsNotLookedAtBeforeItsReports() {
        ledger.today(FEBRUARY_1);
        ledger.inputs.settledAt = Instant.EPOCH;
        ledger.inputs.quiet = false;
        ledger.start();
        obliged("a-1");
        obliged("a-2");
        ledger.inputs.settledAt = Instant.MAX;
        assertThat(ledger.toldAfter(TICK)).as("the day is looked at").isEmpty();
        ledger.report("a-1", report("a-1", 2025, 1, 3));
        ledger.inputs.quiet = true;
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-2 2025 overdue firing since 2026-02-01 late 1");
    }

    @Test
    void afterAStartNobodyIsAlertedAboutBeforeItIsQuiet() {
        obliged("a-1");
        obliged("a-2");
        ledger.toldAfter(TICK);
        ledger.today(FEBRUARY_1);
        ledger.inputs.quiet = false;
        ledger.start();
        assertThat(ledger.toldAfter(TICK)).as("who was sending goes on").isEmpty();
        ledger.report("a-1", report("a-1", 2025, 1, 3));
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.inputs.quiet = true;
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-2 2025 overdue firing since 2026-02-01 late 1");
    }

    @Test
    void aDayThatDawnsWhileReportsComeIsNotPutOff() {
        obliged("a-1");
        ledger.toldAfter(TICK);
        ledger.inputs.quiet = false;
        ledger.today(FEBRUARY_1);
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-1 2025 overdue firing since 2026-02-01 late 1");
    }

    @Test
    void decisionsBeginAndEndAlerts() {
        ledger.today(FEBRUARY_1);
        obliged("a-1");
        assertThat(ledger.toldAfter(TICK)).hasSize(1);
        ledger.decision("a-1|2025", decision("\"decision\":\"excuse\""));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 overdue resolved since 2026-02-01");
        assertThat(ledger.toldAfter(TICK)).isEmpty();
        ledger.decision("a-1|2025", decision("\"decision\":\"confirm\""));
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-1 2025 overdue firing since 2026-02-01 late 1");
    }

    private static String decision(String ruling) {
        return "{\"subject\":\"a-1\",\"year\":2025," + ruling + ",\"by\":\"张三\",\"reason\":\"已核实\"}";
    }

    @Test
    void figuresThatDoNotAddUpAreToldWithTheReportAndEndWithItsCorrection() {
        obliged("a-1");
        ledger.report("a-1", report("a-1", 2025, 1, 3).replace(",3]", ",4]"));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 arithmetic firing since 2026-01-31");
        ledger.report("a-1", report("a-1", 2025, 2, 3).replace(",3]", ",5]"));
        assertThat(ledger.told()).as("still wrong").isEmpty();
        ledger.decision("a-1|2025", decision("\"decision\":\"dismiss\",\"rule\":\"T3-ROW\""));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 arithmetic resolved since 2026-01-31");
        ledger.decision("a-1|2025", decision("\"decision\":\"confirm\",\"rule\":\"T3-ROW\""));
        assertThat(ledger.told()).hasSize(1);
        ledger.report("a-1", report("a-1", 2025, 3, 3));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 arithmetic resolved since 2026-01-31");
    }

    @Test
    void whatIsNoticedOfAReportIsToldAndEndsWithTheNoticeOrTheReport() {
        obliged("a-1");
        String json = report("a-1", 2025, 1, 3);
        ledger.report("a-1", json);
        Notice.Begun copied = new Notice.Begun("a-1", 2025, AlertKind.COPIED, JANUARY_31, ContentHash.of(utf8(json)));
        ledger.notice(copied);
        assertThat(words(ledger.told())).containsExactly("a-1 2025 copied firing since 2026-01-31");
        ledger.notice(copied);
        ledger.start();
        ledger.notice(copied);
        assertThat(ledger.told())
                .as("noticed once more, by another process or after a restart")
                .isEmpty();
        ledger.notice(new Notice.Ended("a-1", 2025, AlertKind.COPIED));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 copied resolved since 2026-01-31");
        ledger.notice(copied);
        ledger.forget();
        ledger.report("a-1", report("a-1", 2025, 2, 3));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 copied resolved since 2026-01-31");
    }

    @Test
    void aNoticeThatComesBeforeItsReportWaitsForIt() {
        String json = report("a-1", 2025, 1, 3);
        ledger.notice(new Notice.Begun("a-1", 2025, AlertKind.COPIED, JANUARY_31, ContentHash.of(utf8(json))));
        assertThat(ledger.told()).isEmpty();
        ledger.start();
        obliged("a-1");
        ledger.report("a-1", json);
        assertThat(words(ledger.told())).containsExactly("a-1 2025 copied firing since 2026-01-31");
    }

    @Test
    void theYearBeforeBeginsAndEndsWhatIsComparedWithIt() {
        ledger.roster("a-1", rosterRow("a-1", "980121").replace("{\"name\"", "{\"activeFrom\":2024,\"name\""));
        ledger.report("a-1", report("a-1", 2025, 1, 300));
        assertThat(ledger.told()).isEmpty();
        ledger.report("a-1", report("a-1", 2024, 1, 2));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 jump firing since 2026-01-31");
        ledger.report("a-1", report("a-1", 2024, 2, 290));
        assertThat(words(ledger.told())).containsExactly("a-1 2025 jump resolved since 2026-01-31");
    }

    @Test
    void anotherPolicyIsAnotherDueDayAndOtherThresholds() {
        ledger.roster("a-1", rosterRow("a-1", "980121").replace("{\"name\"", "{\"activeFrom\":2024,\"name\""));
        ledger.report("a-1", report("a-1", 2024, 1, 3));
        ledger.today(FEBRUARY_1);
        assertThat(ledger.toldAfter(TICK)).hasSize(1);
        Policy later = new Policy(
                2019,
                Policy.STATUTORY.deadlines().subList(2, 3).stream()
                        .map(rule -> new DeadlineRule(
                                rule.group(),
                                rule.submitBy(),
                                MonthDay.of(2, 28),
                                0,
                                rule.dueSoonDays(),
                                rule.source()))
                        .toList(),
                Thresholds.USUAL);
        ledger.policy(later).start();
        assertThat(words(ledger.toldAfter(TICK))).containsExactly("a-1 2025 overdue resolved since 2026-02-01");
    }

    @Test
    void aSweepGoesOnWhereItWasAndACrashOnTheWayRepeatsNothing() {
        int agencies = 1_207;
        for (int agency = 0; agency < agencies; agency++) {
            obliged("a-" + agency);
        }
        ledger.forget();
        ledger.today(FEBRUARY_1);
        SplittableRandom random = new SplittableRandom(5);
        List<Alert> told = new ArrayList<>();
        for (int tick = 0; tick < 40; tick++) {
            List<Alert> some = ledger.toldAfter(TICK);
            assertThat(some)
                    .hasSizeLessThanOrEqualTo(AgencyAlertKeeper.MOST_IN_ONE_GO / AgencyAlertKeeper.WORK_OF_AN_ALERT);
            told.addAll(some);
            if (tick < 20 && random.nextInt(3) == 0) {
                ledger.start();
            }
        }
        assertThat(told)
                .hasSize(agencies)
                .doesNotHaveDuplicates()
                .extracting(alert -> alert.told().kind())
                .containsOnly(AlertKind.OVERDUE);
    }
}
