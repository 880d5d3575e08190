package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What becomes of an event, and whose work it counts as (contract §3, §4). */
class AgencyRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private static ReportEvent event(int revision, ReportBody body, ReportScope scope) {
        EventOrder order = new EventOrder(revision, Optional.empty(), "0".repeat(64));
        return new ReportEvent("a-1", 2025, order, body, Optional.empty(), scope, List.of());
    }

    private static ReportEvent readable(int revision) {
        return event(revision, new ReportBody.Readable(Cells.NONE), ReportScope.OWN);
    }

    private static ReportEvent withdrawal(int revision) {
        return event(revision, new ReportBody.Withdrawn(), ReportScope.OWN);
    }

    private static Place place(int offset) {
        return new Place(0, offset, Instant.parse("2026-02-10T03:00:00Z"));
    }

    private static RosterEntry roster(ReportScope scope) {
        return new RosterEntry(
                "a-1",
                List.of(new RosterPeriod(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "某局",
                        List.of(),
                        new Region("980121"),
                        AgencyLevel.COUNTY,
                        AgencyKind.DEPARTMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(scope))));
    }

    @Test
    void theGreaterEventStandsAnEqualOneIsADuplicateALesserOneIsStale() {
        AgencyRecord record = AgencyRecord.EMPTY;
        assertThat(record.judge(readable(1))).isEqualTo(Verdict.ACCEPTED);
        assertThat(record.judge(withdrawal(1))).isEqualTo(Verdict.WITHDRAWN);
        record = record.with(readable(2), place(0));
        assertThat(record.judge(readable(2))).isEqualTo(Verdict.DUPLICATE);
        assertThat(record.judge(readable(1))).isEqualTo(Verdict.STALE);
        assertThat(record.judge(readable(3))).isEqualTo(Verdict.ACCEPTED);
        assertThat(record.judge(withdrawal(3))).isEqualTo(Verdict.WITHDRAWN);
        assertThat(record.judge(withdrawal(1))).isEqualTo(Verdict.STALE);
    }

    @Test
    void everyEventIsCountedAndOnlyTheOneThatStandsIsKept() {
        AgencyRecord record = AgencyRecord.EMPTY
                .with(readable(2), place(0))
                .with(readable(2), place(1))
                .with(readable(1), place(2))
                .with(withdrawal(3), place(3));
        assertThat(record.tally()).isEqualTo(new Tally(1, 1, 1, 1, 0));
        assertThat(record.standing(2025).orElseThrow().isWithdrawn()).isTrue();
        assertThat(record.standing(2025).orElseThrow().replaced()).containsExactly(place(0));
        assertThat(record.standing(2024)).isEmpty();
    }

    @Test
    void nothingNeedBeKeptOfAnAgencyOfWhichNothingIsKnown() {
        assertThat(AgencyRecord.EMPTY.isEmpty()).isTrue();
        assertThat(AgencyRecord.EMPTY.with(readable(1), place(0)).isEmpty()).isFalse();
        assertThat(AgencyRecord.EMPTY.enrolled(roster(null), DAY).isEmpty()).isFalse();
        assertThat(AgencyRecord.EMPTY.enrolled(roster(null), DAY).struckOff().isEmpty())
                .isTrue();
        Decision excuse = new Decision("a-1", 2025, new Decision.Ruling.Excuse(), "张三", "理由", Instant.EPOCH);
        assertThat(AgencyRecord.EMPTY.decided(excuse).isEmpty()).isFalse();
    }

    @Test
    void theRostersWordOnTheScopeWinsOverTheEvents() {
        AgencyRecord summary =
                AgencyRecord.EMPTY.with(event(1, new ReportBody.Readable(Cells.NONE), ReportScope.SUMMARY), place(0));
        assertThat(summary.scope(2025)).isEqualTo(ReportScope.SUMMARY);
        assertThat(summary.scope(2024)).as("nothing stands").isEqualTo(ReportScope.OWN);
        assertThat(summary.enrolled(roster(null), DAY).scope(2025)).isEqualTo(ReportScope.SUMMARY);
        assertThat(summary.enrolled(roster(ReportScope.OWN), DAY).scope(2025)).isEqualTo(ReportScope.OWN);
        assertThat(AgencyRecord.EMPTY.enrolled(roster(ReportScope.SUMMARY), DAY).scope(2025))
                .isEqualTo(ReportScope.SUMMARY);
    }

    @Test
    void itIsOnTheRosterSinceItsFirstRowUntilItLeaves() {
        AgencyRecord enrolled = AgencyRecord.EMPTY.enrolled(roster(null), DAY);
        assertThat(enrolled.enrolled(roster(ReportScope.OWN), DAY.plusDays(1)).rosterSince())
                .contains(DAY);
        assertThat(enrolled.struckOff().rosterSince()).isEmpty();
    }
}
