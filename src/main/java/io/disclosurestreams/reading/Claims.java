package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Match.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of a table each label names. Labels in the official wording come first; a misspelt one names the nearest row
 * that is left and lies between its neighbours.
 */
final class Claims {

    private final List<String> order;
    private final List<Sighting> sightings;
    private final Map<Sighting, String> rows = new IdentityHashMap<>();

    private Claims(List<Sighting> sightings, List<String> order) {
        this.sightings = sightings;
        this.order = order;
    }

    /**
     * @param order keys of the table's rows in official order
     */
    static Claims of(List<Sighting> sightings, List<String> order) {
        Claims claims = new Claims(sightings, order);
        for (Sighting sighting : sightings) {
            if (sighting.label().isExact()) {
                sighting.label().term().ifPresent(term -> claims.rows.put(sighting, term.row()));
            }
        }
        Map<Sighting, String> near = new IdentityHashMap<>();
        for (int index = 0; index < sightings.size(); index++) {
            Sighting sighting = sightings.get(index);
            if (!sighting.isOrphan() && !claims.rows.containsKey(sighting)) {
                claims.nearest(index).ifPresent(row -> near.put(sighting, row));
            }
        }
        claims.rows.putAll(near);
        return claims;
    }

    Optional<String> row(Sighting sighting) {
        return Optional.ofNullable(rows.get(sighting));
    }

    /** The sightings that have values, by row; more than one where a row was met again. */
    Map<String, List<Sighting>> valued() {
        Map<String, List<Sighting>> valued = new HashMap<>();
        for (Sighting sighting : sightings) {
            row(sighting)
                    .filter(row -> sighting.hasValues())
                    .ifPresent(row -> valued.computeIfAbsent(row, absent -> new ArrayList<>())
                            .add(sighting));
        }
        return valued;
    }

    private Optional<String> nearest(int index) {
        int from = neighbour(index, -1);
        int to = neighbour(index, 1);
        List<Candidate> left = sightings.get(index).label().candidates().stream()
                .filter(candidate -> candidate.term().isRow())
                .filter(candidate -> !rows.containsValue(candidate.term().row()))
                .filter(candidate -> {
                    int place = order.indexOf(candidate.term().row());
                    return from > to || place > from && place < to;
                })
                .toList();
        return new Match(left).isNone()
                ? Optional.empty()
                : new Match(left).term().map(Term::row);
    }

    /** The place in the official order of the next row, before or after, whose label is certain. */
    private int neighbour(int index, int step) {
        for (int other = index + step; other >= 0 && other < sightings.size(); other += step) {
            String row = rows.get(sightings.get(other));
            if (row != null) {
                return order.indexOf(row);
            }
        }
        return step < 0 ? -1 : order.size();
    }
}
