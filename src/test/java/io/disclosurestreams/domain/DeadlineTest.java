package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who must report by when, and what holds the day before, on the day and after: by the law, and in the invented city 9801,
 * which has two steps for its departments in 2021 to 2023, three days of grace for its counties, and 29 February for its
 * towns.
 */
class DeadlineTest {

    private static final Policy POLICY = new Policy(
            2019,
            List.of(
                    new DeadlineRule(
                            new AgencyGroup(
                                    Set.of(new Region("9801")),
                                    Set.of(AgencyKind.DEPARTMENT),
                                    Set.of(AgencyLevel.CITY),
                                    2021,
                                    2023),
                            Optional.of(MonthDay.of(1, 20)),
                            MonthDay.of(1, 28),
                            0,
                            7,
                            "清河市通知"),
                    new DeadlineRule(
                            new AgencyGroup(
                                    Set.of(new Region("9801")),
                                    Set.of(),
                                    Set.of(AgencyLevel.COUNTY),
                                    2021,
                                    AgencyGroup.ALWAYS_TO),
                            Optional.empty(),
                            MonthDay.of(2, 20),
                            3,
                            10,
                            "清河市通知"),
                    new DeadlineRule(
                            new AgencyGroup(
                                    Set.of(new Region("9801")),
                                    Set.of(),
                                    Set.of(AgencyLevel.TOWN),
                                    AgencyGroup.ALWAYS_FROM,
                                    AgencyGroup.ALWAYS_TO),
                            Optional.empty(),
                            MonthDay.of(2, 29),
                            0,
                            14,
                            "清河市通知"),
                    Policy.STATUTORY.deadlines().get(0),
                    Policy.STATUTORY.deadlines().get(1),
                    Policy.STATUTORY.deadlines().get(2)),
            Thresholds.USUAL);

    /** Renamed and moved from 9802 to 9801 at the end of 2021, gone after 2024. */
    private static AgencyRecord agency(String region, AgencyKind kind, AgencyLevel level) {
        RosterPeriod before = period(OptionalInt.empty(), OptionalInt.of(2021), "旧局", "9802", kind, level);
        RosterPeriod now = period(OptionalInt.of(2022), OptionalInt.of(2024), "新局", region, kind, level);
        return AgencyRecord.EMPTY.enrolled(new RosterEntry("a-1", List.of(before, now)), LocalDate.of(2019, 1, 1));
    }

    private static RosterPeriod period(
            OptionalInt from, OptionalInt to, String name, String region, AgencyKind kind, AgencyLevel level) {
        return new RosterPeriod(
                from,
                to,
                name,
                List.of(),
                new Region(region),
                level,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AgencyRecord reported(AgencyRecord agency, int year, LocalDate publishedOn) {
        EventOrder order = new EventOrder(1, Optional.of(publishedOn), "0".repeat(64));
        ReportBody body = new ReportBody.Readable(Cells.NONE);
        ReportEvent event = new ReportEvent("a-1", year, order, body, Optional.empty(), ReportScope.OWN, List.of());
        Instant noon =
                ZonedDateTime.of(publishedOn.atTime(12, 0), Standing.ZONE).toInstant();
        return LedgerStep.report(agency, event, new Place(0, 0, noon), POLICY, 2030)
                .after();
    }

    private static AgencyRecord extended(AgencyRecord agency, int year, LocalDate until) {
        return agency.decided(new Decision(
                "a-1", year, new Decision.Ruling.Extend(until), "王审核", "机构改革", Instant.parse("2022-01-01T00:00:00Z")));
    }

    @Test
    void anExtensionSaysThatTheDayWasPutOffAndNotWhy() {
        AgencyRecord agency = agency("9901", AgencyKind.DEPARTMENT, AgencyLevel.COUNTY);
        Deadline put = extended(agency, 2023, LocalDate.of(2024, 2, 15))
                .deadline(2023, POLICY)
                .orElseThrow();
        assertThat(put.source())
                .isEqualTo(agency.deadline(2023, POLICY).orElseThrow().source() + "；经同意延期");
    }

    @ParameterizedTest
    @CsvSource({
        // region, kind, level, year, published, today, extended to, state, due, days late
        // by the law: departments
        "9901, department, county, 2023, , 2024-01-16, , notDue, 2024-01-31, 0",
        "9901, department, county, 2023, , 2024-01-17, , dueSoon, 2024-01-31, 0",
        "9901, department, county, 2023, , 2024-01-30, , dueSoon, 2024-01-31, 0",
        "9901, department, county, 2023, , 2024-01-31, , dueSoon, 2024-01-31, 0",
        "9901, department, county, 2023, , 2024-02-01, , overdue, 2024-01-31, 1",
        "9901, department, county, 2023, , 2025-01-31, , overdue, 2024-01-31, 366",
        "9901, department, county, 2023, 2024-01-30, 2024-02-10, , onTime, 2024-01-31, 0",
        "9901, department, county, 2023, 2024-01-31, 2024-02-10, , onTime, 2024-01-31, 0",
        "9901, department, county, 2023, 2024-02-01, 2024-02-10, , late, 2024-01-31, 1",
        "9901, department, province, 2023, 2024-02-29, 2024-03-10, , late, 2024-01-31, 29",
        // governments
        "9901, government, province, 2023, , 2024-03-16, , notDue, 2024-03-31, 0",
        "9901, government, province, 2023, , 2024-03-17, , dueSoon, 2024-03-31, 0",
        "9901, government, city, 2023, , 2024-03-31, , dueSoon, 2024-03-31, 0",
        "9901, government, county, 2023, , 2024-04-01, , overdue, 2024-03-31, 1",
        "9901, government, county, 2023, 2024-03-31, 2024-04-10, , onTime, 2024-03-31, 0",
        "9901, government, county, 2023, 2024-04-01, 2024-04-10, , late, 2024-03-31, 1",
        // towns and streets by custom
        "9901, government, town, 2023, , 2024-01-31, , dueSoon, 2024-01-31, 0",
        "9901, government, town, 2023, , 2024-02-01, , overdue, 2024-01-31, 1",
        "9901, department, town, 2023, 2024-01-31, 2024-02-01, , onTime, 2024-01-31, 0",
        "9901, department, town, 2023, 2024-02-05, 2024-02-06, , late, 2024-01-31, 5",
        // two steps: reminded before the first, judged by the second
        "9801, department, city, 2023, , 2024-01-12, , notDue, 2024-01-28, 0",
        "9801, department, city, 2023, , 2024-01-13, , dueSoon, 2024-01-28, 0",
        "9801, department, city, 2023, , 2024-01-20, , dueSoon, 2024-01-28, 0",
        "9801, department, city, 2023, , 2024-01-21, , dueSoon, 2024-01-28, 0",
        "9801, department, city, 2023, , 2024-01-28, , dueSoon, 2024-01-28, 0",
        "9801, department, city, 2023, , 2024-01-29, , overdue, 2024-01-28, 1",
        "980199, department, city, 2023, , 2024-01-29, , overdue, 2024-01-28, 1",
        "9801, department, city, 2023, 2024-01-28, 2024-02-01, , onTime, 2024-01-28, 0",
        "9801, department, city, 2023, 2024-01-29, 2024-02-01, , late, 2024-01-28, 1",
        // its years are over: the law again
        "9801, department, city, 2024, , 2025-01-29, , dueSoon, 2025-01-31, 0",
        "9801, department, city, 2024, , 2025-02-01, , overdue, 2025-01-31, 1",
        "9801, department, city, 2024, 2025-01-29, 2025-02-01, , onTime, 2025-01-31, 0",
        // before it was moved there
        "9801, department, city, 2021, , 2022-01-29, , dueSoon, 2022-01-31, 0",
        "9801, department, city, 2021, , 2022-02-01, , overdue, 2022-01-31, 1",
        "9801, department, city, 2022, , 2023-01-28, , dueSoon, 2023-01-28, 0",
        "9801, department, city, 2022, , 2023-01-29, , overdue, 2023-01-28, 1",
        // other levels of the city, and other cities
        "9801, department, province, 2023, , 2024-01-29, , dueSoon, 2024-01-31, 0",
        "9803, department, city, 2023, , 2024-01-29, , dueSoon, 2024-01-31, 0",
        // days of grace: on time until they are over, then late by the due day
        "980101, government, county, 2023, , 2024-02-09, , notDue, 2024-02-20, 0",
        "980101, government, county, 2023, , 2024-02-10, , dueSoon, 2024-02-20, 0",
        "980101, government, county, 2023, , 2024-02-20, , dueSoon, 2024-02-20, 0",
        "980101, government, county, 2023, , 2024-02-21, , dueSoon, 2024-02-20, 0",
        "980101, government, county, 2023, , 2024-02-23, , dueSoon, 2024-02-20, 0",
        "980101, government, county, 2023, , 2024-02-24, , overdue, 2024-02-20, 4",
        "980101, government, county, 2023, 2024-02-23, 2024-03-01, , onTime, 2024-02-20, 0",
        "980101, government, county, 2023, 2024-02-24, 2024-03-01, , late, 2024-02-20, 4",
        // 29 February, and the 28th where there is none
        "9801, government, town, 2023, , 2024-02-29, , dueSoon, 2024-02-29, 0",
        "9801, government, town, 2023, , 2024-03-01, , overdue, 2024-02-29, 1",
        "9801, government, town, 2023, 2024-02-29, 2024-03-01, , onTime, 2024-02-29, 0",
        "9801, government, town, 2022, , 2023-02-28, , dueSoon, 2023-02-28, 0",
        "9801, government, town, 2022, , 2023-03-01, , overdue, 2023-02-28, 1",
        "9801, government, town, 2022, 2023-03-01, 2023-03-02, , late, 2023-02-28, 1",
        // put off for one agency; never put forward
        "9901, department, county, 2023, , 2024-02-01, 2024-02-15, dueSoon, 2024-02-15, 0",
        "9901, department, county, 2023, , 2024-02-15, 2024-02-15, dueSoon, 2024-02-15, 0",
        "9901, department, county, 2023, , 2024-02-16, 2024-02-15, overdue, 2024-02-15, 1",
        "9901, department, county, 2023, 2024-02-15, 2024-03-01, 2024-02-15, onTime, 2024-02-15, 0",
        "9901, department, county, 2023, 2024-02-16, 2024-03-01, 2024-02-15, late, 2024-02-15, 1",
        "9901, department, county, 2023, , 2024-01-31, 2024-01-10, dueSoon, 2024-01-31, 0",
        "9801, department, city, 2023, , 2024-01-31, 2024-02-15, notDue, 2024-02-15, 0",
        // within the days of grace an extension takes none of them away
        "980101, government, county, 2023, 2024-02-23, 2024-03-01, 2024-02-21, onTime, 2024-02-20, 0",
        "980101, government, county, 2023, 2024-02-23, 2024-03-01, 2024-02-23, onTime, 2024-02-20, 0",
        "980101, government, county, 2023, 2024-02-24, 2024-03-01, 2024-02-24, onTime, 2024-02-24, 0",
        "980101, government, county, 2023, , 2024-03-11, 2024-03-10, overdue, 2024-03-10, 1",
        // years that nobody owes
        "9901, department, county, 2018, , 2024-02-01, , notObliged, , 0",
        "9901, department, county, 2018, 2019-01-10, 2019-02-01, , notObliged, , 0",
        "9901, department, county, 2025, , 2026-02-01, , notObliged, , 0",
        "9901, department, county, 2025, 2026-01-10, 2026-02-01, , notObliged, , 0",
        "9901, department, county, 2024, , 2025-02-01, , overdue, 2025-01-31, 1"
    })
    void everyDayHasItsState(
            String region,
            String kind,
            String level,
            int year,
            LocalDate published,
            LocalDate today,
            LocalDate extendedTo,
            String state,
            LocalDate due,
            long daysLate) {
        AgencyRecord agency = agency(
                region,
                AgencyKind.ofKey(kind).orElseThrow(),
                AgencyLevel.ofKey(level).orElseThrow());
        AgencyRecord decided = extendedTo == null ? agency : extended(agency, year, extendedTo);
        AgencyRecord asked = published == null ? decided : reported(decided, year, published);

        Timeliness timeliness = Timeliness.of(asked, year, POLICY, today);

        assertThat(timeliness.state().key()).isEqualTo(state);
        assertThat(timeliness.due()).isEqualTo(Optional.ofNullable(due));
        assertThat(timeliness.daysLate()).isEqualTo(daysLate);
    }
}
