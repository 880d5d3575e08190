package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which years an agency owes, and in which region they count (contract §1, §4). */
class ContributionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static RosterPeriod period(Integer from, Integer to, String region) {
        return new RosterPeriod(
                from == null ? OptionalInt.empty() : OptionalInt.of(from),
                to == null ? OptionalInt.empty() : OptionalInt.of(to),
                "某局",
                List.of(),
                new Region(region),
                AgencyLevel.COUNTY,
                AgencyKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AgencyRecord agency(RosterPeriod... periods) {
        return AgencyRecord.EMPTY.enrolled(new RosterEntry("a-1", List.of(periods)), DAY);
    }

    @Test
    void fromThePolicysFirstYearIfTheRosterDoesNotSay() {
        assertThat(Contribution.all(agency(period(null, null, "98")), Policy.STATUTORY, 2025))
                .containsOnlyKeys(2019, 2020, 2021, 2022, 2023, 2024, 2025);
        assertThat(Contribution.all(agency(period(2017, 2020, "98")), Policy.STATUTORY, 2025))
                .containsOnlyKeys(2017, 2018, 2019, 2020);
    }

    @Test
    void eachPeriodForItself() {
        AgencyRecord agency =
                agency(period(null, 2016, "98"), period(2018, 2019, "9801"), period(2021, null, "980121"));
        assertThat(Contribution.all(agency, Policy.STATUTORY, 2022)).containsOnlyKeys(2018, 2019, 2021, 2022);
        assertThat(Contribution.all(agency, Policy.STATUTORY, 2022).get(2019).region())
                .isEqualTo(new Region("9801"));
        assertThat(Contribution.all(agency, Policy.STATUTORY, 2022).get(2021).region())
                .isEqualTo(new Region("980121"));
    }

    @Test
    void aStepOfTheLedgerShiftsExactlyWhatDiffersBetweenTheRecordBeforeAndAfterIt() {
        SplittableRandom random = new SplittableRandom(3);
        int lastYear = 2026;
        for (long seed = 0; seed < 2_000; seed++) {
            RandomValues values = new RandomValues(seed);
            AgencyRecord before = values.agency();
            LedgerStep step;
            if (random.nextBoolean()) {
                Optional<RosterEntry> row = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(values.roster());
                step = LedgerStep.roster(before, row, DAY, Policy.STATUTORY, lastYear);
            } else {
                Standing said = values.standing();
                int year = 2015 + random.nextInt(15);
                ReportEvent event = new ReportEvent(
                        "a-1", year, said.order(), said.body(), said.declaredForm(), said.scope(), said.unknown());
                step = LedgerStep.report(before, event, said.place(), Policy.STATUTORY, lastYear);
            }
            SortedMap<Integer, Contribution> were = Contribution.all(before, Policy.STATUTORY, lastYear);
            SortedMap<Integer, Contribution> are = Contribution.all(step.after(), Policy.STATUTORY, lastYear);
            for (LedgerStep.Shift shift : step.shifts()) {
                assertThat(Optional.ofNullable(were.remove(shift.year())))
                        .as("seed " + seed)
                        .isEqualTo(shift.before());
                assertThat(Optional.ofNullable(are.remove(shift.year())))
                        .as("seed " + seed)
                        .isEqualTo(shift.after());
            }
            assertThat(are).as("seed " + seed).isEqualTo(were);
        }
    }
}
