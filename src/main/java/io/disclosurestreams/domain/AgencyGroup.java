package io.disclosurestreams.domain;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a rule of the policy means, and for which reports.
 *
 * @param regions these and all within them; empty = everywhere
 * @param kinds empty = all
 * @param levels empty = all
 * @param fromYear first year reported on
 * @param toYear last year reported on
 */
public record AgencyGroup(
        Set<Region> regions, Set<AgencyKind> kinds, Set<AgencyLevel> levels, int fromYear, int toYear) {

    /** No year is before or after these. */
    public static final int ALWAYS_FROM = Integer.MIN_VALUE;

    public static final int ALWAYS_TO = Integer.MAX_VALUE;

    /** Every agency in every year. */
    public static final AgencyGroup ALL = new AgencyGroup(Set.of(), Set.of(), Set.of(), ALWAYS_FROM, ALWAYS_TO);

    public AgencyGroup {
        regions = Set.copyOf(regions);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        if (fromYear > toYear) {
            throw new IllegalArgumentException("the first year " + fromYear + " is after the last year " + toYear);
        }
    }

    boolean has(RosterPeriod period, int year) {
        return year >= fromYear
                && year <= toYear
                && has(kinds, period.kind())
                && has(levels, period.level())
                && (regions.isEmpty() || isWithin(period.region()));
    }

    /** True if agencies of a region may belong to it in a year. */
    boolean mayHave(Region region, int year) {
        return year >= fromYear
                && year <= toYear
                && (regions.isEmpty() || isWithin(region) || regions.stream().anyMatch(region::contains));
    }

    /** True if every agency of the region does. */
    boolean hasAll(Region region, int year) {
        return mayHave(region, year) && kinds.isEmpty() && levels.isEmpty() && (regions.isEmpty() || isWithin(region));
    }

    private static <T> boolean has(Set<T> some, T one) {
        return some.isEmpty() || some.contains(one);
    }

    private boolean isWithin(Region region) {
        return region.withAncestors().stream().anyMatch(regions::contains);
    }

    /** True if whoever belongs to the other belongs to this. */
    boolean covers(AgencyGroup other) {
        return fromYear <= other.fromYear
                && toYear >= other.toYear
                && covers(kinds, other.kinds)
                && covers(levels, other.levels)
                && (regions.isEmpty()
                        || !other.regions.isEmpty() && other.regions.stream().allMatch(this::isWithin));
    }

    private static <T> boolean covers(Set<T> some, Set<T> others) {
        return some.isEmpty() || !others.isEmpty() && some.containsAll(others);
    }

    /** Sets have no order of their own. */
    String fingerprint() {
        return new TreeSet<>(regions) + " " + new TreeSet<>(kinds) + " " + new TreeSet<>(levels) + " " + fromYear + "-"
                + toYear;
    }
}
