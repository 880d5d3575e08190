package io.disclosurestreams.runtime;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Guesses what a mistyped key was meant to be. */
final class Nearest {

    private Nearest() {}

    /** "; did you mean X?" if a known key is near enough that the guess helps, else nothing. */
    static String hint(String key, Stream<String> known) {
        record Candidate(String key, int distance) {}
        String typed = key.toUpperCase(Locale.ROOT);
        return known.map(candidate -> new Candidate(candidate, distance(typed, candidate.toUpperCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= key.length() / 4)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::key))
                .map(candidate -> "; did you mean " + candidate.key() + "?")
                .orElse("");
    }

    /** Levenshtein's: the least number of letters to put in, leave out or replace. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[right.length()];
    }
}
