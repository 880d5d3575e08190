package io.disclosurestreams.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that are compared with the year before, by their keys in {@code yearOverYear} (contract §7). Counts differ
 * absolutely and in percent, ratios in percentage points.
 */
public final class YearOverYear {

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
        return compare(Measures.all(), previous, current);
    }

    /** The headline figures only. */
    public static Map<String, Comparison> headlines(Optional<Sums> previous, Sums current) {
        return compare(HEADLINES, previous, current);
    }

    private static Map<String, Comparison> compare(List<Measure> measures, Optional<Sums> previous, Sums current) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Measure measure : measures) {
            measure.compare(previous, current).ifPresent(result -> comparisons.put(measure.key(), result));
        }
        return comparisons;
    }

    private static List<Measure> headlines(List<String> keys) {
        return Measures.all().stream()
                .filter(measure -> keys.contains(measure.key()))
                .toList();
    }

    /** True if a key's change is told in percentage points. */
    public static boolean isRatio(String key) {
        return key.startsWith("ratios.");
    }
}
