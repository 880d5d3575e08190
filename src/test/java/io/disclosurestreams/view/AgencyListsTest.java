package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Timeliness.State;
import io.disclosurestreams.view.AgencyQuery.Listing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyListsTest {

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private List<String> ids(AgencyQuery query) {
        return world.view.agencies(query).stream().map(AgencyAnswer::agency).toList();
    }

    private static AgencyQuery all() {
        return new AgencyQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Listing.ROSTER);
    }

    private static AgencyQuery text(String text) {
        return new AgencyQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Listing.ROSTER);
    }

    @Test
    void listsAreFilteredByRegionKindAndSector() {
        world.enrol("a-fgj", Sample.department("发改局", "210115"));
        world.enrol("b-gov", Sample.government("区政府", "210115"));
        world.enrol("c-fgj", Sample.department("大连发改委", "2102"));
        world.enrol("d-town", Sample.department("镇办公室", "210115100"));
        world.settle();

        assertThat(ids(all())).containsExactly("a-fgj", "b-gov", "c-fgj", "d-town");
        assertThat(ids(new AgencyQuery(
                        Optional.of(new Region("2101")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Listing.ROSTER)))
                .containsExactly("a-fgj", "b-gov", "d-town");
        assertThat(ids(new AgencyQuery(
                        Optional.of(new Region("21")),
                        Optional.of(AgencyKind.DEPARTMENT),
                        Optional.of("发展改革"),
                        Optional.empty(),
                        Listing.ROSTER)))
                .containsExactly("a-fgj", "c-fgj", "d-town");
    }

    @Test
    void anAgencyThatMovedIsListedWhereItLiesNow() {
        world.enrol(
                "moved",
                Sample.years(0, 2022, Sample.department("局", "2102")),
                Sample.years(2023, 0, Sample.department("局", "2101")));
        world.settle();

        assertThat(ids(new AgencyQuery(
                        Optional.of(new Region("2102")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Listing.ROSTER)))
                .isEmpty();
        assertThat(world.region("2102", 2022).total().coverage().expected()).isEqualTo(1);
        assertThat(world.region("2102", 2023).total().coverage().expected()).isZero();
    }

    @Test
    void textIsSoughtInIdNameAndAliasWhateverTheirGuise() {
        world.enrol("210115-FGJ", Sample.alias(Sample.department("沈阳市辽中区发展和改革局", "210115"), "辽中区（原县）发改局"));
        world.enrol("other", Sample.department("教育局", "210115"));
        world.settle();

        assertThat(ids(text("115-fgj"))).containsExactly("210115-FGJ");
        assertThat(ids(text(" 辽中区 发展和改革 "))).containsExactly("210115-FGJ");
        assertThat(ids(text("原县）发改"))).containsExactly("210115-FGJ");
        assertThat(ids(text("财政"))).isEmpty();
        assertThat(ids(text("（）"))).isEmpty();
    }

    @Test
    void theUnlistedAreThoseWithReportsAndNoRosterRow() {
        world.enrol("listed", Sample.department("局", "210115"));
        world.report(Sample.report("listed", 2024, 1, 1));
        world.report(Sample.report("unlisted.1", 2024, 1, 1));
        world.report(Sample.report("unlisted.2", 2024, 1, 1));
        world.report(Sample.withdrawal("unlisted.2", 2024, 2));
        world.settle();
        AgencyQuery unlisted = new AgencyQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Listing.UNLISTED);

        assertThat(ids(unlisted)).containsExactly("unlisted.1");

        world.strikeOff("listed");
        world.settle();
        assertThat(ids(unlisted)).containsExactly("listed", "unlisted.1");
        assertThat(ids(all())).isEmpty();
        assertThat(world.year("listed", 2024).timeliness().state()).isEqualTo(State.NOT_OBLIGED);
    }

    @Test
    void aNameFindsTheAgencyThatBoreItInThatYear() {
        world.enrol(
                "fgj",
                Sample.years(0, 2020, Sample.department("辽中县发展和改革局", "210115")),
                Sample.years(2021, 0, Sample.alias(Sample.department("辽中区发展和改革局", "210115"), "发改局")));
        world.settle();

        assertThat(world.view.named("辽中县发展和改革局", 2019)).hasSize(1);
        assertThat(world.view.named("辽中县发展和改革局", 2021)).isEmpty();
        assertThat(world.view.named(" 辽中区（发展和改革局） ", 2021))
                .extracting(AgencyAnswer::agency)
                .containsExactly("fgj");
        assertThat(world.view.named("发改局", 2022)).hasSize(1);
        assertThat(world.view.named("发改", 2022)).isEmpty();

        world.enrol("fgj", Sample.department("另名", "210115"));
        world.settle();
        assertThat(world.view.named("发改局", 2022)).isEmpty();
    }

    @Test
    void theLargestAgenciesComeFirstAndOnlyThoseOfTheRoster() {
        world.enrol("small", Sample.department("小", "210115"));
        world.enrol("large", Sample.department("大", "210115"));
        world.enrol("picture", Sample.department("图", "210115"));
        world.report(Sample.report("small", 2024, 1, 1));
        world.report(Sample.report("large", 2024, 1, 9));
        world.report(Sample.report("guest", 2024, 1, 99));
        world.report(Sample.unreadable("picture", 2024));
        world.settle();

        assertThat(world.view.largestAgencies(2024, 10))
                .extracting(AgencyYearAnswer::agency)
                .containsExactly("large", "small");
        assertThat(world.view.largestAgencies(2024, 1))
                .extracting(AgencyYearAnswer::agency)
                .containsExactly("large");
        assertThat(world.view.largestAgencies(2024, 0)).isEmpty();
        assertThat(world.view.reportCount(2024)).isEqualTo(new ReportCount(3, 2, 2));
        assertThat(world.view.newestYears(5)).containsExactly(2024);
    }

    @Test
    void countsOfReportsFollowRosterAndCorrections() {
        world.report(Sample.report("fgj", 2024, 1, 1));
        world.report(Sample.report("fgj", 2023, 1, 1));
        world.settle();
        assertThat(world.view.newestYears(5)).isEmpty();

        world.enrol("fgj", Sample.years(0, 2023, Sample.department("局", "210115")));
        world.settle();
        assertThat(world.view.newestYears(5)).containsExactly(2023);

        world.enrol("fgj", Sample.department("局", "210115"));
        world.settle();
        assertThat(world.view.newestYears(1)).containsExactly(2024);

        world.report(Sample.withdrawal("fgj", 2024, 2));
        world.settle();
        assertThat(world.view.newestYears(5)).containsExactly(2023);
        assertThat(world.view.reportCount(2024)).isEqualTo(new ReportCount(0, 0, 0));
    }

    @Test
    void theLongestOverdueComesFirst() {
        world.enrol("gov", Sample.government("政府", "210115"));
        world.enrol("b", Sample.department("乙", "210115"));
        world.enrol("a", Sample.department("甲", "210115"));
        world.settle();

        assertThat(world.view.overdue(2024, 10))
                .extracting(AgencyYearAnswer::agency)
                .containsExactly("a", "b", "gov");
        assertThat(world.view.overdue(2025, 10))
                .extracting(AgencyYearAnswer::agency)
                .containsExactly("a", "b");
        assertThat(world.view.overdue(2024, 2)).hasSize(2);
        assertThat(world.view.overdue(2026, 10)).isEmpty();
    }
}
