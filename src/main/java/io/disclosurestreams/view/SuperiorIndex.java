package io.disclosurestreams.view;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which agencies have or had which superior. */
final class SuperiorIndex {

    private final Map<String, SortedSet<String>> bySuperior = new HashMap<>();

    void add(RosterEntry entry) {
        for (RosterPeriod period : entry.periods()) {
            period.superior()
                    .ifPresent(superior -> bySuperior
                            .computeIfAbsent(superior, first -> new TreeSet<>())
                            .add(entry.agency()));
        }
    }

    void remove(RosterEntry entry) {
        for (RosterPeriod period : entry.periods()) {
            period.superior()
                    .ifPresent(superior -> bySuperior.computeIfPresent(superior, (known, agencies) -> {
                        agencies.remove(entry.agency());
                        return agencies.isEmpty() ? null : agencies;
                    }));
        }
    }

    /** Those directly below in some period, by id. */
    Set<String> below(String superior) {
        return bySuperior.getOrDefault(superior, new TreeSet<>());
    }
}
