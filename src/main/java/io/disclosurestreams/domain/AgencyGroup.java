package io.disclosurestreams.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return has(year, period.kind(), period.level()) && (regions.isEmpty() || isWithin(period.region()));
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

    /** An agency of some kind in a year, of those that groups can tell apart. */
    private record Example(int year, Optional<Region> region, AgencyKind kind, AgencyLevel level) {}

    /**
     * Which of some groups take this one all of its agencies and years, one with the other; none if they leave it something.
     * Years are told apart only where one of the groups begins or ends, places only by the regions named: an agency that lies in
     * a region itself lies in just those that contain it.
     */
    SortedSet<Integer> takenBy(List<AgencyGroup> others) {
        SortedSet<Integer> takers = new TreeSet<>();
        for (Example example : examples(others)) {
            OptionalInt taker = IntStream.range(0, others.size())
                    .filter(index -> others.get(index).has(example))
                    .findFirst();
            if (taker.isEmpty()) {
                return Collections.emptySortedSet();
            }
            takers.add(taker.getAsInt());
        }
        return takers;
    }

    private List<Example> examples(List<AgencyGroup> others) {
        Set<AgencyKind> someKinds = kinds.isEmpty() ? Set.of(AgencyKind.values()) : kinds;
        Set<AgencyLevel> someLevels = levels.isEmpty() ? Set.of(AgencyLevel.values()) : levels;
        return yearsToTellApart(others).stream()
                .flatMap(year -> places().stream()
                        .flatMap(region -> someKinds.stream()
                                .flatMap(kind ->
                                        someLevels.stream().map(level -> new Example(year, region, kind, level)))))
                .toList();
    }

    private Set<Integer> yearsToTellApart(List<AgencyGroup> others) {
        Set<Integer> years = new TreeSet<>(Set.of(fromYear));
        for (AgencyGroup other : others) {
            Stream.of(other.fromYear, other.toYear == ALWAYS_TO ? ALWAYS_TO : other.toYear + 1)
                    .filter(year -> year > fromYear && year <= toYear)
                    .forEach(years::add);
        }
        return years;
    }

    /** Of a group of everywhere: in none of the regions that others name. */
    private List<Optional<Region>> places() {
        return regions.isEmpty()
                ? List.of(Optional.empty())
                : regions.stream().map(Optional::of).toList();
    }

    private boolean has(Example example) {
        return has(example.year(), example.kind(), example.level())
                && (regions.isEmpty() || example.region().filter(this::isWithin).isPresent());
    }

    private boolean has(int year, AgencyKind kind, AgencyLevel level) {
        return year >= fromYear && year <= toYear && has(kinds, kind) && has(levels, level);
    }

    /** Sets have no order of their own. */
    String fingerprint() {
        return new TreeSet<>(regions) + " " + new TreeSet<>(kinds) + " " + new TreeSet<>(levels) + " " + fromYear + "-"
                + toYear;
    }
}
