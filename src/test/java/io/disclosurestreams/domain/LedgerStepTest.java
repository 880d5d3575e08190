package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which years differ after an event, a roster row or a decision: the year, and the next, which is compared with it. */
class LedgerStepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final int LAST_YEAR = 2026;

    private static ReportEvent event(int year, int revision) {
        EventOrder order = new EventOrder(revision, Optional.empty(), "0".repeat(64));
        ReportBody body = new ReportBody.Readable(Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), revision)
                .build());
        return new ReportEvent("a-1", year, order, body, Optional.empty(), ReportScope.OWN, List.of());
    }

    private static final Place PLACE = new Place(0, 0, Instant.parse("2026-02-10T03:00:00Z"));

    private static Optional<RosterEntry> roster(int from, String region) {
        return Optional.of(new RosterEntry(
                "a-1",
                List.of(new RosterPeriod(
                        OptionalInt.of(from),
                        OptionalInt.empty(),
                        "某局",
                        List.of(),
                        new Region(region),
                        AgencyLevel.COUNTY,
                        AgencyKind.DEPARTMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))));
    }

    private static AgencyRecord reported(int... years) {
        AgencyRecord record = AgencyRecord.EMPTY.enrolled(roster(2023, "980121").orElseThrow(), DAY);
        for (int year : years) {
            record = record.with(event(year, 1), PLACE);
        }
        return record;
    }

    private static LedgerStep report(AgencyRecord before, ReportEvent event) {
        return LedgerStep.report(before, event, PLACE, Policy.STATUTORY, LAST_YEAR);
    }

    private static LedgerStep decide(AgencyRecord before, int year, Ruling ruling) {
        Decision decision = new Decision("a-1", year, ruling, "张三", "理由", Instant.EPOCH);
        return LedgerStep.decision(before, decision, Policy.STATUTORY, LAST_YEAR);
    }

    @Test
    void aReportChangesItsYearAndTheNextIfThatIsReported() {
        assertThat(report(reported(2023, 2025), event(2024, 1)).changedYears()).containsExactly(2024, 2025);
        assertThat(report(reported(2023), event(2024, 1)).changedYears()).containsExactly(2024);
        assertThat(report(reported(2023, 2024, 2025), event(2024, 2)).shifts())
                .extracting(LedgerStep.Shift::year)
                .containsExactly(2024);
    }

    @Test
    void whatDoesNotStandChangesNothingButTheCount() {
        AgencyRecord before = reported(2024);
        LedgerStep step = report(before, event(2024, 1));
        assertThat(step.changedYears()).isEmpty();
        assertThat(step.shifts()).isEmpty();
        assertThat(step.after().tally().duplicate()).isOne();
        assertThat(step.after().years()).isEqualTo(before.years());
    }

    @Test
    void aRosterRowChangesEveryReportedYearAndShiftsOnlyWhatCountsOtherwise() {
        AgencyRecord before = reported(2024, 2025);
        LedgerStep moved = LedgerStep.roster(before, roster(2023, "980122"), DAY, Policy.STATUTORY, LAST_YEAR);
        assertThat(moved.changedYears()).containsExactly(2024, 2025);
        assertThat(moved.shifts()).extracting(LedgerStep.Shift::year).containsExactly(2023, 2024, 2025, 2026);
        LedgerStep later = LedgerStep.roster(before, roster(2024, "980121"), DAY, Policy.STATUTORY, LAST_YEAR);
        assertThat(later.shifts()).extracting(LedgerStep.Shift::year).containsExactly(2023);
        assertThat(later.shifts().get(0).after()).isEmpty();
        LedgerStep left = LedgerStep.roster(before, Optional.empty(), DAY, Policy.STATUTORY, LAST_YEAR);
        assertThat(left.after().roster()).isEmpty();
        assertThat(left.shifts()).hasSize(4);
    }

    @Test
    void theSameRosterRowAgainIsNoChange() {
        AgencyRecord before = reported(2024);
        LedgerStep same = LedgerStep.roster(before, before.roster(), DAY.plusDays(9), Policy.STATUTORY, LAST_YEAR);
        assertThat(same.after()).isEqualTo(before);
        assertThat(same.changedYears()).isEmpty();
        assertThat(same.shifts()).isEmpty();
    }

    @Test
    void aDecisionChangesItsYearAndTheNextAsFarAsTheyAreReported() {
        LedgerStep excused = decide(reported(2025), 2024, new Ruling.Excuse());
        assertThat(excused.changedYears()).as("nobody owed the year before").containsExactly(2025);
        assertThat(excused.shifts()).extracting(LedgerStep.Shift::year).containsExactly(2024);
        assertThat(excused.after().decisions().in(2024).isExcused()).isTrue();
        LedgerStep extended = decide(reported(2024), 2024, new Ruling.Extend(LocalDate.of(2025, 3, 1)));
        assertThat(extended.changedYears()).containsExactly(2024);
        assertThat(decide(reported(2024), 2024, new Ruling.Oblige()).shifts())
                .as("as it was")
                .isEmpty();
    }
}
