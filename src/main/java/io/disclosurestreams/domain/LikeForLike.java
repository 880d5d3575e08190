package io.disclosurestreams.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A scope's two years over the same agencies: those that have standing, readable own reports in both, so that neither
 * late reports nor changes of the roster look like a trend.
 *
 * @param agencies how many
 * @param previous what they reported for the year before
 * @param current what they reported for the year
 */
public record LikeForLike(long agencies, Sums previous, Sums current) {

    /** As {@link YearOverYear#compare}; nothing if there is no such agency. */
    public Map<String, Comparison> compare() {
        return agencies == 0 ? Map.of() : YearOverYear.compare(Optional.of(previous), current);
    }
}
