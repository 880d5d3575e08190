package io.disclosurestreams.view;

import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Sums;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of those agency-years that were read last. Every event makes all that was folded out of date, while of
 * thousands of rows it changes one or two: the others need not be unpacked again.
 */
final class RecentFigures {

    /** Four years of a province of 5,000 agencies: some 10 MB, 20 if all of them have much to report. */
    private static final int MOST = 20_000;

    private final Map<Key, Known> recent = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String agency, int year) {}

    /**
     * What was read of a row.
     *
     * @param mark of the row as it was then: whatever changes the row puts another in its place
     */
    private record Known(YearMark mark, Optional<Sums> figures) {}

    /** As they count in sums; empty unless a readable report stands. */
    Optional<Sums> of(AgencyState state, int year, YearStore.Rows rows) {
        Optional<YearMark> mark = state.mark(year);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Key key = new Key(state.agency(), year);
        Known known = known(key);
        if (known != null && isSame(known.mark(), mark.get())) {
            return known.figures();
        }
        Optional<Sums> figures = rows.get(state.agency(), year).flatMap(StoredYear::sums);
        put(key, new Known(mark.get(), figures));
        return figures;
    }

    /** The very same: two events of one millisecond may leave marks that are equal. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(YearMark one, YearMark other) {
        return one == other;
    }

    private synchronized Known known(Key key) {
        return recent.get(key);
    }

    private synchronized void put(Key key, Known known) {
        recent.put(key, known);
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
    }
}
