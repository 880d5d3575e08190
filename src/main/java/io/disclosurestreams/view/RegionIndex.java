package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which agencies of the roster lie or lay in which region. Codes sort so that a region's parts follow it. */
final class RegionIndex {

    private static final int[] DIGITS = {2, 4, 6, 9};

    private final NavigableMap<String, SortedSet<String>> byCode = new TreeMap<>();

    void add(RosterEntry entry) {
        for (RosterPeriod period : entry.periods()) {
            byCode.computeIfAbsent(period.region().code(), code -> new TreeSet<>())
                    .add(entry.agency());
        }
    }

    void remove(RosterEntry entry) {
        for (RosterPeriod period : entry.periods()) {
            byCode.computeIfPresent(period.region().code(), (code, agencies) -> {
                agencies.remove(entry.agency());
                return agencies.isEmpty() ? null : agencies;
            });
        }
    }

    /** Agencies that lie in the region or a part of it in some period, by id. */
    SortedSet<String> within(Region region) {
        SortedSet<String> agencies = new TreeSet<>();
        under(region).values().forEach(agencies::addAll);
        return agencies;
    }

    /** Agencies whose region in some period is this very one. */
    Set<String> exactly(Region region) {
        SortedSet<String> agencies = byCode.get(region.code());
        return agencies == null ? Set.of() : agencies;
    }

    boolean hasAny(Region region) {
        return !under(region).isEmpty();
    }

    /** The direct parts of a region in which agencies lie. */
    SortedSet<Region> parts(Region region) {
        SortedSet<Region> parts = new TreeSet<>();
        int length = region.isCountry() ? 0 : region.code().length();
        for (int digits : DIGITS) {
            if (digits > length) {
                for (String code : under(region).keySet()) {
                    if (code.length() >= digits && !code.equals(Region.COUNTRY.code())) {
                        parts.add(new Region(code.substring(0, digits)));
                    }
                }
                return parts;
            }
        }
        return parts;
    }

    /** Regions of that many digits in which agencies lie. */
    SortedSet<Region> ofDigits(int digits) {
        SortedSet<Region> regions = new TreeSet<>();
        for (String code : byCode.keySet()) {
            if (code.length() == digits) {
                regions.add(new Region(code));
            }
        }
        return regions;
    }

    private SortedMap<String, SortedSet<String>> under(Region region) {
        // ':' follows '9'
        return region.isCountry() ? byCode : byCode.subMap(region.code(), region.code() + ':');
    }
}
