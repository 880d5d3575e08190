package io.disclosurestreams.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names by which a text speaks of its own agency and region, and the parts of them that stand alone: of 某县统计局 also 某县,
 * 某 and 统计局. Whoever copies another's text puts in the own name.
 */
final class OwnNames {

    private static final String BOUNDARIES = "省市县区州旗盟镇乡";
    private static final int MOST = 48;

    private static final int BUCKETS = 256;

    /** By a hash of the first character, the longest first; null where there is none. */
    private final String[][] buckets = new String[BUCKETS][];

    private OwnNames(List<String> names) {
        for (String name : names) {
            int bucket = bucket(name.charAt(0));
            String[] known = buckets[bucket] == null ? new String[0] : buckets[bucket];
            buckets[bucket] = Arrays.copyOf(known, known.length + 1);
            buckets[bucket][known.length] = name;
        }
    }

    static OwnNames of(List<String> names) {
        Set<String> parts = new LinkedHashSet<>();
        for (String name : names) {
            String folded = FoldedText.of(name).toString();
            add(folded, parts);
            for (int at = 1; at < folded.length(); at++) {
                if (BOUNDARIES.indexOf(folded.charAt(at)) >= 0) {
                    add(folded.substring(0, at + 1), parts);
                    add(folded.substring(at + 1), parts);
                    int before = folded.length() > at + 1 || at < 3 ? at : at + 1;
                    add(folded.substring(0, before), parts);
                }
            }
        }
        List<String> longestFirst = new ArrayList<>(parts);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return new OwnNames(List.copyOf(longestFirst.subList(0, Math.min(MOST, longestFirst.size()))));
    }

    private static void add(String part, Set<String> parts) {
        if (part.length() >= 2) {
            parts.add(part);
        }
    }

    private static int bucket(char each) {
        return each * 0x9E3779B1 >>> 24;
    }

    /** How many characters of an own name begin at the place; 0 if none does. */
    int lengthAt(FoldedText text, int place) {
        String[] names = buckets[bucket(text.at(place))];
        if (names == null) {
            return 0;
        }
        for (String name : names) {
            if (text.has(place, name)) {
                return name.length();
            }
        }
        return 0;
    }
}
