package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.domain.YearDecisions;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.EventLatency;
import io.disclosurestreams.view.FindingCount;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.Readiness;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.ReportCount;
import io.disclosurestreams.view.RollUpAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Answers what it was told, for metrics alone. Today is 2026-02-10. */
final class FakeView extends WithoutLists {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    final List<RollUpAnswer> rollUps = new ArrayList<>();
    final List<AgencyYearAnswer> agencies = new ArrayList<>();
    final List<AgencyYearAnswer> missing = new ArrayList<>();
    final List<FindingCount> findings = new ArrayList<>();
    Tally tally = Tally.ZERO;
    EventLatency latency = EventLatency.none();
    boolean ready = true;
    boolean lostMeanwhile;

    /** Received by natural persons, granted all but refused for state secret, one case of reconsideration corrected. */
    static Sums sums(long received, long granted, long refused) {
        Cells cells = Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), received)
                .count(RequestRow.GRANTED.slot(Applicant.BUSINESS), granted)
                .count(RequestRow.STATE_SECRET.slot(Applicant.BUSINESS), refused)
                .count(RequestRow.CONCLUDED.slot(Applicant.BUSINESS), granted + refused)
                .count(RequestRow.CARRIED_OUT.slot(Applicant.BUSINESS), received - granted - refused)
                .count(DisputeGroup.RECONSIDERATION.slot(DisputeResult.CORRECTED), refused)
                .build();
        return Sums.of(cells);
    }

    void rollUp(String region, int year, Sums sums, Optional<Sums> previous, DueCount count) {
        TreeMap<LocalDate, DueCount> byDueDay = new TreeMap<>();
        byDueDay.put(LocalDate.of(year + 1, 1, 31), count);
        Coverage coverage = new Coverage(byDueDay, count.received());
        rollUps.add(new RollUpAnswer(
                RegionQuery.all(new Region(region)),
                Optional.of("区划" + region),
                year,
                new Subtotal(sums, coverage, Instant.EPOCH),
                coverage.overdue(TODAY),
                previous,
                Optional.empty()));
    }

    static DueCount counts(long expected, long received) {
        return new DueCount(expected, received, 0, received / 2, 0);
    }

    void agency(String agency, String region, int year, Sums sums) {
        agencies.add(answer(agency, region, year, Optional.of(sums), Timeliness.notObliged(Optional.empty())));
    }

    void missing(String agency, String region, int year, long daysLate) {
        missing.add(answer(
                agency,
                region,
                year,
                Optional.empty(),
                new Timeliness(
                        Timeliness.State.OVERDUE,
                        Optional.of(new Deadline(Optional.empty(), TODAY.minusDays(daysLate), 0, 14, "条例 第四十九条")),
                        Optional.empty(),
                        daysLate)));
    }

    private static AgencyYearAnswer answer(
            String agency, String region, int year, Optional<Sums> sums, Timeliness timeliness) {
        RosterPeriod period = new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                "局",
                List.of(),
                new Region(region),
                AgencyLevel.COUNTY,
                AgencyKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new AgencyYearAnswer(
                agency,
                year,
                Optional.of(period),
                Optional.empty(),
                timeliness,
                1,
                0,
                sums,
                Optional.empty(),
                List.of(),
                YearDecisions.NONE,
                Optional.empty());
    }

    @Override
    public Readiness readiness() {
        return new Readiness(ready, 0, "");
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public RollUpAnswer regionYear(RegionQuery query, int year) {
        return rollUps.stream()
                .filter(answer -> answer.query().equals(query) && answer.year() == year)
                .findFirst()
                .orElse(new RollUpAnswer(
                        query, Optional.empty(), year, Subtotal.ZERO, 0, Optional.empty(), Optional.empty()));
    }

    @Override
    public List<RollUpAnswer> rollUps(int digits, List<Integer> years) {
        return rollUps.stream()
                .filter(answer -> years.contains(answer.year()))
                .filter(answer -> answer.query().region().isCountry()
                        || answer.query().region().code().length() <= digits)
                .toList();
    }

    @Override
    public List<Integer> newestYears(int most) {
        if (lostMeanwhile) {
            throw new NotReadyException("lost");
        }
        return rollUps.stream()
                .filter(answer -> answer.total().coverage().received() > 0)
                .map(RollUpAnswer::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    @Override
    public List<AgencyYearAnswer> largestAgencies(int year, int most) {
        return agencies.stream()
                .filter(answer -> answer.year() == year)
                .sorted(Comparator.comparingLong((AgencyYearAnswer answer) ->
                                answer.sums().orElseThrow().row(RequestRow.NEWLY_RECEIVED))
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<AgencyYearAnswer> overdue(int year, int most) {
        return missing.stream()
                .filter(answer -> answer.year() == year)
                .limit(most)
                .toList();
    }

    @Override
    public ReportCount reportCount(int year) {
        List<Sums> sums = agencies.stream()
                .filter(answer -> answer.year() == year)
                .map(answer -> answer.sums().orElseThrow())
                .toList();
        long withCases =
                sums.stream().filter(each -> each.row(RequestRow.CONCLUDED) > 0).count();
        return new ReportCount(sums.size(), sums.size(), withCases);
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public EventLatency eventLatency() {
        return latency;
    }

    @Override
    public List<FindingCount> findingCounts(int digits, Set<Integer> years) {
        return findings.stream().filter(count -> years.contains(count.year())).toList();
    }
}
