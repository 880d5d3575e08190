package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionAnswersTest {

    private static final Instant EARLIER = Instant.parse("2025-01-15T03:00:00Z");

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static long received(RollUpAnswer answer) {
        return answer.total().sums().row(RequestRow.NEWLY_RECEIVED);
    }

    private static long received(Optional<Sums> sums) {
        return sums.orElseThrow().row(RequestRow.NEWLY_RECEIVED);
    }

    private static RegionQuery kind(String region, AgencyKind kind) {
        return new RegionQuery(new Region(region), Optional.empty(), Optional.of(kind), Optional.empty());
    }

    private List<String> children(String region) {
        return world.view.children(new Region(region), 2024).stream()
                .map(child -> child.query().region().code())
                .toList();
    }

    @Test
    void aRegionHasItsSumsCoverageAndTheYearBefore() {
        world.enrol("a", Sample.department("甲", "210115"));
        world.enrol("b", Sample.department("乙", "210115"));
        world.report(Sample.report("a", 2023, 1, 4), EARLIER);
        world.report(Sample.report("a", 2024, 1, 10), EARLIER);
        world.settle();

        for (String code : List.of("210115", "2101", "21", "CN")) {
            RollUpAnswer answer = world.region(code, 2024);
            assertThat(received(answer)).isEqualTo(10);
            assertThat(answer.total().coverage().expected()).isEqualTo(2);
            assertThat(answer.total().coverage().received()).isEqualTo(1);
            assertThat(answer.overdue()).isEqualTo(1);
            assertThat(received(answer.previous())).isEqualTo(4);
            assertThat(answer.asOf()).contains(EARLIER);
        }
        assertThat(world.region("210115", 2024).name()).contains("辽中区");
        assertThat(world.region("CN", 2024).name()).isEmpty();
    }

    @Test
    void aRegionWithoutAgenciesIsZeroAndHasNoYears() {
        world.settle();

        RollUpAnswer answer = world.region("2102", 2024);
        assertThat(answer.total().isZero()).isTrue();
        assertThat(answer.previous()).isEmpty();
        assertThat(answer.asOf()).isEmpty();
        assertThat(world.view.regionTrend(RegionQuery.all(new Region("2102")), 0, 9999))
                .isEmpty();
    }

    @Test
    void nobodyOwesAYearThatIsNotOverButItsReportsCount() {
        world.enrol("a", Sample.department("甲", "210115"));
        world.report(Sample.report("a", 2026, 1, 7));
        world.settle();

        RollUpAnswer answer = world.region("210115", 2026);
        assertThat(answer.total().coverage().expected()).isZero();
        assertThat(answer.total().coverage().received()).isZero();
        assertThat(answer.overdue()).isZero();
        assertThat(received(answer)).isEqualTo(7);
        assertThat(world.view
                        .regionYear(kind("210115", AgencyKind.DEPARTMENT), 2026)
                        .total())
                .isEqualTo(answer.total());
    }

    @Test
    void aYearWithoutReadableReportsIsNoBaseline() {
        world.enrol("a", Sample.department("甲", "210115"));
        world.report(Sample.unreadable("a", 2023));
        world.report(Sample.report("a", 2024, 1, 7));
        world.settle();

        assertThat(world.region("210115", 2024).previous()).isEmpty();
    }

    @Test
    void filtersAskForThePeriodOfTheYear() {
        world.enrol(
                "moved",
                Sample.years(0, 2023, Sample.department("局", "210115")),
                Sample.years(2024, 0, Sample.period("局", "2102", AgencyKind.INSTITUTION, AgencyLevel.CITY, "公安")));
        world.enrol("stays", Sample.department("甲", "210115"));
        world.report(Sample.report("moved", 2023, 1, 1));
        world.report(Sample.report("moved", 2024, 1, 2));
        world.report(Sample.report("stays", 2023, 1, 10));
        world.report(Sample.report("stays", 2024, 1, 20));
        world.settle();

        RollUpAnswer departments = world.view.regionYear(kind("21", AgencyKind.DEPARTMENT), 2024);
        assertThat(received(departments)).isEqualTo(20);
        assertThat(received(departments.previous())).isEqualTo(11);
        RegionQuery police =
                new RegionQuery(new Region("21"), Optional.of(AgencyLevel.CITY), Optional.empty(), Optional.of("公安"));
        assertThat(received(world.view.regionYear(police, 2024))).isEqualTo(2);
        assertThat(world.view.regionYear(police, 2023).total().isZero()).isTrue();
        assertThat(world.view.regionTrend(police, 0, 9999))
                .extracting(RollUpAnswer::year)
                .containsExactly(2024, 2025);
    }

    @Test
    void aFilteredRollUpFollowsEveryChange() {
        world.enrol("a", Sample.department("甲", "210115"));
        world.report(Sample.report("a", 2024, 1, 1));
        world.settle();
        RegionQuery departments = kind("CN", AgencyKind.DEPARTMENT);
        assertThat(received(world.view.regionYear(departments, 2024))).isEqualTo(1);

        world.report(Sample.report("a", 2024, 2, 5));
        world.settle();
        assertThat(received(world.view.regionYear(departments, 2024))).isEqualTo(5);

        world.strikeOff("a");
        world.settle();
        assertThat(world.view.regionYear(departments, 2024).total().isZero()).isTrue();
        assertThat(world.region("CN", 2024).total().isZero()).isTrue();
    }

    @Test
    void aTownIsFoldedAndNamedAfterItsGovernment() {
        world.enrol("t1", Sample.period("茨榆坨镇人民政府", "210115100", AgencyKind.TOWN, AgencyLevel.TOWN, null));
        world.enrol("t2", Sample.department("镇中学", "210115100"));
        world.enrol("t3", Sample.period("另一镇", "210115101", AgencyKind.TOWN, AgencyLevel.TOWN, null));
        world.report(Sample.report("t1", 2024, 1, 3));
        world.report(Sample.report("t2", 2024, 1, 4));
        world.report(Sample.report("t3", 2024, 1, 100));
        world.settle();

        RollUpAnswer town = world.region("210115100", 2024);
        assertThat(received(town)).isEqualTo(7);
        assertThat(town.name()).contains("茨榆坨镇");
        assertThat(received(world.region("210115", 2024))).isEqualTo(107);
        assertThat(children("210115")).containsExactly("210115100", "210115101");
        assertThat(world.view.rollUps(6, List.of(2024)))
                .extracting(answer -> answer.query().region().code())
                .containsExactly("21", "2101", "210115", "CN");
        assertThat(world.view.rollUps(9, List.of(2024)))
                .extracting(answer -> answer.query().region().code())
                .containsExactly("21", "2101", "210115", "CN", "210115100", "210115101");
        assertThat(world.view.rollUps(2, List.of(2024, 2023)))
                .extracting(answer -> answer.query().region().code() + answer.year())
                .containsExactly("212023", "212024", "CN2023", "CN2024");
    }

    @Test
    void aTrendRunsFromTheFirstYearToTheLastWithoutGaps() {
        world.enrol("a", Sample.years(2020, 2021, Sample.department("甲", "210115")));
        world.enrol("b", Sample.years(2024, 2024, Sample.department("乙", "210115")));
        world.settle();
        RegionQuery query = RegionQuery.all(new Region("210115"));

        assertThat(world.view.regionTrend(query, 0, 9999))
                .extracting(RollUpAnswer::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024);
        assertThat(world.view.regionTrend(query, 2021, 2022))
                .extracting(RollUpAnswer::year)
                .containsExactly(2021, 2022);
        assertThat(world.view.regionTrend(kind("210115", AgencyKind.DEPARTMENT), 2022, 2030))
                .extracting(RollUpAnswer::year)
                .containsExactly(2022, 2023, 2024);
    }

    @Test
    void childrenAreTheListedPartsAndWhatIsNoGovernmentGivesWay() {
        world.settle();

        assertThat(children("CN")).containsExactly("11", "21");
        assertThat(children("11")).containsExactly("110101", "110102");
        assertThat(children("21")).containsExactly("2101", "2102");
        assertThat(children("2101")).containsExactly("210115");
        assertThat(children("210115")).isEmpty();
    }

    @Test
    void childrenAreAlsoThoseInWhichAgenciesLie() {
        world.enrol("zone", Sample.department("管委会", "210171"));
        world.enrol("far", Sample.department("局", "659001100"));
        world.settle();

        assertThat(children("2101")).containsExactly("210115", "210171");
        assertThat(children("CN")).containsExactly("11", "21", "65");
        assertThat(children("65")).containsExactly("6590");
        assertThat(children("659001")).containsExactly("659001100");
        assertThat(world.view.isRegion(new Region("659001"))).isTrue();
        assertThat(world.view.isRegion(new Region("659002"))).isFalse();
        assertThat(world.view.isRegion(new Region("2102"))).isTrue();
        assertThat(world.view.isRegion(Region.COUNTRY)).isTrue();
    }

    @Test
    void anUnlistedRegionIsNamedAfterTheGovernmentThatRulesIt() {
        world.enrol("gov", Sample.government("新县人民政府", "210199"));
        world.enrol("fgj", Sample.department("新县发改局", "210199"));
        world.settle();

        assertThat(world.region("210199", 2024).name()).contains("新县");
        assertThat(world.region("210198", 2024).name()).isEmpty();
    }

    @Test
    void anAgencyOfTheCountryItselfCountsInNoProvince() {
        world.enrol("ministry", Sample.period("部", "CN", AgencyKind.DEPARTMENT, AgencyLevel.NATION, "交通"));
        world.report(Sample.report("ministry", 2024, 1, 3));
        world.settle();

        assertThat(received(world.region("CN", 2024))).isEqualTo(3);
        assertThat(received(world.view.regionYear(kind("CN", AgencyKind.DEPARTMENT), 2024)))
                .isEqualTo(3);
        assertThat(received(world.view.regionYear(kind("21", AgencyKind.DEPARTMENT), 2024)))
                .isZero();
        assertThat(children("CN")).containsExactly("11", "21");
    }
}
