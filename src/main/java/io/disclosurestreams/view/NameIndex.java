package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which agencies have or had which official name or alias, brackets and white space aside. */
final class NameIndex {

    private static final double SIMILAR = 0.5;
    /** What kind of agency it is stands last: 改局, 政府, 道办. */
    private static final int ENDING = 2;

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byEnding = new HashMap<>();

    void add(RosterEntry entry) {
        for (String name : names(entry)) {
            byName.merge(name, List.of(entry.agency()), NameIndex::both);
            byEnding.computeIfAbsent(ending(name), none -> new HashSet<>()).add(name);
        }
    }

    void remove(RosterEntry entry) {
        for (String name : names(entry)) {
            byName.computeIfPresent(name, (known, agencies) -> {
                List<String> others = agencies.stream()
                        .filter(id -> !id.equals(entry.agency()))
                        .toList();
                if (others.isEmpty()) {
                    byEnding.getOrDefault(ending(name), Set.of()).remove(name);
                    return null;
                }
                return others;
            });
        }
    }

    /** Agencies that have the name in some period. */
    List<String> named(String name) {
        return byName.getOrDefault(AgencyName.normalised(name), List.of());
    }

    /** Agencies that in some period have a name of which the text is a part. */
    Set<String> called(String text) {
        String part = AgencyName.normalised(text);
        Set<String> called = new HashSet<>();
        if (!part.isEmpty()) {
            byName.forEach((name, agencies) -> {
                if (name.contains(part)) {
                    called.addAll(agencies);
                }
            });
        }
        return called;
    }

    /** Agencies that in some period have a name much like the text, the most alike first. */
    List<String> similar(String text) {
        String wanted = AgencyName.normalised(text);
        Map<String, Double> likeness = new HashMap<>();
        for (String name : byEnding.getOrDefault(ending(wanted), Set.of())) {
            double alike = AgencyName.likeness(wanted, name);
            if (alike >= SIMILAR) {
                byName.get(name).forEach(agency -> likeness.merge(agency, alike, Math::max));
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** True if the period has a name that is much like the text. */
    static boolean isSimilar(RosterPeriod period, String text) {
        String wanted = AgencyName.normalised(text);
        return Stream.concat(Stream.of(period.name()), period.aliases().stream())
                .anyMatch(name -> AgencyName.likeness(wanted, AgencyName.normalised(name)) >= SIMILAR);
    }

    /** True if the period has the name, officially or as an alias. */
    static boolean has(RosterPeriod period, String name) {
        String wanted = AgencyName.normalised(name);
        return AgencyName.normalised(period.name()).equals(wanted)
                || period.aliases().stream().map(AgencyName::normalised).anyMatch(wanted::equals);
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.length() - ENDING));
    }

    private static Set<String> names(RosterEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        for (RosterPeriod period : entry.periods()) {
            names.add(AgencyName.normalised(period.name()));
            period.aliases().forEach(alias -> names.add(AgencyName.normalised(alias)));
        }
        // nothing but brackets and spaces names nobody
        names.remove("");
        return names;
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
