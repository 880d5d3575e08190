package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of a document in which rows of an official table were met, one after the other. The table stands where most
 * of its rows do: a row that stands only elsewhere is of another table, as in an annex with last year's figures or those of
 * another body, and can't stand in for one that is missing.
 */
final class Visits {

    private final List<Integer> starts = new ArrayList<>();

    /**
     * Another place begins.
     *
     * @param rows how many were met before
     */
    void begin(int rows) {
        starts.add(rows);
    }

    /**
     * The rows whose label stands in none of the rows of the table's own place, and those of places without any figure where
     * others have some: the empty form beside the one that is filled in.
     */
    Set<Sighting> strangers(List<Sighting> rows) {
        List<List<Sighting>> places = places(rows);
        List<Sighting> own = List.of();
        for (List<Sighting> place : places) {
            boolean fuller = labelled(place) > labelled(own);
            if (fuller || labelled(place) == labelled(own) && isFilled(place) && !isFilled(own)) {
                own = place;
            }
        }
        Set<Term> known = own.stream().flatMap(row -> terms(row).stream()).collect(Collectors.toSet());
        Set<Sighting> strangers = new HashSet<>();
        for (List<Sighting> place : places) {
            boolean empty = isFilled(own) && !isFilled(place);
            if (place != own) {
                place.stream()
                        .filter(row ->
                                empty || !row.isOrphan() && terms(row).stream().noneMatch(known::contains))
                        .forEach(strangers::add);
            }
        }
        return strangers;
    }

    private List<List<Sighting>> places(List<Sighting> rows) {
        List<List<Sighting>> places = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : rows.size();
            places.add(rows.subList(starts.get(index), end));
        }
        return places;
    }

    private static boolean isFilled(List<Sighting> place) {
        return place.stream().anyMatch(row -> !row.body().isBlank());
    }

    private static long labelled(List<Sighting> place) {
        return place.stream().filter(row -> !row.isOrphan()).count();
    }

    private static Set<Term> terms(Sighting row) {
        return row.label().candidates().stream().map(Match.Candidate::term).collect(Collectors.toSet());
    }
}
