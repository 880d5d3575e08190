package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A region is reminded of what is due, and alerted about if too little came (contract §5). */
class RegionAlertsTest {

    private static final LocalDate DEPARTMENTS = LocalDate.of(2026, 1, 31);
    private static final LocalDate GOVERNMENTS = LocalDate.of(2026, 3, 31);

    private static Coverage coverage(LocalDate day, long expected, long received, long withdrawn) {
        return Coverage.owed(day, new DueCount(expected, received, withdrawn, 0, 0), 0);
    }

    private static AlertStep step(OpenAlerts before, Coverage coverage, LocalDate today) {
        return RegionAlerts.of(new Region("9801"), 2025, before, coverage, Policy.STATUTORY, today);
    }

    private static OpenAlerts open(AlertKind kind, LocalDate since, LocalDate due) {
        return new OpenAlerts(List.of(new OpenAlert(2025, kind, since, Optional.of(due))), List.of());
    }

    private static OpenAlerts firing(Coverage coverage, LocalDate today) {
        return step(OpenAlerts.NONE, coverage, today).after();
    }

    @Test
    void reportsAreDueSoonFromTheFirstDayOfNoticeToTheLastDay() {
        Coverage coverage = coverage(DEPARTMENTS, 10, 9, 0);
        LocalDate from = LocalDate.of(2026, 1, 17);
        assertThat(firing(coverage, from.minusDays(1))).isEqualTo(OpenAlerts.NONE);
        assertThat(firing(coverage, from)).isEqualTo(open(AlertKind.DUE_SOON, from, DEPARTMENTS));
        assertThat(firing(coverage, DEPARTMENTS)).isEqualTo(open(AlertKind.DUE_SOON, from, DEPARTMENTS));
        assertThat(firing(coverage, DEPARTMENTS.plusDays(1)))
                .as("over, and nine of ten are enough")
                .isEqualTo(OpenAlerts.NONE);
        assertThat(firing(coverage(DEPARTMENTS, 10, 10, 0), DEPARTMENTS))
                .as("all there")
                .isEqualTo(OpenAlerts.NONE);
        assertThat(firing(coverage(DEPARTMENTS, 10, 9, 1), DEPARTMENTS))
                .as("one withdrawn is not awaited")
                .isEqualTo(OpenAlerts.NONE);
    }

    @Test
    void theNextDayIsAnotherReminder() {
        Coverage both = coverage(DEPARTMENTS, 10, 9, 0).plus(coverage(GOVERNMENTS, 3, 0, 0));
        OpenAlerts first = firing(both, DEPARTMENTS);
        AlertStep next = step(first, both, LocalDate.of(2026, 3, 17));
        assertThat(next.told()).extracting(Alert::state).containsExactly(Alert.State.RESOLVED, Alert.State.FIRING);
        assertThat(next.told()).extracting(Alert::subject).containsOnly("region:9801");
        assertThat(next.told().get(0).resolvedOn()).contains(LocalDate.of(2026, 3, 17));
        assertThat(next.after()).isEqualTo(open(AlertKind.DUE_SOON, LocalDate.of(2026, 3, 17), GOVERNMENTS));
    }

    @Test
    void aDayThatNoRuleSetsIsRemindedOfOnceItIsDueSoonByEveryRule() {
        LocalDate extended = LocalDate.of(2026, 2, 20);
        assertThat(firing(coverage(extended, 1, 0, 0), LocalDate.of(2026, 2, 6)))
                .isEqualTo(open(AlertKind.DUE_SOON, LocalDate.of(2026, 2, 6), extended));
        assertThat(firing(coverage(extended, 1, 0, 0), LocalDate.of(2026, 2, 5)))
                .isEqualTo(OpenAlerts.NONE);
        Policy towns = new Policy(
                2019,
                List.of(due(Set.of(), Set.of(AgencyKind.TOWN), 30), due(Set.of(), Set.of(), 14)),
                Policy.STATUTORY.thresholds());
        Region city = new Region("9801");
        Coverage one = coverage(extended, 1, 0, 0);
        assertThat(RegionAlerts.of(city, 2025, OpenAlerts.NONE, one, towns, LocalDate.of(2026, 2, 5))
                        .told())
                .as("by the rule of towns it would be")
                .isEmpty();
    }

    @Test
    void tooFewReportsAreAnAlertFromTheDayAfterTheLastDayOn() {
        assertThat(firing(coverage(DEPARTMENTS, 10, 8, 0), LocalDate.of(2026, 3, 1)))
                .isEqualTo(open(AlertKind.COVERAGE, LocalDate.of(2026, 2, 1), DEPARTMENTS));
        assertThat(firing(coverage(DEPARTMENTS, 10, 9, 0), LocalDate.of(2026, 3, 1)))
                .as("the floor itself is enough")
                .isEqualTo(OpenAlerts.NONE);
        assertThat(firing(coverage(DEPARTMENTS, 10, 8, 1), LocalDate.of(2026, 3, 1)))
                .as("one withdrawn is not there")
                .isEqualTo(open(AlertKind.COVERAGE, LocalDate.of(2026, 2, 1), DEPARTMENTS));
    }

    @Test
    void itBeganWithTheFirstLastDayAfterWhichThereWereAlwaysTooFew() {
        Coverage few = coverage(DEPARTMENTS, 10, 5, 0).plus(coverage(GOVERNMENTS, 10, 10, 0));
        assertThat(firing(few, LocalDate.of(2026, 4, 1)))
                .isEqualTo(open(AlertKind.COVERAGE, LocalDate.of(2026, 2, 1), DEPARTMENTS));
        Coverage later = coverage(DEPARTMENTS, 10, 10, 0).plus(coverage(GOVERNMENTS, 10, 5, 0));
        assertThat(firing(later, LocalDate.of(2026, 4, 1)))
                .isEqualTo(open(AlertKind.COVERAGE, LocalDate.of(2026, 4, 1), GOVERNMENTS));
        Coverage between = coverage(DEPARTMENTS, 10, 8, 0)
                .plus(coverage(LocalDate.of(2026, 2, 28), 20, 20, 0))
                .plus(coverage(GOVERNMENTS, 10, 0, 0));
        assertThat(firing(between, LocalDate.of(2026, 4, 1)))
                .as("in between there were enough")
                .isEqualTo(open(AlertKind.COVERAGE, LocalDate.of(2026, 4, 1), GOVERNMENTS));
    }

    @Test
    void lateReportsEndItAndAClockSetBackDoesNot() {
        OpenAlerts open = open(AlertKind.COVERAGE, LocalDate.of(2026, 2, 1), DEPARTMENTS);
        Coverage few = coverage(DEPARTMENTS, 10, 8, 0);
        assertThat(step(open, few, LocalDate.of(2026, 1, 30)).told())
                .extracting(alert -> alert.told().kind())
                .as("but the reminder is back")
                .containsExactly(AlertKind.DUE_SOON);
        assertThat(step(open, coverage(DEPARTMENTS, 10, 9, 0), LocalDate.of(2026, 2, 3))
                        .told())
                .extracting(Alert::state)
                .containsExactly(Alert.State.RESOLVED);
        assertThat(step(open, Coverage.ZERO, LocalDate.of(2026, 2, 3)).told()).hasSize(1);
    }

    private static DeadlineRule due(Set<Region> regions, Set<AgencyKind> kinds, int noticeDays) {
        return new DeadlineRule(
                new AgencyGroup(regions, kinds, Set.of(), AgencyGroup.ALWAYS_FROM, AgencyGroup.ALWAYS_TO),
                Optional.empty(),
                MonthDay.of(1, 31),
                0,
                noticeDays,
                "");
    }

    private static boolean isDueSoon(String region, Policy policy, LocalDate today) {
        return !RegionAlerts.of(
                        new Region(region), 2025, OpenAlerts.NONE, coverage(DEPARTMENTS, 10, 0, 0), policy, today)
                .told()
                .isEmpty();
    }

    @Test
    void aRegionIsRemindedByTheRulesThatMayHoldThereAlone() {
        Region city = new Region("3301");
        Policy early = new Policy(
                2019,
                List.of(due(Set.of(city), Set.of(), 26), due(Set.of(), Set.of(), 14)),
                Policy.STATUTORY.thresholds());
        LocalDate january10 = LocalDate.of(2026, 1, 10);
        assertThat(isDueSoon("3301", early, january10)).isTrue();
        assertThat(isDueSoon("330102", early, january10)).as("a county of it").isTrue();
        assertThat(isDueSoon("33", early, january10)).as("it lies in it").isTrue();
        assertThat(isDueSoon("3302", early, january10)).as("another city").isFalse();
        assertThat(isDueSoon("3302", early, LocalDate.of(2026, 1, 17))).isTrue();

        Policy late = new Policy(
                2019,
                List.of(due(Set.of(city), Set.of(), 3), due(Set.of(), Set.of(), 14)),
                Policy.STATUTORY.thresholds());
        assertThat(isDueSoon("3301", late, january10.plusDays(10)))
                .as("the general rule holds for nobody here")
                .isFalse();
        assertThat(isDueSoon("33", late, january10.plusDays(10))).isTrue();

        Policy towns = new Policy(
                2019,
                List.of(due(Set.of(city), Set.of(AgencyKind.TOWN), 3), due(Set.of(), Set.of(), 14)),
                Policy.STATUTORY.thresholds());
        assertThat(isDueSoon("3301", towns, january10.plusDays(10)))
                .as("but for towns it does")
                .isTrue();
    }

    @Test
    void aClockSetBackEndsNoReminder() {
        OpenAlerts soon = firing(coverage(DEPARTMENTS, 10, 9, 0), LocalDate.of(2026, 1, 20));
        assertThat(soon.all()).hasSize(1);
        assertThat(step(soon, coverage(DEPARTMENTS, 10, 9, 0), LocalDate.of(2025, 12, 1))
                        .told())
                .isEmpty();
    }

    @Test
    void setBackBeforeAnotherDayToRemindOfItGoesOnWithTheReminderThatRuns() {
        Coverage both = coverage(DEPARTMENTS, 10, 9, 0).plus(coverage(GOVERNMENTS, 3, 0, 0));
        OpenAlerts march = firing(both, LocalDate.of(2026, 3, 20));
        AlertStep back = step(march, both, LocalDate.of(2026, 1, 25));
        assertThat(back.told()).isEmpty();
        assertThat(back.after()).isEqualTo(march);
        Coverage came = coverage(DEPARTMENTS, 10, 9, 0).plus(coverage(GOVERNMENTS, 3, 3, 0));
        assertThat(step(march, came, LocalDate.of(2026, 1, 25)).told())
                .extracting(Alert::resolvedOn)
                .as("not before it began")
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 17)), Optional.empty());
    }
}
