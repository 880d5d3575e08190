package io.disclosurestreams.view;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An alert as of today.
 *
 * @param name of the agency in that year, of the region or of the document; empty if none is known
 * @param region in which the agency lies in that year, or that of the alert itself
 * @param regionName of that region, if one is known
 */
public record AlertAnswer(
        Alert alert, Optional<String> name, Optional<Region> region, Optional<String> regionName, LocalDate today) {

    /** Until today while the report is missing, else when it came. */
    public OptionalLong daysLate() {
        boolean missing = alert.state() == Alert.State.FIRING && alert.told().kind() == AlertKind.OVERDUE;
        return missing
                ? OptionalLong.of(ChronoUnit.DAYS.between(alert.told().due().orElseThrow(), today))
                : alert.daysLate();
    }
}
