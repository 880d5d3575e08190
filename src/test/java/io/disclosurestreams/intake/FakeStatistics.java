package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.SummaryDifference;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.view.ChangeAnswer;
import io.disclosurestreams.view.CoveredAgency;
import io.disclosurestreams.view.MissingReport;
import io.disclosurestreams.view.RankingAnswer;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.Statistics;
import io.disclosurestreams.view.SummaryAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Worked out anew from all agencies; a summary is compared with its whole region. */
record FakeStatistics(FakeView view, Map<String, AgencyRecord> agencies) implements Statistics {

    private Map<String, Sums> counted(RegionQuery query, int year) {
        Map<String, Sums> counted = new TreeMap<>();
        agencies.forEach((agency, record) -> period(record, query, year)
                .filter(period -> record.scope(year) == ReportScope.OWN)
                .flatMap(period -> record.sums(year))
                .ifPresent(sums -> counted.put(agency, sums)));
        return counted;
    }

    private static Optional<RosterPeriod> period(AgencyRecord record, RegionQuery query, int year) {
        return record.roster().flatMap(entry -> entry.in(year)).filter(query::asksFor);
    }

    @Override
    public LikeForLike likeForLike(RegionQuery query, int year) {
        Map<String, Sums> before = counted(query, year - 1);
        Map<String, Sums> now = counted(query, year);
        now.keySet().retainAll(before.keySet());
        LikeForLike alike = LikeForLike.NONE;
        for (Map.Entry<String, Sums> agency : now.entrySet()) {
            alike = alike.plus(before.get(agency.getKey()), agency.getValue());
        }
        return alike;
    }

    private static Sums sum(Map<String, Sums> counted) {
        return counted.values().stream().reduce(Sums.ZERO, Sums::plus);
    }

    @Override
    public Optional<SummaryAnswer> summary(RegionQuery query, int year) {
        List<SummaryAnswer> found = new ArrayList<>();
        agencies.forEach((agency, record) -> period(record, query, year)
                .filter(period -> period.region().equals(query.region()))
                .filter(period -> record.scope(year) == ReportScope.SUMMARY)
                .ifPresent(period -> record.standing(year)
                        .filter(Standing::isReadable)
                        .ifPresent(standing -> found.add(summary(agency, record, period, standing, query, year)))));
        return found.stream().findFirst();
    }

    private SummaryAnswer summary(
            String agency, AgencyRecord record, RosterPeriod period, Standing standing, RegionQuery query, int year) {
        Subtotal total = FakeTotals.of(agencies.values(), RegionQuery.all(query.region()), year);
        return new SummaryAnswer(
                new StoredYear(agency, year, standing, record.scope(year), record.rosterSince(), List.of()),
                period,
                SummaryAnswer.By.REGION,
                total,
                total.coverage().overdue(FakeView.TODAY),
                total.hasFigures()
                        ? Optional.of(
                                SummaryDifference.of(standing.body().cells().sums(), total.sums()))
                        : Optional.empty(),
                List.of());
    }

    @Override
    public List<CoveredAgency> agencies(RegionQuery query, int year) {
        List<CoveredAgency> covered = new ArrayList<>();
        agencies.forEach((agency, record) -> view.agencyYear(agency, year)
                .ifPresent(answer -> period(record, query, year)
                        .ifPresent(period -> covered.add(new CoveredAgency(
                                agency,
                                period,
                                record.scope(year),
                                answer.expected() == 1,
                                answer.received() == 1,
                                record.scope(year) == ReportScope.OWN
                                        && answer.sums().isPresent(),
                                answer.timeliness())))));
        return covered;
    }

    @Override
    public List<MissingReport> missing(RegionQuery query, int year) {
        List<MissingReport> missing = new ArrayList<>();
        agencies.forEach((agency, record) -> view.agencyYear(agency, year)
                .filter(answer -> answer.expected() > answer.received())
                .ifPresent(answer -> period(record, query, year)
                        .ifPresent(period -> missing.add(new MissingReport(agency, period, answer.timeliness())))));
        missing.sort(Comparator.comparingLong(report -> -report.timeliness().daysLate()));
        return missing;
    }

    @Override
    public ChangeAnswer contributions(RegionQuery query, int year, CountMeasure measure) {
        Map<String, Sums> before = counted(query, year - 1);
        Map<String, Sums> now = counted(query, year);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        List<ChangePart> parts = ids.stream()
                .map(id -> new ChangePart(id, reading(measure, before.get(id)), reading(measure, now.get(id))))
                .toList();
        return new ChangeAnswer(
                view.regionYear(query, year).coverage(),
                view.regionYear(query, year - 1).coverage(),
                measure,
                ChangeBreakdown.of(parts));
    }

    private static Optional<Reading> reading(CountMeasure measure, Sums sums) {
        return Optional.ofNullable(sums).map(measure::read);
    }

    @Override
    public RankingAnswer ranking(RegionQuery query, int year, Measure measure) {
        Map<String, Score> scores = new TreeMap<>();
        counted(query, year).forEach((agency, sums) -> scores.put(agency, Score.of(measure, sums, 30)));
        return new RankingAnswer(view.regionYear(query, year).coverage(), measure, Ranking.of(scores), 30);
    }
}
