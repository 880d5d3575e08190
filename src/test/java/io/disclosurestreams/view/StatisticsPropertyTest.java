package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Measures;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.SummaryDifference;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Timeliness;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random provinces; what is folded on request against plain loops over the same agencies. */
class StatisticsPropertyTest {

    private static final int ROUNDS = 4;
    private static final int QUESTIONS = 60;

    private World world;
    private RandomProvince province;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyStatisticIsThatOfAPlainLoop(long seed, @TempDir Path directory) {
        try (World opened = new World(directory)) {
            world = opened;
            province = new RandomProvince(world, seed);
            for (int round = 0; round < ROUNDS; round++) {
                province.steps(80);
                for (int question = 0; question < QUESTIONS; question++) {
                    RegionQuery query = province.query();
                    int year = RandomProvince.FIRST + question % (RandomProvince.LAST - RandomProvince.FIRST + 2);
                    likeForLike(query, year);
                    covered(query, year);
                    contributions(query, year, province.any(Measures.counts()));
                    ranking(query, year, province.any(Measures.all()));
                    missing(query, year);
                    summary(RegionQuery.all(query.region()), year);
                }
            }
        }
    }

    private Map<String, Sums> counted(RegionQuery query, int year) {
        Map<String, Sums> counted = new TreeMap<>();
        world.agencies.forEach((agency, record) -> {
            if (record.scope(year) == ReportScope.OWN
                    && period(record, query, year).isPresent()) {
                record.sums(year).ifPresent(sums -> counted.put(agency, sums));
            }
        });
        return counted;
    }

    private static Optional<RosterPeriod> period(AgencyRecord record, RegionQuery query, int year) {
        return record.roster()
                .flatMap(entry -> entry.in(year))
                .filter(period -> query.region().contains(period.region())
                        && (query.level().isEmpty() || query.level().get() == period.level())
                        && (query.kind().isEmpty() || query.kind().get() == period.kind())
                        && (query.sector().isEmpty() || query.sector().equals(period.sector())));
    }

    private static Sums sum(Map<String, Sums> counted) {
        return counted.values().stream().reduce(Sums.ZERO, Sums::plus);
    }

    /** The list behind the coverage adds up to it. */
    private void covered(RegionQuery query, int year) {
        List<CoveredAgency> agencies = world.view.statistics().agencies(query, year);
        CoverageAnswer coverage = world.view.regionYear(query, year).coverage();
        assertThat(agencies.stream().filter(CoveredAgency::expected))
                .as("%s %d", query, year)
                .hasSize((int) coverage.coverage().expected());
        assertThat(agencies.stream().filter(CoveredAgency::received))
                .hasSize((int) coverage.coverage().received());
        assertThat(agencies.stream().filter(CoveredAgency::inSums))
                .hasSize((int) coverage.coverage().inSums());
        assertThat(agencies.stream().filter(agency -> agency.timeliness().state() == Timeliness.State.OVERDUE))
                .hasSize((int) coverage.overdue());
        assertThat(agencies.stream()
                        .filter(CoveredAgency::received)
                        .filter(agency -> agency.timeliness().daysLate() > 0))
                .hasSize((int) coverage.coverage().late());
    }

    private void likeForLike(RegionQuery query, int year) {
        Map<String, Sums> before = counted(query, year - 1);
        Map<String, Sums> now = counted(query, year);
        before.keySet().retainAll(now.keySet());
        now.keySet().retainAll(before.keySet());

        assertThat(world.view.statistics().likeForLike(query, year))
                .as("%s %d", query, year)
                .isEqualTo(alike(before, now));
    }

    /** Figures that both reports of an agency lack, or both give, are compared; of the others nothing is said. */
    private static LikeForLike alike(Map<String, Sums> before, Map<String, Sums> now) {
        LikeForLike alike = LikeForLike.NONE;
        for (Map.Entry<String, Sums> agency : now.entrySet()) {
            alike = alike.plus(before.get(agency.getKey()), agency.getValue());
        }
        return alike;
    }

    private void contributions(RegionQuery query, int year, CountMeasure measure) {
        Map<String, Sums> before = counted(query, year - 1);
        Map<String, Sums> now = counted(query, year);
        ChangeAnswer answer = world.view.statistics().contributions(query, year, measure);

        assertThat(answer.breakdown().comparison())
                .as("%s %s %d", measure.key(), query, year)
                .isEqualTo(
                        now.isEmpty()
                                ? Optional.empty()
                                : measure.compare(
                                        before.isEmpty() ? Optional.empty() : Optional.of(sum(before)), sum(now)));
        assertThat(answer.current().coverage().inSums()).isEqualTo(now.size());
        assertThat(answer.previous().coverage().inSums()).isEqualTo(before.size());
        if (!answer.breakdown().parts().isEmpty()) {
            BigDecimal contributed = BigDecimal.ZERO;
            Set<String> agencies = new TreeSet<>();
            for (ChangePart part : answer.breakdown().parts()) {
                contributed = contributed.add(part.contribution());
                agencies.add(part.agency());
                assertThat(part.before())
                        .isEqualTo(
                                Optional.ofNullable(before.get(part.agency())).map(measure::read));
                assertThat(part.after())
                        .isEqualTo(Optional.ofNullable(now.get(part.agency())).map(measure::read));
            }
            assertThat(contributed)
                    .isEqualByComparingTo(measure.read(sum(now))
                            .exact()
                            .subtract(measure.read(sum(before)).exact()));
            before.putAll(now);
            assertThat(agencies).isEqualTo(before.keySet());
        }
    }

    private void ranking(RegionQuery query, int year, Measure measure) {
        Map<String, Score> scores = new TreeMap<>();
        counted(query, year).forEach((agency, sums) -> scores.put(agency, Score.of(measure, sums, 30)));
        RankingAnswer answer = world.view.statistics().ranking(query, year, measure);

        assertThat(answer.ranking()).isEqualTo(Ranking.of(scores));
        assertThat(answer.peers().coverage())
                .isEqualTo(world.view.regionYear(query, year).total().coverage());
    }

    private void missing(RegionQuery query, int year) {
        Set<String> missing = new TreeSet<>();
        world.agencies.forEach((agency, record) -> {
            if (year <= 2025
                    && period(record, query, year).isPresent()
                    && record.standing(year)
                            .filter(event -> !event.isWithdrawn())
                            .isEmpty()) {
                missing.add(agency);
            }
        });

        assertThat(world.view.statistics().missing(query, year))
                .extracting(MissingReport::agency)
                .containsExactlyInAnyOrderElementsOf(missing);
        RollUpAnswer region = world.view.regionYear(query, year);
        assertThat(region.total().coverage().expected()
                        - region.total().coverage().received())
                .isEqualTo(missing.size());
    }

    private void summary(RegionQuery query, int year) {
        Set<String> summaries = new TreeSet<>();
        world.agencies.forEach((agency, record) -> {
            if (record.scope(year) == ReportScope.SUMMARY
                    && record.standing(year).filter(Standing::isReadable).isPresent()
                    && period(record, query, year)
                            .filter(period -> period.region().equals(query.region()))
                            .isPresent()) {
                summaries.add(agency);
            }
        });
        Optional<SummaryAnswer> answer = world.view.statistics().summary(query, year);
        assertThat(answer.isPresent()).isEqualTo(!summaries.isEmpty());
        answer.ifPresent(found -> {
            Set<String> told = new TreeSet<>(found.others());
            told.add(found.report().agency());
            assertThat(told).isEqualTo(summaries);
            compare(found, query, year);
        });
    }

    private void compare(SummaryAnswer found, RegionQuery query, int year) {
        Map<String, Sums> below = new TreeMap<>();
        long expected = 0;
        boolean any = false;
        for (Map.Entry<String, AgencyRecord> agency : world.agencies.entrySet()) {
            AgencyRecord record = agency.getValue();
            if (record.scope(year) == ReportScope.OWN
                    && leads(agency.getKey(), found.report().agency(), year)) {
                any = true;
                expected += year <= 2025 ? 1 : 0;
                record.sums(year).ifPresent(sums -> below.put(agency.getKey(), sums));
            }
        }
        boolean byRegion = !any
                && found.period().kind()
                        == (found.period().region().code().length() > 6 ? AgencyKind.TOWN : AgencyKind.GOVERNMENT);
        assertThat(found.by()).isEqualTo(byRegion ? SummaryAnswer.By.REGION : SummaryAnswer.By.SUPERIOR);
        Map<String, Sums> subordinates = byRegion ? counted(query, year) : below;
        assertThat(found.subordinates().sums()).as("%s %d", query, year).isEqualTo(sum(subordinates));
        assertThat(found.subordinates().coverage().inSums()).isEqualTo(subordinates.size());
        if (any) {
            assertThat(found.subordinates().coverage().expected()).isEqualTo(expected);
        }
        Sums own = found.report().sums().orElseThrow();
        assertThat(found.difference())
                .isEqualTo(
                        subordinates.isEmpty()
                                ? Optional.empty()
                                : Optional.of(SummaryDifference.of(own, sum(subordinates))));
    }

    /** Step by step upwards, until nobody is above or somebody was met before. */
    private boolean leads(String agency, String superior, int year) {
        Set<String> met = new HashSet<>();
        Optional<String> above = above(agency, year);
        while (above.isPresent() && !agency.equals(superior) && met.add(above.get())) {
            if (above.get().equals(superior)) {
                return true;
            }
            above = above(above.get(), year);
        }
        return false;
    }

    private Optional<String> above(String agency, int year) {
        return Optional.ofNullable(world.agencies.get(agency))
                .flatMap(AgencyRecord::roster)
                .flatMap(entry -> entry.in(year))
                .flatMap(RosterPeriod::superior);
    }
}
