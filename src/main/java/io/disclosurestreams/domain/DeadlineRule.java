package io.disclosurestreams.domain;

import java.time.MonthDay;
import java.util.Optional;

/**
 * When a group of agencies must have published. All days are of the year after the one reported on and end in
 * Asia/Shanghai; 29 February is the 28th where there is none.
 *
 * @param group whom it binds
 * @param submitBy day by which the report must lie with the supervising office, where that comes first
 * @param due day by which it must be published
 * @param graceDays days after that on which it still counts as on time
 * @param dueSoonDays how many days before the first of the two days it counts as due soon
 * @param source law or custom that sets it
 */
public record DeadlineRule(
        AgencyGroup group, Optional<MonthDay> submitBy, MonthDay due, int graceDays, int dueSoonDays, String source) {

    public DeadlineRule {
        if (submitBy.isPresent() && submitBy.get().isAfter(due)) {
            throw new IllegalArgumentException("submitBy " + text(submitBy.get()) + " is after due " + text(due)
                    + ": a report is submitted first");
        }
        if (due.atYear(SOME_YEAR).plusDays(graceDays).getYear() > SOME_YEAR) {
            throw new IllegalArgumentException("due " + text(due) + " and graceDays " + graceDays
                    + " reach into another year, in which the next report is due");
        }
    }

    /** No leap year: whatever fits into it fits into all. */
    private static final int SOME_YEAR = 2023;

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    String fingerprint() {
        return group.fingerprint() + " " + submitBy + " " + due + " " + graceDays + " " + dueSoonDays;
    }

    Deadline of(int year) {
        return new Deadline(
                submitBy.map(day -> day.atYear(year + 1)), due.atYear(year + 1), graceDays, dueSoonDays, source);
    }
}
