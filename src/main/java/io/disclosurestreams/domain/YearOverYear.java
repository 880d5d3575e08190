package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The figures that are compared with the year before, by their keys in {@code yearOverYear} (contract §7). Counts differ
 * absolutely and in percent, ratios in percentage points.
 */
public final class YearOverYear {

    private static final List<Measure> ALL = measures();

    /** Those shown where room is short: the result topics. */
    private static final List<Measure> HEADLINES = headlines(List.of(
            "requests.newlyReceived",
            "requests.concluded",
            "requests.carriedOut",
            "ratios.disclosed",
            "disputes.reconsideration.total",
            "disputes.litigationDirect.total"));

    private YearOverYear() {}

    /** Everything against the year before; previous empty = no readable report of the scope for that year. */
    public static Map<String, Comparison> compare(Optional<Sums> previous, Sums current) {
        return compare(ALL, previous, current);
    }

    /** The headline figures only. */
    public static Map<String, Comparison> headlines(Optional<Sums> previous, Sums current) {
        return compare(HEADLINES, previous, current);
    }

    private static Map<String, Comparison> compare(List<Measure> measures, Optional<Sums> previous, Sums current) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Measure measure : measures) {
            measure.comparison.apply(previous, current).ifPresent(result -> comparisons.put(measure.key, result));
        }
        return comparisons;
    }

    private static List<Measure> headlines(List<String> keys) {
        return ALL.stream().filter(measure -> keys.contains(measure.key)).toList();
    }

    /** True if a key's change is told in percentage points. */
    public static boolean isRatio(String key) {
        return key.startsWith("ratios.");
    }

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (RequestRow row : RequestRow.all()) {
            Figure total = Figures.at(row.slot(Applicant.TOTAL));
            measures.add(figure("requests." + row.key(), total));
        }
        for (Outcome outcome : Outcome.values()) {
            measures.add(new Measure(
                    "outcomes." + outcome.key(),
                    (before, now) -> Optional.of(
                            before.map(sums -> Comparison.ofCounts(sums.outcome(outcome), now.outcome(outcome)))
                                    .orElseGet(() -> Comparison.noBaseline(now.outcome(outcome))))));
        }
        for (Ratio ratio : Ratio.all()) {
            measures.add(new Measure(
                    "ratios." + ratio.key(),
                    (before, now) -> Optional.of(before.map(sums -> Comparison.ofRatios(ratio.of(sums), ratio.of(now)))
                            .orElseGet(() -> Comparison.noBaseline(Comparison.value(ratio.of(now)))))));
        }
        for (Figure figure : Figures.all()) {
            if (figure.slot() >= Figures.DISPUTES_START || figure.slot() < Figures.REQUESTS_START) {
                measures.add(figure(figure.path(), figure));
            }
        }
        return List.copyOf(measures);
    }

    private static Measure figure(String key, Figure figure) {
        return new Measure(key, (before, now) -> compareFigure(figure, before, now));
    }

    private static Optional<Comparison> compareFigure(Figure figure, Optional<Sums> previous, Sums current) {
        boolean inBoth = figure.in() == FormSet.BOTH;
        boolean nowGiven = inBoth || current.given(figure.slot()) > 0;
        boolean beforeGiven = previous.isPresent() && (inBoth || previous.get().given(figure.slot()) > 0);
        if (!nowGiven && !beforeGiven) {
            return Optional.empty();
        }
        if (previous.isEmpty()) {
            return Optional.of(Comparison.noBaseline(value(figure, current)));
        }
        if (!nowGiven || !beforeGiven) {
            return Optional.of(Comparison.notComparable(
                    beforeGiven ? value(figure, previous.get()) : null, nowGiven ? value(figure, current) : null));
        }
        return Optional.of(
                figure.isAmount()
                        ? Comparison.ofAmounts(previous.get().amount(figure.slot()), current.amount(figure.slot()))
                        : Comparison.ofCounts(previous.get().count(figure.slot()), current.count(figure.slot())));
    }

    private static Number value(Figure figure, Sums sums) {
        return figure.isAmount() ? sums.amount(figure.slot()) : (Number) sums.count(figure.slot());
    }

    private record Measure(String key, BiFunction<Optional<Sums>, Sums, Optional<Comparison>> comparison) {}
}
