package io.disclosurestreams.view;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which alerts are asked for.
 *
 * @param subject agency id, {@code region:CODE} or {@code document:SHA256}
 * @param region as the roster has the agency in that year; that of a region's own alert
 */
public record AlertQuery(
        Optional<Alert.State> state,
        Optional<AlertKind> kind,
        Optional<String> subject,
        Optional<Region> region,
        OptionalInt year) {

    /** Everything that fires. */
    public static final AlertQuery FIRING = new AlertQuery(
            Optional.of(Alert.State.FIRING), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    /** What fires about one subject. */
    public static AlertQuery firing(String subject) {
        return new AlertQuery(FIRING.state, FIRING.kind, Optional.of(subject), FIRING.region, FIRING.year);
    }

    boolean asksFor(Alert alert) {
        return state.filter(wanted -> wanted != alert.state()).isEmpty()
                && kind.filter(wanted -> wanted != alert.told().kind()).isEmpty()
                && (year.isEmpty() || year.getAsInt() == alert.told().year());
    }

    boolean asksFor(Optional<Region> where) {
        return region.isEmpty() || where.filter(region.get()::contains).isPresent();
    }
}
