package io.disclosurestreams.view;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is folded over the agencies of a region.
 *
 * @param day on which it is asked
 */
record RegionStatistics(Tables tables, Folds folds, AgencyDay day) implements Statistics {

    @Override
    public LikeForLike likeForLike(RegionQuery query, int year) {
        try (Tables.Picked<Members> picked = members(query)) {
            return folds.likeForLike(query, year, picked.value(), picked.rows());
        }
    }

    @Override
    public Optional<SummaryAnswer> summary(RegionQuery query, int year) {
        try (Tables.Picked<Folds.FoundSummary> picked = tables.pick(now -> folds.summary(query, year, now))) {
            return folds.compare(query, year, picked.value(), picked.rows()).map(compared -> compared.on(day));
        }
    }

    @Override
    public List<CoveredAgency> agencies(RegionQuery query, int year) {
        List<CoveredAgency> agencies = new ArrayList<>();
        for (AgencyState state :
                tables.ask(now -> folds.members(query.region(), now)).agencies()) {
            Optional<YearMark> mark = state.mark(year);
            boolean expected = day.expected(state, year).isPresent();
            if (Fold.asksFor(query, state, year)
                    && (mark.isPresent() || day.owed(state, year).isPresent())) {
                agencies.add(new CoveredAgency(
                        state.agency(),
                        state.period(year).orElseThrow(),
                        state.scope(year),
                        expected,
                        expected && mark.filter(YearMark::isReported).isPresent(),
                        Fold.isCounted(state, year),
                        day.timeliness(state, year, mark.map(YearMark::outline))));
            }
        }
        agencies.sort(Comparator.comparing(CoveredAgency::agency));
        return agencies;
    }

    @Override
    public List<MissingReport> missing(RegionQuery query, int year) {
        List<MissingReport> missing = new ArrayList<>();
        for (AgencyState state :
                tables.ask(now -> folds.members(query.region(), now)).agencies()) {
            Optional<RosterPeriod> expected = day.expected(state, year).filter(query::asksFor);
            Optional<YearMark> mark = state.mark(year);
            if (expected.isPresent() && mark.filter(YearMark::isReported).isEmpty()) {
                missing.add(new MissingReport(
                        state.agency(), expected.get(), day.timeliness(state, year, mark.map(YearMark::outline))));
            }
        }
        missing.sort(Comparator.comparingLong(
                        (MissingReport report) -> report.timeliness().daysLate())
                .reversed()
                .thenComparing(MissingReport::agency));
        return missing;
    }

    @Override
    public ChangeAnswer contributions(RegionQuery query, int year, CountMeasure measure) {
        try (Tables.Picked<Members> picked = members(query)) {
            Members in = picked.value();
            ChangeBreakdown breakdown = folds.breakdown(query, year, measure, in, picked.rows());
            return new ChangeAnswer(coverage(query, year, in), coverage(query, year - 1, in), measure, breakdown);
        }
    }

    @Override
    public RankingAnswer ranking(RegionQuery query, int year, Measure measure) {
        try (Tables.Picked<Members> picked = members(query)) {
            Members in = picked.value();
            Ranking ranking = folds.ranking(query, year, measure, in, picked.rows());
            return new RankingAnswer(
                    coverage(query, year, in),
                    measure,
                    ranking,
                    day.policy().thresholds().peers().cases());
        }
    }

    private Tables.Picked<Members> members(RegionQuery query) {
        return tables.pick(now -> folds.members(query.region(), now));
    }

    private CoverageAnswer coverage(RegionQuery query, int year, Members in) {
        return day.coverage(query, in.name(), year, folds.coverage(query, year, in));
    }
}
