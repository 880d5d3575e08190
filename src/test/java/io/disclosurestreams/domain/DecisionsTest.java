package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decide on an agency's year: of decisions on one thing the last holds (contract §5). */
class DecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final List<String> CELLS = List.of("requests.carriedIn.total");

    /** A department with a report for 2024, and none for 2025. */
    private static AgencyRecord agency() {
        RosterPeriod period = new RosterPeriod(
                OptionalInt.of(2024),
                OptionalInt.empty(),
                "局",
                List.of(),
                new Region("980121"),
                AgencyLevel.COUNTY,
                AgencyKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ReportEvent event = new ReportEvent(
                "a-1",
                2024,
                new EventOrder(1, Optional.of(LocalDate.of(2025, 2, 20)), "0".repeat(64)),
                new ReportBody.Readable(Cells.NONE),
                Optional.empty(),
                ReportScope.OWN,
                List.of());
        return AgencyRecord.EMPTY
                .enrolled(new RosterEntry("a-1", List.of(period)), LocalDate.of(2024, 1, 1))
                .with(event, new Place(0, 0, Instant.parse("2025-02-20T00:00:00Z")));
    }

    private static Decision decision(int year, Ruling ruling) {
        return new Decision("a-1", year, ruling, "张三", "机构撤销", Instant.EPOCH);
    }

    private static Ruling opinion(Opinion opinion, List<String> cells, int untilRevision, int untilPrevious) {
        return new Ruling.OnFinding(
                opinion, "YOY-CARRY", cells, OptionalInt.of(untilRevision), OptionalInt.of(untilPrevious));
    }

    private static Timeliness timeliness(AgencyRecord agency, int year) {
        return Timeliness.of(agency, year, Policy.STATUTORY, DAY);
    }

    @Test
    void anExcusedAgencyIsExpectedNoMoreAndNeverOverdue() {
        AgencyRecord excused = agency().decided(decision(2025, new Ruling.Excuse()));

        assertThat(timeliness(agency(), 2025).state()).isEqualTo(Timeliness.State.OVERDUE);
        assertThat(timeliness(excused, 2025).state()).isEqualTo(Timeliness.State.EXCUSED);
        assertThat(timeliness(excused, 2025).due()).contains(LocalDate.of(2026, 1, 31));
        assertThat(timeliness(excused, 2025).daysLate()).isZero();
        assertThat(Contribution.of(excused, 2025, Policy.STATUTORY)).isEmpty();
        assertThat(Contribution.of(excused, 2024, Policy.STATUTORY))
                .isEqualTo(Contribution.of(agency(), 2024, Policy.STATUTORY));
    }

    @Test
    void aReportOfAnExcusedAgencyCountsInSumsAndStaysDated() {
        AgencyRecord excused = agency().decided(decision(2024, new Ruling.Excuse()));
        Subtotal subtotal =
                Contribution.of(excused, 2024, Policy.STATUTORY).orElseThrow().subtotal();

        assertThat(subtotal.coverage().inSums()).isEqualTo(1);
        assertThat(subtotal.coverage().expected()).isZero();
        assertThat(subtotal.coverage().received()).isZero();
        assertThat(timeliness(excused, 2024).daysLate()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, onTime, 2025-02-28",
        "2025-02-20, onTime, 2025-02-20",
        "2025-02-19, late, 2025-02-19",
        "2025-01-15, late, 2025-01-31"
    })
    void anExtensionPutsTheDueDayOffAndNeverForward(LocalDate until, String state, LocalDate due) {
        AgencyRecord extended = agency().decided(decision(2024, new Ruling.Extend(until)));

        assertThat(timeliness(extended, 2024).state().key()).isEqualTo(state);
        assertThat(timeliness(extended, 2024).due()).contains(due);
    }

    @Test
    void whoeverConfirmsTheDutyTakesAnExcuseBack() {
        AgencyRecord again =
                agency().decided(decision(2025, new Ruling.Excuse())).decided(decision(2025, new Ruling.Oblige()));

        assertThat(timeliness(again, 2025)).isEqualTo(timeliness(agency(), 2025));
        assertThat(Contribution.of(again, 2025, Policy.STATUTORY))
                .isEqualTo(Contribution.of(agency(), 2025, Policy.STATUTORY));
    }

    @Test
    void aWaiverHoldsUntilOneOfBothReportsIsRevised() {
        YearDecisions decisions = YearDecisions.NONE.with(decision(2024, opinion(Opinion.EXPLAIN, CELLS, 2, 1)));

        assertThat(decisions.on("YOY-CARRY", CELLS, 2, 1)).isPresent();
        assertThat(decisions.on("YOY-CARRY", CELLS, 3, 1)).isEmpty();
        assertThat(decisions.on("YOY-CARRY", CELLS, 2, 2)).isEmpty();
    }

    @Test
    void aWaiverSpeaksOfItsOwnRuleAndCellsAlone() {
        YearDecisions decisions = YearDecisions.NONE.with(decision(2024, opinion(Opinion.DISMISS, CELLS, 2, 1)));

        assertThat(decisions.on("YOY-CARRY", List.of(), 1, 0)).isEmpty();
        assertThat(decisions.on("YOY-STOCK", CELLS, 1, 0)).isEmpty();
        assertThat(decisions
                        .with(decision(2024, opinion(Opinion.CONFIRM, List.of(), 2, 1)))
                        .on("YOY-CARRY", List.of("other"), 1, 0))
                .isPresent();
    }

    @Test
    void ofTwoDecisionsOnOneFindingTheLaterHoldsAndTheEarlierIsForgotten() {
        Decision dismissed = decision(2024, opinion(Opinion.DISMISS, CELLS, 5, 5));
        Decision confirmed = decision(2024, opinion(Opinion.CONFIRM, CELLS, 1, 5));
        YearDecisions decisions = YearDecisions.NONE.with(dismissed).with(confirmed);

        assertThat(decisions.findings()).containsExactly(confirmed);
        assertThat(decisions.on("YOY-CARRY", CELLS, 2, 1)).isEmpty();
    }

    @Test
    void aSenderGoneMadDoesNotFillTheLedger() {
        YearDecisions decisions = YearDecisions.NONE;
        for (int cell = 0; cell < 1_000; cell++) {
            decisions = decisions.with(decision(2024, opinion(Opinion.DISMISS, List.of("cell " + cell), 1, 1)));
        }
        assertThat(decisions.findings()).hasSize(YearDecisions.MOST_FINDINGS);
        assertThat(decisions.on("YOY-CARRY", List.of("cell 999"), 1, 1)).isPresent();
    }
}
