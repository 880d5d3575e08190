package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One agency of the roster with its periods in order of years.
 *
 * @param agency its id
 * @param periods at least one; no two share a year
 */
public record RosterEntry(String agency, List<RosterPeriod> periods) {

    public RosterEntry {
        List<RosterPeriod> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparingInt(period -> period.activeFrom().orElse(Integer.MIN_VALUE)));
        periods = List.copyOf(sorted);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("agency " + agency + " has no period");
        }
        for (int next = 1; next < periods.size(); next++) {
            if (periods.get(next - 1).overlaps(periods.get(next))) {
                throw new IllegalArgumentException("agency " + agency + ": the years of two of its lines overlap ("
                        + periods.get(next - 1).name() + ", "
                        + periods.get(next).name() + ")");
            }
        }
    }

    /** The period to which a report of that year belongs. */
    public Optional<RosterPeriod> in(int year) {
        for (RosterPeriod period : periods) {
            if (period.covers(year)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** What the agency is called now: its latest period. */
    public RosterPeriod latest() {
        return periods.get(periods.size() - 1);
    }
}
