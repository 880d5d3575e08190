package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which findings are asked for.
 *
 * @param region as the roster has the agency in the year of the report; empty: unlisted agencies too
 * @param rule bare id
 */
public record FindingQuery(
        Optional<Region> region,
        OptionalInt year,
        Optional<String> rule,
        Optional<Severity> severity,
        Optional<AgencyKind> kind,
        Optional<String> sector) {

    boolean asksFor(FindingMark mark) {
        return rule.filter(id -> !id.equals(mark.rule())).isEmpty()
                && severity.filter(weight -> weight != mark.severity()).isEmpty();
    }

    boolean asksFor(int reported) {
        return year.isEmpty() || year.getAsInt() == reported;
    }

    /** Of an agency in the year of its report; empty if the roster does not have it then. */
    boolean asksFor(Optional<RosterPeriod> period) {
        return period.map(this::matches).orElse(region.isEmpty() && kind.isEmpty() && sector.isEmpty());
    }

    private boolean matches(RosterPeriod period) {
        return region.filter(wanted -> !wanted.contains(period.region())).isEmpty()
                && kind.filter(wanted -> wanted != period.kind()).isEmpty()
                && (sector.isEmpty() || sector.equals(period.sector()));
    }
}
