package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Match.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wordings of one official table: finds what a label means, however it is numbered, spaced or misspelt. */
final class Lexicon {

    private static final int SHORTEST_BEGINNING = 5;
    private static final int DISTANCE_OF_BEGINNING = 2;
    private static final int LONGEST_HEADER = 120;
    private static final Pattern NOTE = Pattern.compile("[(（][^()（）]*[)）]\\s*$");

    /** A note that makes another figure of it; years by number are judged where that of the report is known. */
    private static final Pattern OTHER_TIME = Pattern.compile("上一?年度?[数的值]?[)）]|^[(（][上去前]一?年|累计|历年|[上本][月季]|半年");

    private final Map<String, List<Term>> byKey = new LinkedHashMap<>();
    private int longest;

    /** Adds a wording by its official text and variants that are seen in real reports. */
    Lexicon with(Term term, String... variants) {
        put(Wording.key(term.official()), term);
        for (String variant : variants) {
            put(Wording.key(variant), term);
        }
        return this;
    }

    private void put(String key, Term term) {
        List<Term> terms = byKey.computeIfAbsent(key, absent -> new ArrayList<>());
        if (!terms.contains(term)) {
            terms.add(term);
        }
        longest = Math.max(longest, key.length());
    }

    /** Length of the longest key; longer texts are no labels. */
    int longest() {
        return longest;
    }

    /** The key of a text; without a note in brackets at its end where that makes it an official wording. */
    String key(String text) {
        String key = Wording.key(text);
        if (key.isEmpty() || byKey.containsKey(key) || text.length() > longest + LONGEST_HEADER) {
            return key;
        }
        Matcher note = NOTE.matcher(text);
        String bare = note.find()
                        && !OTHER_TIME.matcher(Wording.compact(note.group())).find()
                ? Wording.key(text.substring(0, note.start()))
                : key;
        return byKey.containsKey(bare) ? bare : key;
    }

    /** What a text with this key means by the official wording or a known variant. */
    Match exact(String key) {
        List<Term> terms = byKey.get(key);
        return terms == null
                ? Match.NONE
                : new Match(terms.stream().map(term -> new Candidate(term, 0)).toList());
    }

    /** What a text with this key means, misspelt or cut off at its end as it may be. */
    Match match(String key) {
        Match exact = exact(key);
        if (!exact.isNone() || key.length() < 3 || key.length() > longest + tolerance(longest)) {
            return exact;
        }
        Map<Term, Integer> distances = new HashMap<>();
        byKey.forEach((wording, terms) -> {
            int distance = distance(key, wording);
            if (distance <= tolerance(wording.length()) && Sense.isKept(key, wording)) {
                terms.forEach(term -> distances.merge(term, distance, Math::min));
            }
        });
        return new Match(distances.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> candidate.term().official()))
                .toList());
    }

    /** The words of a header that stand in one text without anything between them; empty if it is not wholly of such. */
    List<String> unglued(String key) {
        int[] from = new int[key.length() + 1];
        Arrays.fill(from, -1);
        from[0] = 0;
        for (int to = 2; to <= key.length() && key.length() <= LONGEST_HEADER; to++) {
            for (int start = to - 2; start >= 0 && from[to] < 0; start--) {
                List<Term> terms = from[start] < 0 ? null : byKey.get(key.substring(start, to));
                boolean heads = terms != null && terms.stream().anyMatch(term -> !term.isRow() || term.isColumn());
                from[to] = heads ? start : -1;
            }
        }
        LinkedList<String> words = new LinkedList<>();
        for (int to = key.length(); to > 0 && from[to] >= 0; to = from[to]) {
            words.addFirst(key.substring(from[to], to));
        }
        return words.size() > 1 ? words : List.of();
    }

    private static int distance(String key, String wording) {
        int distance = EditDistance.atMost(key, wording, tolerance(wording.length()));
        boolean begins = key.length() >= SHORTEST_BEGINNING && wording.startsWith(key);
        return begins ? Math.min(distance, DISTANCE_OF_BEGINNING) : distance;
    }

    /** How many characters of a wording may differ: none of the shortest, whose neighbours are other words. */
    private static int tolerance(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : Math.min(length / 4, 6);
    }
}
