package io.disclosurestreams.runtime;

import io.disclosurestreams.domain.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The calendar by which deadlines are judged: days of the law's zone, or one day that the configuration fixes. */
final class Calendars {

    private Calendars() {}

    static Clock of(Optional<LocalDate> today) {
        return today.map(day -> Clock.fixed(
                        day.atTime(LocalTime.NOON).atZone(Standing.ZONE).toInstant(), Standing.ZONE))
                .orElseGet(() -> Clock.system(Standing.ZONE));
    }
}
