package io.disclosurestreams.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A scope's two years over the same agencies: those that have standing, readable own reports in both, so that neither
 * late reports nor changes of the roster look like a trend. A figure that only one form has is compared over those that give
 * it in both years, so that no change of form does either.
 *
 * @param agencies how many
 * @param previous what they reported for the year before
 * @param current what they reported for the year
 * @param lackedNow of what they reported for the year before, figures that the same agency's report for the year lacks
 * @param lackedBefore of what they reported for the year, figures that the same agency's report for the year before lacks
 */
public record LikeForLike(long agencies, Sums previous, Sums current, Sums lackedNow, Sums lackedBefore) {

    /** Nobody. */
    public static final LikeForLike NONE = new LikeForLike(0, Sums.ZERO, Sums.ZERO, Sums.ZERO, Sums.ZERO);

    /** With one more agency. */
    public LikeForLike plus(Sums then, Sums now) {
        return new LikeForLike(
                agencies + 1,
                previous.plus(then),
                current.plus(now),
                lackedNow.plus(then.lackedBy(now)),
                lackedBefore.plus(now.lackedBy(then)));
    }

    /** As {@link YearOverYear#compare}; nothing if there is no such agency. */
    public Map<String, Comparison> compare() {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        if (agencies > 0) {
            Sums then = previous.minus(lackedNow);
            Sums now = current.minus(lackedBefore);
            for (Measure measure : Measures.all()) {
                compare(measure, then, now).ifPresent(result -> comparisons.put(measure.key(), result));
            }
        }
        return comparisons;
    }

    private Optional<Comparison> compare(Measure measure, Sums then, Sums now) {
        if (measure instanceof FigureMeasure figure && figure.figure().in() != FormSet.BOTH) {
            return figure.read(now).given()
                    ? Optional.of(Reading.compare(figure.read(then), figure.read(now)))
                    : Reading.oneSided(figure.read(previous), figure.read(current));
        }
        return measure.compare(Optional.of(previous), current);
    }
}
