package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Timeliness.State;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyAnswersTest {

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static long received(Optional<Sums> sums) {
        return sums.orElseThrow().row(RequestRow.NEWLY_RECEIVED);
    }

    @Test
    void aReportedYearHasItsFiguresThoseOfTheYearBeforeAndTheTimeOfItsEvent() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.report(Sample.report("fgj", 2023, 1, 8));
        world.report(Sample.report("fgj", 2024, 1, 10));
        world.settle();

        AgencyYearAnswer answer = world.year("fgj", 2024);

        assertThat(received(answer.sums())).isEqualTo(10);
        assertThat(received(answer.previous())).isEqualTo(8);
        assertThat(answer.asOf()).contains(World.NOW);
        assertThat(answer.expected()).isEqualTo(1);
        assertThat(answer.received()).isEqualTo(1);
        assertThat(answer.timeliness().state()).isEqualTo(State.ON_TIME);
        assertThat(answer.stored().orElseThrow().standing().order().revision()).isEqualTo(1);
    }

    @Test
    void aMissingReportIsOverdueAndHasNoFigures() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.settle();

        AgencyYearAnswer answer = world.year("fgj", 2025);

        assertThat(answer.stored()).isEmpty();
        assertThat(answer.sums()).isEmpty();
        assertThat(answer.expected()).isEqualTo(1);
        assertThat(answer.received()).isZero();
        assertThat(answer.timeliness().state()).isEqualTo(State.OVERDUE);
        assertThat(answer.timeliness().due()).contains(LocalDate.of(2026, 1, 31));
        assertThat(answer.timeliness().daysLate()).isEqualTo(10);
    }

    @Test
    void aGovernmentHasUntilTheEndOfMarch() {
        world.enrol("gov", Sample.government("区政府", "210115"));
        world.settle();

        assertThat(world.year("gov", 2025).timeliness().state()).isEqualTo(State.NOT_DUE);
    }

    @Test
    void aYearThatIsNotOverIsNotOwedButItsReportIsShown() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.settle();
        assertThat(world.view.agencyYear("fgj", 2026)).isEmpty();

        world.report(Sample.report("fgj", 2026, 1, 3));
        world.settle();

        AgencyYearAnswer answer = world.year("fgj", 2026);
        assertThat(answer.timeliness().state()).isEqualTo(State.NOT_OBLIGED);
        assertThat(answer.expected()).isZero();
        assertThat(answer.received()).isZero();
        assertThat(received(answer.sums())).isEqualTo(3);
    }

    @Test
    void aYearBeforeTheFirstIsUnknownUnlessReported() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.report(Sample.report("fgj", 2017, 1, 3));
        world.settle();

        assertThat(world.view.agencyYear("fgj", 2018)).isEmpty();
        assertThat(world.view.agencyYear("fgj", 2017)).isPresent();
        assertThat(world.view.agencyYear("nobody", 2020)).isEmpty();
    }

    @Test
    void aWithdrawnReportIsNeitherReceivedNorOverdueAndNoBaseline() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.report(Sample.report("fgj", 2024, 1, 10));
        world.report(Sample.withdrawal("fgj", 2024, 2));
        world.report(Sample.report("fgj", 2025, 1, 5));
        world.settle();

        AgencyYearAnswer answer = world.year("fgj", 2024);
        assertThat(answer.timeliness().state()).isEqualTo(State.WITHDRAWN);
        assertThat(answer.received()).isZero();
        assertThat(answer.sums()).isEmpty();
        assertThat(world.year("fgj", 2025).previous()).isEmpty();
        assertThat(world.view.overdue(2024, 10)).isEmpty();
        assertThat(world.view.agency("fgj").orElseThrow().yearsReported()).containsExactly(2025);
    }

    @Test
    void anUnreadableReportIsReceivedAndHasNoFigures() {
        world.enrol("fgj", Sample.department("发改局", "210115"));
        world.report(Sample.unreadable("fgj", 2024));
        world.settle();

        AgencyYearAnswer answer = world.year("fgj", 2024);
        assertThat(answer.received()).isEqualTo(1);
        assertThat(answer.sums()).isEmpty();
        assertThat(answer.timeliness().state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void aTrendHasEveryYearOwedOrReportedWithinItsBounds() {
        world.enrol("fgj", Sample.years(2021, 2024, Sample.department("发改局", "210115")));
        world.report(Sample.report("fgj", 2019, 1, 1));
        world.report(Sample.report("fgj", 2022, 1, 2));
        world.settle();

        assertThat(world.view.agencyTrend("fgj", 0, 9999))
                .extracting(AgencyYearAnswer::year)
                .containsExactly(2019, 2021, 2022, 2023, 2024);
        assertThat(world.view.agencyTrend("fgj", 2021, 2022))
                .extracting(AgencyYearAnswer::year)
                .containsExactly(2021, 2022);
        assertThat(world.view.agencyTrend("nobody", 0, 9999)).isEmpty();
    }

    @Test
    void similarNamesAreFoundForTheirYearsTheMostAlikeFirstAndNoLongerOnceTheyAreGone() {
        world.enrol("a", Sample.department("辽中区发展和改革局", "210115"));
        world.enrol("b", Sample.years(0, 2021, Sample.department("辽中县发展和改革局", "210115")));
        world.enrol("c", Sample.department("辽中区教育局", "210115"));
        world.settle();

        assertThat(world.view.similar("辽中区发展改革局", 2020, 5))
                .extracting(AgencyAnswer::agency)
                .containsExactly("a", "b");
        assertThat(world.view.similar("辽中区发展改革局", 2020, 1))
                .extracting(AgencyAnswer::agency)
                .containsExactly("a");
        assertThat(world.view.similar("辽中区发展改革局", 2024, 5))
                .extracting(AgencyAnswer::agency)
                .containsExactly("a");

        world.enrol("a", Sample.department("辽中区商务局", "210115"));
        world.settle();
        assertThat(world.view.similar("辽中区发展改革局", 2024, 5)).isEmpty();
    }

    @Test
    void theLatestYearIsTheLastOwedOrReported() {
        world.enrol("old", Sample.years(0, 2021, Sample.department("旧局", "210115")));
        world.enrol("new", Sample.department("新局", "210115"));
        world.report(Sample.report("guest", 2020, 1, 1));
        world.settle();

        assertThat(world.view.agency("old").orElseThrow().latestYear()).hasValue(2021);
        AgencyAnswer current = world.view.agency("new").orElseThrow();
        assertThat(current.latestYear()).hasValue(2025);
        assertThat(current.latest().orElseThrow().state()).isEqualTo(State.OVERDUE);
        AgencyAnswer guest = world.view.agency("guest").orElseThrow();
        assertThat(guest.roster()).isEmpty();
        assertThat(guest.latestYear()).hasValue(2020);
        assertThat(guest.asOf()).hasValue(World.NOW);
        assertThat(current.asOf()).isEmpty();
        assertThat(guest.latest().orElseThrow().state()).isEqualTo(State.NOT_OBLIGED);
        assertThat(world.view.agency("nobody")).isEmpty();
    }

    @Test
    void theLedgerKnowsSinceWhenAnAgencyIsOnTheRoster() {
        RosterEntry entry = new RosterEntry("fgj", List.of(Sample.department("局", "210115")));
        world.agencies.put("fgj", AgencyRecord.EMPTY.enrolled(entry, LocalDate.of(2018, 6, 1)));
        // of its rows only the latest is left in the topic
        world.enrol(LocalDate.of(2025, 6, 1), "fgj", Sample.department("局", "210115"));
        world.report(Sample.undated("fgj", 2023), Instant.parse("2025-07-01T03:00:00Z"));
        world.settle();

        assertThat(world.year("fgj", 2023).timeliness().state()).isEqualTo(State.LATE);
        assertThat(world.region("210115", 2023).total().coverage().late()).isEqualTo(1);
    }

    @Test
    void theRostersScopeWinsAndASummaryIsNotInTheSums() {
        world.enrol("gov", Sample.government("政府", "210115"));
        world.report(Sample.summary("gov", 2024, 50));
        world.settle();

        assertThat(world.year("gov", 2024).stored().orElseThrow().scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(world.region("210115", 2024).total().coverage().inSums()).isZero();
        assertThat(world.region("210115", 2024).total().coverage().received()).isEqualTo(1);
    }
}
