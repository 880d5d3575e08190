package io.disclosurestreams.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the paragraphs of numbered lists. */
final class ListCounts {

    static final int LEVELS = 9;

    /** The place of a paragraph: a list and a level of it, from 0. */
    record Place(String list, int level) {}

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Place> restarted = new HashSet<>();

    /**
     * The numbers of the next paragraph, level by level.
     *
     * @param kind of the list; lists of one kind count together
     * @param start of the level
     * @param restart where the list begins anew, though others of its kind came before
     */
    int[] next(String kind, Place place, int start, OptionalInt restart) {
        int[] numbers = counts.computeIfAbsent(kind, absent -> new int[LEVELS]);
        int level = place.level();
        if (restart.isPresent() && restarted.add(place)) {
            numbers[level] = restart.getAsInt();
        } else {
            numbers[level] = numbers[level] == 0 ? Math.max(1, start) : numbers[level] + 1;
        }
        Arrays.fill(numbers, level + 1, LEVELS, 0);
        return numbers;
    }
}
