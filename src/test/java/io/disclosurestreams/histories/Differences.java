package io.disclosurestreams.histories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where two recomputations disagree, in lines for people. */
final class Differences {

    /** Before numbers that come from a division. */
    static final String NEARLY = "~";

    private static final double TOLERANCE = 1e-12;
    private static final int MOST = 20;

    private Differences() {}

    /** Empty if both say the same. */
    static List<String> of(
            SortedMap<String, SortedMap<String, String>> wanted, SortedMap<String, SortedMap<String, String>> got) {
        List<String> lines = new ArrayList<>();
        SortedSet<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(got.keySet());
        for (String key : keys) {
            if (!wanted.containsKey(key) || !got.containsKey(key)) {
                lines.add(key + (got.containsKey(key) ? ": not wanted" : ": missing"));
            } else if (!wanted.get(key).equals(got.get(key))) {
                facts(key, wanted.get(key), got.get(key), lines);
            }
        }
        return lines.size() <= MOST ? lines : lines.subList(0, MOST);
    }

    private static void facts(
            String key, SortedMap<String, String> wanted, SortedMap<String, String> got, List<String> lines) {
        SortedSet<String> facts = new TreeSet<>(
                Comparator.comparing((String fact) -> fact.indexOf(':') > 0).thenComparing(Comparator.naturalOrder()));
        facts.addAll(wanted.keySet());
        facts.addAll(got.keySet());
        for (String fact : facts) {
            String want = wanted.get(fact);
            if (want == null || !agree(want, got.get(fact))) {
                lines.add(key + " " + fact + ": want " + want + ", got " + got.get(fact));
            }
        }
    }

    private static boolean agree(String want, String got) {
        if (want.equals(got) || got == null) {
            return want.equals(got);
        }
        String[] wanted = want.split("\\|");
        String[] gotten = got.split("\\|");
        for (int part = 0; part < wanted.length; part++) {
            boolean same = part < gotten.length
                    && (wanted[part].equals(gotten[part])
                            || wanted[part].startsWith(NEARLY)
                                    && gotten[part].startsWith(NEARLY)
                                    && near(wanted[part].substring(1), gotten[part].substring(1)));
            if (!same) {
                return false;
            }
        }
        return wanted.length == gotten.length;
    }

    /** Percentage points of small ratios come from a subtraction, so that their error is absolute. */
    private static boolean near(String want, String got) {
        double wanted = Double.parseDouble(want);
        return Math.abs(wanted - Double.parseDouble(got)) <= TOLERANCE * Math.max(100, Math.abs(wanted));
    }
}
