package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.disclosurestreams.domain.Decision.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Alerts about an agency begin and end once each, and their days follow from what is stored (contract §5). */
class AgencyAlertsTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2026, 2, 1);
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);

    private static RosterEntry roster(Integer from, Integer to) {
        return new RosterEntry(
                "a-1",
                List.of(new RosterPeriod(
                        from == null ? OptionalInt.empty() : OptionalInt.of(from),
                        to == null ? OptionalInt.empty() : OptionalInt.of(to),
                        "某局",
                        List.of(),
                        new Region("980121"),
                        AgencyLevel.COUNTY,
                        AgencyKind.DEPARTMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static final AgencyRecord OBLIGED = AgencyRecord.EMPTY.enrolled(roster(2025, null), JANUARY_31);

    private static AgencyRecord with(AgencyRecord record, int year, int revision, ReportBody body, String received) {
        EventOrder order = new EventOrder(revision, Optional.empty(), "0".repeat(64));
        ReportEvent event = new ReportEvent("a-1", year, order, body, Optional.empty(), ReportScope.OWN, List.of());
        return record.with(event, new Place(0, revision, Instant.parse(received)));
    }

    private static AgencyRecord reported(AgencyRecord record, int year, String received) {
        return with(record, year, 1, new ReportBody.Readable(Cells.NONE), received);
    }

    private static AgencyRecord decided(AgencyRecord record, Ruling ruling) {
        return record.decided(new Decision("a-1", 2025, ruling, "张三", "理由", Instant.EPOCH));
    }

    private static AlertStep sweep(OpenAlerts before, AgencyRecord record, LocalDate today) {
        return AgencyAlerts.overdue("a-1", before, record, Policy.STATUTORY, today);
    }

    private static AlertStep judged(OpenAlerts before, AgencyRecord record, SortedMap<Integer, Set<AlertKind>> kinds) {
        return AgencyAlerts.judged("a-1", before, record, kinds, Policy.STATUTORY, FEBRUARY_1, FEBRUARY_1);
    }

    private static SortedMap<Integer, Set<AlertKind>> in(int year, AlertKind... kinds) {
        return new TreeMap<>(Map.of(year, Set.of(kinds)));
    }

    private static final SortedMap<Integer, Set<AlertKind>> NOTHING = new TreeMap<>();

    private static OpenAlert overdue(LocalDate due) {
        return new OpenAlert(2025, AlertKind.OVERDUE, due.plusDays(1), Optional.of(due));
    }

    private static final OpenAlerts OVERDUE = new OpenAlerts(List.of(overdue(JANUARY_31)), List.of());

    private static Alert ended(OpenAlert alert, OptionalLong daysLate) {
        return new Alert("a-1", alert, daysLate, Optional.of(FEBRUARY_1));
    }

    @Test
    void aReportIsMissingFromTheDayAfterItsLastDayOn() {
        assertThat(sweep(OpenAlerts.NONE, OBLIGED, JANUARY_31).told()).isEmpty();
        AlertStep step = sweep(OpenAlerts.NONE, OBLIGED, LocalDate.of(2026, 5, 1));
        assertThat(step.told())
                .as("since when and how late on that day, whenever it is noticed")
                .containsExactly(new Alert("a-1", overdue(JANUARY_31), OptionalLong.of(1), Optional.empty()));
        assertThat(step.after()).isEqualTo(OVERDUE);
    }

    @Test
    void whatIsToldIsNotToldAgainNorTakenBackByAClockSetBack() {
        assertThat(sweep(OVERDUE, OBLIGED, FEBRUARY_1.plusDays(40)).told()).isEmpty();
        AlertStep back = sweep(OVERDUE, OBLIGED, LocalDate.of(2025, 1, 1));
        assertThat(back.told()).isEmpty();
        assertThat(back.after()).isEqualTo(OVERDUE);
    }

    @Test
    void everyOwedYearIsAnAlertOfItsOwnAndNoneIsForAYearThatIsNotOwed() {
        AgencyRecord record = AgencyRecord.EMPTY.enrolled(roster(null, 2023), JANUARY_31);
        record = reported(record, 2021, "2022-01-20T03:00:00Z");
        record = with(record, 2022, 1, new ReportBody.Withdrawn(), "2023-01-20T03:00:00Z");
        assertThat(sweep(OpenAlerts.NONE, record, FEBRUARY_1).told())
                .extracting(alert -> alert.told().year())
                .containsExactly(2019, 2020, 2023);
    }

    @Test
    void theReportEndsItAndTellsHowLateItCame() {
        assertThat(judged(OVERDUE, reported(OBLIGED, 2025, "2026-02-03T03:00:00Z"), in(2025))
                        .told())
                .containsExactly(ended(overdue(JANUARY_31), OptionalLong.of(3)));
        AgencyRecord unreadable = with(OBLIGED, 2025, 1, new ReportBody.Unreadable(), "2026-02-03T03:00:00Z");
        assertThat(judged(OVERDUE, unreadable, in(2025)).told())
                .as("it is there, if nobody can read it")
                .containsExactly(ended(overdue(JANUARY_31), OptionalLong.of(3)));
        AlertStep other = judged(OVERDUE, reported(OBLIGED, 2026, "2026-02-03T03:00:00Z"), in(2026));
        assertThat(other.told()).as("the report of another year").isEmpty();
        assertThat(other.after()).isEqualTo(OVERDUE);
    }

    private static final String SHA = "0".repeat(64);

    private static Notice.Begun copied(String sha256) {
        return new Notice.Begun("a-1", 2025, AlertKind.COPIED, LocalDate.of(2026, 1, 20), sha256);
    }

    private static final OpenAlert COPY =
            new OpenAlert(2025, AlertKind.COPIED, LocalDate.of(2026, 1, 20), Optional.empty());

    @Test
    void aNoticeIsAnAlertOfTheVeryReportItIsAboutWhicheverComesFirst() {
        AgencyRecord record = reported(OBLIGED, 2025, "2026-01-10T03:00:00Z");
        OpenAlerts noticed = OpenAlerts.NONE.noticing(copied(SHA));
        assertThat(judged(noticed, OBLIGED, NOTHING).told())
                .as("the report is still to come")
                .isEmpty();
        assertThat(judged(noticed, OBLIGED, NOTHING).after())
                .as("and is waited for")
                .isEqualTo(noticed);
        AlertStep step = judged(noticed, record, in(2025));
        assertThat(step.told()).containsExactly(new Alert("a-1", COPY, OptionalLong.empty(), Optional.empty()));
        assertThat(judged(step.after(), record, in(2025)).told())
                .as("told once")
                .isEmpty();
        assertThat(judged(OpenAlerts.NONE.noticing(copied("1".repeat(64))), record, in(2025))
                        .told())
                .as("of another revision it says nothing")
                .isEmpty();
        AgencyRecord withdrawn = with(record, 2025, 2, new ReportBody.Withdrawn(), "2026-01-12T03:00:00Z");
        assertThat(judged(noticed, withdrawn, in(2025)).told())
                .as("nothing is left to be a copy")
                .isEmpty();
    }

    @Test
    void aNoticeThatEndsEndsItsAlertAndNoOther() {
        AgencyRecord record = reported(OBLIGED, 2025, "2026-01-10T03:00:00Z");
        OpenAlerts firing = judged(OpenAlerts.NONE.noticing(copied(SHA)), record, in(2025, AlertKind.JUMP))
                .after();
        assertThat(firing.all()).hasSize(2);
        Notice ended = new Notice.Ended("a-1", 2025, AlertKind.COPIED);
        AlertStep step = judged(firing.noticing(ended), record, in(2025, AlertKind.JUMP));
        assertThat(step.told()).containsExactly(ended(COPY, OptionalLong.empty()));
        assertThat(step.after().noticed()).isEmpty();
        assertThat(judged(firing.noticing(ended), record, in(2025, AlertKind.COPIED, AlertKind.JUMP))
                        .told())
                .as("its figures are still those of the year before: it goes on")
                .isEmpty();
    }

    @Test
    void aWithdrawalEndsItWithoutDaysAndIsAnAlertItself() {
        AgencyRecord withdrawn = with(OBLIGED, 2025, 1, new ReportBody.Withdrawn(), "2026-02-03T16:00:00Z");
        OpenAlert taken = new OpenAlert(2025, AlertKind.WITHDRAWN, LocalDate.of(2026, 2, 4), Optional.empty());
        AlertStep step = judged(OVERDUE, withdrawn, in(2025, AlertKind.WITHDRAWN));
        assertThat(step.told())
                .containsExactly(
                        ended(overdue(JANUARY_31), OptionalLong.empty()),
                        new Alert("a-1", taken, OptionalLong.empty(), Optional.empty()));
        AgencyRecord back = with(withdrawn, 2025, 2, new ReportBody.Readable(Cells.NONE), "2026-02-05T03:00:00Z");
        assertThat(judged(step.after(), back, in(2025)).told()).containsExactly(ended(taken, OptionalLong.empty()));
        assertThat(judged(OpenAlerts.NONE, decided(withdrawn, new Ruling.Excuse()), in(2025, AlertKind.WITHDRAWN))
                        .told())
                .as("nobody waits for it")
                .isEmpty();
    }

    @Test
    void anExcuseEndsItAndTakenBackItBeginsAgain() {
        AgencyRecord excused = decided(OBLIGED, new Ruling.Excuse());
        AlertStep step = judged(OVERDUE, excused, NOTHING);
        assertThat(step.told()).containsExactly(ended(overdue(JANUARY_31), OptionalLong.empty()));
        assertThat(sweep(step.after(), excused, FEBRUARY_1).told()).isEmpty();
        assertThat(sweep(step.after(), decided(excused, new Ruling.Oblige()), FEBRUARY_1)
                        .after())
                .isEqualTo(OVERDUE);
    }

    @Test
    void anotherDueDayIsAnotherAlert() {
        LocalDate february10 = LocalDate.of(2026, 2, 10);
        AgencyRecord extended = decided(OBLIGED, new Ruling.Extend(february10));
        AlertStep step = judged(OVERDUE, extended, NOTHING);
        assertThat(step.told()).containsExactly(ended(overdue(JANUARY_31), OptionalLong.empty()));
        assertThat(sweep(step.after(), extended, february10).told()).isEmpty();
        assertThat(sweep(OVERDUE, extended, february10.plusDays(1)).told())
                .as("the day has passed as well")
                .extracting(Alert::told, Alert::state)
                .containsExactly(
                        tuple(overdue(JANUARY_31), Alert.State.RESOLVED),
                        tuple(overdue(february10), Alert.State.FIRING));
    }

    @Test
    void whoMissesTheDayToWhichTheReportWasPutOffStaysOverdueInOneStep() {
        LocalDate february10 = LocalDate.of(2026, 2, 10);
        AgencyRecord extended = decided(OBLIGED, new Ruling.Extend(february10));
        AlertStep step = AgencyAlerts.judged(
                "a-1", OVERDUE, extended, NOTHING, Policy.STATUTORY, february10.plusDays(5), february10.plusDays(5));
        assertThat(step.told())
                .extracting(Alert::told, Alert::state)
                .containsExactly(
                        tuple(overdue(JANUARY_31), Alert.State.RESOLVED),
                        tuple(overdue(february10), Alert.State.FIRING));
        assertThat(sweep(step.after(), extended, february10.plusDays(5)).told()).isEmpty();
    }

    @Test
    void theRosterEndsIt() {
        assertThat(judged(OVERDUE, OBLIGED.struckOff(), NOTHING).after()).isEqualTo(OpenAlerts.NONE);
        AgencyRecord dissolved = OBLIGED.enrolled(roster(2019, 2024), JANUARY_31);
        assertThat(judged(OVERDUE, dissolved, NOTHING).told()).hasSize(1);
    }

    @Test
    void aFaultBeginsWithTheReportThatHasItAndGoesOnUntilOneHasNot() {
        AgencyRecord record = reported(OBLIGED, 2025, "2026-01-20T03:00:00Z");
        AlertStep wrong = judged(OpenAlerts.NONE, record, in(2025, AlertKind.ARITHMETIC));
        OpenAlert arithmetic = new OpenAlert(2025, AlertKind.ARITHMETIC, LocalDate.of(2026, 1, 20), Optional.empty());
        assertThat(wrong.told()).containsExactly(new Alert("a-1", arithmetic, OptionalLong.empty(), Optional.empty()));

        AgencyRecord corrected = with(record, 2025, 2, new ReportBody.Readable(Cells.NONE), "2026-01-25T03:00:00Z");
        AlertStep still = judged(wrong.after(), corrected, in(2025, AlertKind.ARITHMETIC));
        assertThat(still.told()).isEmpty();
        assertThat(still.after()).isEqualTo(wrong.after());
        assertThat(judged(still.after(), corrected, in(2025)).told())
                .containsExactly(ended(arithmetic, OptionalLong.empty()));
        assertThat(judged(wrong.after(), corrected, NOTHING).told())
                .as("the year was not judged anew")
                .isEmpty();
    }

    @Test
    void aFaultAcrossYearsBeginsWithTheLaterOfTheTwoReports() {
        AgencyRecord record = reported(OBLIGED, 2026, "2027-01-20T03:00:00Z");
        record = reported(record, 2025, "2027-03-01T03:00:00Z");
        assertThat(judged(OpenAlerts.NONE, record, in(2026, AlertKind.CARRY_OVER))
                        .told())
                .extracting(alert -> alert.told().since())
                .containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(judged(OpenAlerts.NONE, record, in(2026, AlertKind.ARITHMETIC))
                        .told())
                .extracting(alert -> alert.told().since())
                .containsExactly(LocalDate.of(2027, 1, 20));
        AgencyRecord inOrder = reported(reported(OBLIGED, 2025, "2026-01-20T03:00:00Z"), 2026, "2027-01-20T03:00:00Z");
        assertThat(judged(OpenAlerts.NONE, inOrder, in(2026, AlertKind.JUMP)).told())
                .extracting(alert -> alert.told().since())
                .containsExactly(LocalDate.of(2027, 1, 20));
    }

    @Test
    void nobodyIsAlertedAboutAnAgencyThatTheRosterDoesNotHave() {
        AgencyRecord unlisted = reported(AgencyRecord.EMPTY, 2025, "2026-02-03T03:00:00Z");
        assertThat(judged(OpenAlerts.NONE, unlisted, in(2025, AlertKind.ARITHMETIC))
                        .told())
                .isEmpty();
        assertThat(sweep(OpenAlerts.NONE, unlisted, FEBRUARY_1).told()).isEmpty();
    }
}
