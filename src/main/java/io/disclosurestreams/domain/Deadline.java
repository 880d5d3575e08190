package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when an agency must report on a year.
 *
 * @param submitBy day by which it must lie with the supervising office, where that comes first
 * @param due day by which it must be published
 * @param graceDays days after that on which it still counts as on time
 * @param dueSoonDays how many days before the first of the two days it counts as due soon
 * @param source law or custom that sets it, and whether it was put off; why it was is in the decision, which not everybody is
 *     to read
 */
public record Deadline(Optional<LocalDate> submitBy, LocalDate due, int graceDays, int dueSoonDays, String source) {

    private static final String EXTENDED = "；经同意延期";

    /** The last day on which it is on time. */
    public LocalDate lastDay() {
        return due.plusDays(graceDays);
    }

    /** The next of its days, today's too; empty once all are over. */
    public Optional<LocalDate> next(LocalDate today) {
        return Stream.of(submitBy.orElse(due), due, lastDay())
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    /** The first day on which it counts as due soon. */
    public LocalDate remindedFrom() {
        return submitBy.orElse(due).minusDays(dueSoonDays);
    }

    /** Put off for one agency, for both steps; not the other way, grace included. */
    Deadline extendedTo(LocalDate later) {
        return later.isAfter(lastDay())
                ? new Deadline(Optional.empty(), later, 0, dueSoonDays, source + EXTENDED)
                : this;
    }
}
