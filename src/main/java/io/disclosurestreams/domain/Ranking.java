package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Agencies of a peer group in the order of a figure.
 *
 * @param places those with a rank first, by rank and id; then the others by id
 * @param ranked how many have a rank
 */
public record Ranking(List<Place> places, int ranked) {

    /**
     * One agency's place.
     *
     * @param rank 1 for the largest value; agencies with equal values share the best rank of them (1, 2, 2, 4)
     * @param percentile how many in a hundred of those ranked have a smaller value, equal ones, itself included, counted
     *     half (the mid-rank percentile): 50 for the middle, and for everybody if all are equal
     */
    public record Place(String agency, Score score, OptionalInt rank, OptionalDouble percentile) {}

    public static Ranking of(Map<String, Score> scores) {
        List<Place> places = new ArrayList<>();
        List<Map.Entry<String, Score>> ranked = new ArrayList<>();
        List<Map.Entry<String, Score>> others = new ArrayList<>();
        for (Map.Entry<String, Score> score : scores.entrySet()) {
            (score.getValue().state() == Score.State.RANKED ? ranked : others).add(score);
        }
        ranked.sort(Comparator.comparing(Ranking::value).reversed().thenComparing(Map.Entry.comparingByKey()));
        others.sort(Map.Entry.comparingByKey());
        for (int first = 0; first < ranked.size(); ) {
            int end = first + 1;
            while (end < ranked.size() && value(ranked.get(end)).compareTo(value(ranked.get(first))) == 0) {
                end++;
            }
            double percentile = 100 * (ranked.size() - end + (end - first) / 2.0) / ranked.size();
            for (Map.Entry<String, Score> tied : ranked.subList(first, end)) {
                places.add(new Place(
                        tied.getKey(), tied.getValue(), OptionalInt.of(first + 1), OptionalDouble.of(percentile)));
            }
            first = end;
        }
        for (Map.Entry<String, Score> other : others) {
            places.add(new Place(other.getKey(), other.getValue(), OptionalInt.empty(), OptionalDouble.empty()));
        }
        return new Ranking(List.copyOf(places), ranked.size());
    }

    private static BigDecimal value(Map.Entry<String, Score> scored) {
        return scored.getValue().value().orElseThrow();
    }
}
