package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Of the reports expected in a scope and year, how many have arrived. Kept by due day: what is overdue follows from
 * today's date when somebody asks, so that midnight changes nothing that is stored.
 *
 * @param byDueDay without entries that are all zero
 * @param inSums standing, readable reports of scope own, which alone are added up
 */
public record Coverage(SortedMap<LocalDate, DueCount> byDueDay, long inSums) {

    public static final Coverage ZERO = new Coverage(Collections.emptySortedMap(), 0);

    /** One agency's year that is owed. */
    static Coverage owed(LocalDate due, DueCount count, long inSums) {
        SortedMap<LocalDate, DueCount> one = new TreeMap<>();
        one.put(due, count);
        return new Coverage(Collections.unmodifiableSortedMap(one), inSums);
    }

    public Coverage plus(Coverage other) {
        return merge(other, 1);
    }

    public Coverage minus(Coverage other) {
        return merge(other, -1);
    }

    private Coverage merge(Coverage other, int sign) {
        long sum = inSums + sign * other.inSums;
        if (other.byDueDay.isEmpty()) {
            return sum == inSums ? this : new Coverage(byDueDay, sum);
        }
        SortedMap<LocalDate, DueCount> merged = new TreeMap<>(byDueDay);
        for (Map.Entry<LocalDate, DueCount> theirs : other.byDueDay.entrySet()) {
            DueCount mine = merged.getOrDefault(theirs.getKey(), DueCount.ZERO);
            DueCount both = mine.plus(theirs.getValue(), sign);
            if (both.equals(DueCount.ZERO)) {
                merged.remove(theirs.getKey());
            } else {
                merged.put(theirs.getKey(), both);
            }
        }
        return new Coverage(Collections.unmodifiableSortedMap(merged), sum);
    }

    public boolean isZero() {
        return inSums == 0 && byDueDay.isEmpty();
    }

    public long expected() {
        return sum(DueCount::expected);
    }

    public long received() {
        return sum(DueCount::received);
    }

    public long withdrawn() {
        return sum(DueCount::withdrawn);
    }

    public long late() {
        return sum(DueCount::late);
    }

    public long undated() {
        return sum(DueCount::undated);
    }

    /** Expected, neither received nor withdrawn, and the due day is over. */
    public long overdue(LocalDate today) {
        return byDueDay.headMap(today).values().stream()
                .mapToLong(DueCount::overdue)
                .sum();
    }

    /** This with nobody owing anything: of a year that is not over yet. */
    public Coverage notOwed() {
        return new Coverage(Collections.emptySortedMap(), inSums);
    }

    private long sum(ToLongFunction<DueCount> part) {
        return byDueDay.values().stream().mapToLong(part).sum();
    }
}
