package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measures;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

    private static final CountMeasure RECEIVED =
            (CountMeasure) Measures.ofKey("requests.newlyReceived").orElseThrow();

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static RosterPeriod under(String superior, RosterPeriod period) {
        return new RosterPeriod(
                period.activeFrom(),
                period.activeTo(),
                period.name(),
                period.aliases(),
                period.region(),
                period.level(),
                period.kind(),
                period.sector(),
                Optional.of(superior),
                period.reportScope());
    }

    private static RegionQuery all(String region) {
        return RegionQuery.all(new Region(region));
    }

    private SummaryAnswer summary(String region) {
        return world.view.statistics().summary(all(region), 2024).orElseThrow();
    }

    private long receivedBySubordinates(String region) {
        return summary(region).subordinates().sums().row(RequestRow.NEWLY_RECEIVED);
    }

    private LikeForLike likeForLike(String region) {
        return world.view.statistics().likeForLike(all(region), 2024);
    }

    @Test
    void aSummaryIsComparedWithThoseWhoseChainOfSuperiorsLeadsToIt() {
        world.enrol("city", Sample.period("沈阳市人民政府", "2101", AgencyKind.GOVERNMENT, AgencyLevel.CITY, null));
        world.enrol("county", under("city", Sample.government("辽中区人民政府", "210115")));
        world.enrol("bureau", under("county", Sample.department("辽中区发展和改革局", "210115")));
        world.enrol("office", under("city", Sample.department("沈阳市驻大连办事处", "2102")));
        world.enrol("weather", Sample.department("辽中区气象局", "210115"));
        world.report(Sample.summary("city", 2024, 50));
        world.report(Sample.summary("county", 2024, 20));
        world.report(Sample.report("bureau", 2024, 1, 7));
        world.report(Sample.report("office", 2024, 1, 5));
        world.report(Sample.report("weather", 2024, 1, 1));
        world.settle();

        assertThat(summary("2101").by()).isEqualTo(SummaryAnswer.By.SUPERIOR);
        assertThat(receivedBySubordinates("2101")).isEqualTo(12);
        assertThat(summary("2101").subordinates().coverage().expected()).isEqualTo(2);
        assertThat(summary("2101").difference().orElseThrow().cells().get("requests.newlyReceived.total"))
                .isEqualByComparingTo("38");
        assertThat(receivedBySubordinates("210115")).isEqualTo(7);
        assertThat(world.region("2101", 2024).total().sums().row(RequestRow.NEWLY_RECEIVED))
                .isEqualTo(8);
        assertThat(world.view.statistics().summary(all("2102"), 2024)).isEmpty();
    }

    @Test
    void withoutAChainItIsComparedWithItsWholeRegion() {
        world.enrol("county", Sample.government("辽中区人民政府", "210115"));
        world.enrol("bureau", Sample.department("辽中区发展和改革局", "210115"));
        world.enrol("town", Sample.period("茨榆坨镇人民政府", "210115100", AgencyKind.TOWN, AgencyLevel.TOWN, null));
        world.report(Sample.summary("county", 2024, 20));
        world.report(Sample.report("bureau", 2024, 1, 7));
        world.report(Sample.report("town", 2024, 1, 3));
        world.settle();

        assertThat(summary("210115").by()).isEqualTo(SummaryAnswer.By.REGION);
        assertThat(receivedBySubordinates("210115")).isEqualTo(10);
    }

    @Test
    void onlyAGovernmentIsComparedWithItsWholeRegion() {
        world.enrol("bureau", Sample.department("辽中区发展和改革局", "210115"));
        world.enrol("other", Sample.department("辽中区气象局", "210115"));
        world.enrol("town", Sample.period("茨榆坨镇人民政府", "210115100", AgencyKind.TOWN, AgencyLevel.TOWN, null));
        world.enrol("office", Sample.department("茨榆坨镇财政所", "210115100"));
        world.report(Sample.summary("bureau", 2024, 20));
        world.report(Sample.report("other", 2024, 1, 7));
        world.report(Sample.summary("town", 2024, 9));
        world.report(Sample.report("office", 2024, 1, 4));
        world.settle();

        assertThat(summary("210115").by()).isEqualTo(SummaryAnswer.By.SUPERIOR);
        assertThat(summary("210115").subordinates().coverage().expected()).isZero();
        assertThat(summary("210115").difference()).isEmpty();
        assertThat(receivedBySubordinates("210115100"))
                .as("a town rules a region of nine digits")
                .isEqualTo(4);

        world.enrol("other", under("bureau", Sample.department("辽中区气象局", "210115")));
        world.settle();
        assertThat(receivedBySubordinates("210115")).isEqualTo(7);
    }

    @Test
    void superiorsThatRunInACircleEndWhereTheyBegan() {
        world.enrol("county", under("bureau", Sample.government("辽中区人民政府", "210115")));
        world.enrol("bureau", under("county", Sample.department("甲局", "210115")));
        world.enrol("x", under("y", Sample.department("乙局", "210115")));
        world.enrol("y", under("x", Sample.department("丙局", "210115")));
        world.enrol("self", under("self", Sample.department("丁局", "210115")));
        world.report(Sample.summary("county", 2024, 20));
        for (String agency : List.of("bureau", "x", "y", "self")) {
            world.report(Sample.report(agency, 2024, 1, 7));
        }
        world.settle();

        assertThat(receivedBySubordinates("210115")).isEqualTo(7);
    }

    @Test
    void ofSeveralSummariesTheGovernmentsIsShownAndTheOthersAreNamed() {
        world.enrol("a-police", Sample.department("辽中区公安局", "210115"));
        world.enrol("b-county", Sample.government("辽中区人民政府", "210115"));
        world.report(Sample.summary("a-police", 2024, 5));
        world.report(Sample.summary("b-county", 2024, 20));
        world.settle();

        assertThat(summary("210115").report().agency()).isEqualTo("b-county");
        assertThat(summary("210115").others()).containsExactly("a-police");
        assertThat(summary("210115").difference()).isEmpty();
        RegionQuery departments = new RegionQuery(
                new Region("210115"), Optional.empty(), Optional.of(AgencyKind.DEPARTMENT), Optional.empty());
        assertThat(world.view
                        .statistics()
                        .summary(departments, 2024)
                        .orElseThrow()
                        .report()
                        .agency())
                .isEqualTo("a-police");
    }

    @Test
    void whoMovedIsAlikeWhereItLiesInBothYearsAndContributesToBothRegions() {
        world.enrol(
                "moved",
                Sample.years(0, 2023, Sample.department("局", "210115")),
                Sample.years(2024, 0, Sample.department("局", "210171")));
        world.report(Sample.report("moved", 2023, 1, 4));
        world.report(Sample.report("moved", 2024, 1, 10));
        world.enrol("stays", Sample.department("甲", "210115"));
        world.report(Sample.report("stays", 2023, 1, 1));
        world.report(Sample.report("stays", 2024, 1, 2));
        world.settle();

        assertThat(likeForLike("2101").agencies()).isEqualTo(2);
        assertThat(likeForLike("210115").agencies()).isEqualTo(1);
        assertThat(likeForLike("210115").previous().row(RequestRow.NEWLY_RECEIVED))
                .isEqualTo(1);
        assertThat(likeForLike("210171").agencies()).isZero();
        assertThat(likeForLike("210171").compare()).isEmpty();
        assertThat(world.view
                        .statistics()
                        .contributions(all("210115"), 2024, RECEIVED)
                        .breakdown()
                        .parts())
                .extracting(ChangePart::agency, ChangePart::state)
                .containsExactly(tuple("moved", ChangePart.State.LEFT), tuple("stays", ChangePart.State.STAYED));
    }

    @Test
    void aCorrectionOfTheSameMomentAndSizeIsFollowed() {
        world.enrol("a", Sample.department("甲", "210115"));
        world.report(Sample.report("a", 2023, 1, 4));
        world.report(refused(1, RequestRow.NOT_HELD));
        world.settle();
        assertThat(likeForLike("210115").current().row(RequestRow.NOT_HELD)).isEqualTo(3);

        world.report(refused(2, RequestRow.STATE_SECRET));
        world.settle();

        assertThat(likeForLike("210115").current().row(RequestRow.NOT_HELD)).isZero();
        assertThat(likeForLike("210115").current().row(RequestRow.STATE_SECRET)).isEqualTo(3);
    }

    private static ReportEvent refused(int revision, RequestRow reason) {
        Cells cells = Cells.builder()
                .count(reason.slot(Applicant.TOTAL), 3)
                .count(RequestRow.CONCLUDED.slot(Applicant.TOTAL), 3)
                .build();
        EventOrder order = new EventOrder(revision, Optional.empty(), "ab".repeat(32));
        return new ReportEvent(
                "a", 2024, order, new ReportBody.Readable(cells), Optional.empty(), ReportScope.OWN, List.of());
    }
}
