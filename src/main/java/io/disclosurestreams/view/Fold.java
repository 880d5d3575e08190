package io.disclosurestreams.view;

import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Adds up what no roll-up is kept for, from the agencies' rows: the same contributions that the ledger adds up. Whether and
 * when a report came is in memory; a row is read only if its figures count.
 *
 * @param recent what was read before
 */
record Fold(Policy policy, RecentFigures recent) {

    /** Enough to be worth sharing out, few enough to lie in memory unpacked. */
    private static final int ROWS_AT_ONCE = 512;

    /** Of those agencies whose period of the year the query asks for. */
    Subtotal total(List<AgencyState> agencies, RegionQuery query, int year, YearStore.Rows rows) {
        return total(agencies, state -> asksFor(query, state, year), year, rows);
    }

    /** Of chosen agencies. */
    Subtotal total(List<AgencyState> agencies, Predicate<AgencyState> chosen, int year, YearStore.Rows rows) {
        Subtotal coverage = coverage(agencies, chosen, year);
        SumsInMaking sums = new SumsInMaking();
        forEach(agencies, chosen.and(state -> isCounted(state, year)), year, rows, (state, own) -> sums.add(own));
        return new Subtotal(sums.sums(), coverage.coverage(), coverage.asOf());
    }

    /** The same without figures. */
    Subtotal coverage(List<AgencyState> agencies, Predicate<AgencyState> chosen, int year) {
        Subtotal total = Subtotal.ZERO;
        for (AgencyState state : agencies) {
            if (chosen.test(state)) {
                total = outline(state, year)
                        .map(Contribution::subtotal)
                        .map(total::plus)
                        .orElse(total);
            }
        }
        return total;
    }

    /** What the year counts for but for its figures. */
    private Optional<Contribution> outline(AgencyState state, int year) {
        Years standing = state.mark(year)
                .map(mark -> Years.NONE.with(year, mark.outline()))
                .orElse(Years.NONE);
        return Contribution.of(state.record(standing), year, policy);
    }

    /** In a year the query asks for it. */
    static boolean asksFor(RegionQuery query, AgencyState state, int year) {
        return state.period(year).filter(query::asksFor).isPresent();
    }

    /** Its report of the year is in the sums of its region. */
    static boolean isCounted(AgencyState state, int year) {
        return state.isReadable(year) && state.period(year).isPresent() && state.scope(year) == ReportScope.OWN;
    }

    /** Its report of the year is in the sums of the query. */
    static boolean isCounted(RegionQuery query, AgencyState state, int year) {
        return asksFor(query, state, year) && isCounted(state, year);
    }

    /**
     * The figures of each chosen agency's year, as they count in sums, one after the other. Unpacking a row takes longer than
     * all that is done with it, so that this is shared out among the processors, some hundred rows at a time.
     */
    void forEach(
            List<AgencyState> agencies,
            Predicate<AgencyState> chosen,
            int year,
            YearStore.Rows rows,
            BiConsumer<AgencyState, Sums> each) {
        List<AgencyState> wanted = agencies.stream().filter(chosen).toList();
        for (int from = 0; from < wanted.size(); from += ROWS_AT_ONCE) {
            List<AgencyState> some = wanted.subList(from, Math.min(from + ROWS_AT_ONCE, wanted.size()));
            List<Optional<Sums>> figures = some.parallelStream()
                    .map(state -> recent.of(state, year, rows))
                    .toList();
            for (int index = 0; index < some.size(); index++) {
                AgencyState state = some.get(index);
                figures.get(index).ifPresent(sums -> each.accept(state, sums));
            }
        }
    }

    /**
     * What is left of two years' sums without the agencies that are in one of them only: most are in both, and only those
     * that are not are read, and those whose reports have not the same figures.
     *
     * @param previous sums of the query for the year before
     * @param current sums of the query for the year
     */
    LikeForLike likeForLike(
            List<AgencyState> agencies, RegionQuery query, int year, Sums previous, Sums current, YearStore.Rows rows) {
        SumsInMaking left = new SumsInMaking();
        SumsInMaking entered = new SumsInMaking();
        SumsInMaking lackedNow = new SumsInMaking();
        SumsInMaking lackedBefore = new SumsInMaking();
        long both = 0;
        for (AgencyState state : agencies) {
            boolean before = isCounted(query, state, year - 1);
            boolean now = isCounted(query, state, year);
            both += before && now ? 1 : 0;
            if (before != now) {
                recent.of(state, before ? year - 1 : year, rows).ifPresent((before ? left : entered)::add);
            } else if (before && isGivenOtherwise(state, year)) {
                Sums then = recent.of(state, year - 1, rows).orElse(Sums.ZERO);
                Sums same = recent.of(state, year, rows).orElse(Sums.ZERO);
                lackedNow.add(then.lackedBy(same));
                lackedBefore.add(same.lackedBy(then));
            }
        }
        return new LikeForLike(
                both,
                previous.minus(left.sums()),
                current.minus(entered.sums()),
                lackedNow.sums(),
                lackedBefore.sums());
    }

    /** Its reports for the year and the year before have not the same figures of one form alone. */
    private static boolean isGivenOtherwise(AgencyState state, int year) {
        return state.mark(year).map(YearMark::given).orElse(0L)
                != state.mark(year - 1).map(YearMark::given).orElse(0L).longValue();
    }

    /** What each agency that is in the sums of either year does to the change of a figure. */
    List<ChangePart> parts(
            List<AgencyState> agencies, RegionQuery query, int year, CountMeasure measure, YearStore.Rows rows) {
        Map<String, Reading> before = readings(agencies, query, year - 1, measure, rows);
        Map<String, Reading> after = readings(agencies, query, year, measure, rows);
        List<ChangePart> parts = new ArrayList<>(after.size());
        for (AgencyState state : agencies) {
            Optional<Reading> then = Optional.ofNullable(before.get(state.agency()));
            Optional<Reading> now = Optional.ofNullable(after.get(state.agency()));
            if (then.isPresent() || now.isPresent()) {
                parts.add(new ChangePart(state.agency(), then, now));
            }
        }
        return parts;
    }

    private Map<String, Reading> readings(
            List<AgencyState> agencies, RegionQuery query, int year, CountMeasure measure, YearStore.Rows rows) {
        Map<String, Reading> readings = new HashMap<>();
        forEach(
                agencies,
                state -> isCounted(query, state, year),
                year,
                rows,
                (state, sums) -> readings.put(state.agency(), measure.read(sums)));
        return readings;
    }

    /** The figure of each agency that is in the sums of the year. */
    Map<String, Score> scores(
            List<AgencyState> agencies, RegionQuery query, int year, Measure measure, YearStore.Rows rows) {
        Map<String, Score> scores = new HashMap<>();
        forEach(
                agencies,
                state -> isCounted(query, state, year),
                year,
                rows,
                (state, sums) -> scores.put(
                        state.agency(),
                        Score.of(measure, sums, policy.thresholds().peers().cases())));
        return scores;
    }
}
