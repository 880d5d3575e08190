package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a group of agencies must have published.
 *
 * @param kinds to which it applies; empty = all
 * @param levels to which it applies; empty = all
 * @param due day of the year after the one reported on; end of that day in Asia/Shanghai
 * @param source law or custom that sets it
 */
public record DeadlineRule(Set<AgencyKind> kinds, Set<AgencyLevel> levels, MonthDay due, String source) {

    public DeadlineRule {
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
    }

    boolean appliesTo(RosterPeriod period) {
        return (kinds.isEmpty() || kinds.contains(period.kind()))
                && (levels.isEmpty() || levels.contains(period.level()));
    }

    /** Sets have no order of their own. */
    String fingerprint() {
        return new TreeSet<>(kinds) + " " + new TreeSet<>(levels) + " " + due;
    }

    LocalDate dueFor(int year) {
        return due.atYear(year + 1);
    }
}
