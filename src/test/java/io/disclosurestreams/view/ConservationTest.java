package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost or counted twice on the way up. */
class ConservationTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void childrenAndWhoLiesInNoneOfThemAddUpToTheirParentAtEveryLevel(long seed, @TempDir Path directory) {
        try (World world = new World(directory)) {
            RandomProvince province = new RandomProvince(world, seed);
            for (int round = 0; round < 4; round++) {
                province.steps(80);
                for (String code : RandomProvince.REGIONS) {
                    for (int year = RandomProvince.FIRST; year <= RandomProvince.LAST; year++) {
                        compare(world, new Region(code), year);
                    }
                }
            }
        }
    }

    private static void compare(World world, Region parent, int year) {
        List<RollUpAnswer> children = world.view.children(parent, year);
        Sums sum = Sums.ZERO;
        long inSums = 0;
        for (RollUpAnswer child : children) {
            sum = sum.plus(child.total().sums());
            inSums += child.total().coverage().inSums();
        }
        for (AgencyRecord record : world.agencies.values()) {
            Optional<Region> region =
                    record.roster().flatMap(entry -> entry.in(year)).map(period -> period.region());
            boolean here = region.filter(parent::contains).isPresent()
                    && children.stream()
                            .noneMatch(child -> child.query().region().contains(region.get()));
            if (here
                    && record.scope(year) == ReportScope.OWN
                    && record.sums(year).isPresent()) {
                sum = sum.plus(record.sums(year).get());
                inSums++;
            }
        }
        RollUpAnswer whole = world.view.regionYear(RegionQuery.all(parent), year);
        assertThat(whole.total().sums()).as("%s %d", parent, year).isEqualTo(sum);
        assertThat(whole.total().coverage().inSums()).isEqualTo(inSums);
    }

    @Test
    void outcomesAddUpToConcludedWhereReportsDo(@TempDir Path directory) {
        try (World world = new World(directory)) {
            RandomProvince province = new RandomProvince(world, 17);
            for (int agency = 0; agency < 200; agency++) {
                Sums sums = province.balanced().sums();
                assertAddsUp(sums);
            }
            Sums all = Sums.ZERO;
            for (int agency = 0; agency < 200; agency++) {
                all = all.plus(province.balanced().sums());
            }
            assertThat(all.row(RequestRow.CONCLUDED)).isPositive();
            assertAddsUp(all);
        }
    }

    private static void assertAddsUp(Sums sums) {
        long outcomes = 0;
        for (Outcome outcome : Outcome.values()) {
            outcomes += sums.outcome(outcome);
        }
        assertThat(outcomes).isEqualTo(sums.row(RequestRow.CONCLUDED));
        assertThat(sums.row(RequestRow.NEWLY_RECEIVED) + sums.row(RequestRow.CARRIED_IN))
                .isEqualTo(sums.row(RequestRow.CONCLUDED) + sums.row(RequestRow.CARRIED_OUT));
    }
}
