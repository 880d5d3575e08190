package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.Optional;

/** A region, or only its agencies of a level, kind or sector. */
public record RegionQuery(
        Region region, Optional<AgencyLevel> level, Optional<AgencyKind> kind, Optional<String> sector) {

    public static RegionQuery all(Region region) {
        return new RegionQuery(region, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** True if it asks for an agency that the roster has so. */
    public boolean asksFor(RosterPeriod period) {
        return region.contains(period.region())
                && level.filter(wanted -> wanted != period.level()).isEmpty()
                && kind.filter(wanted -> wanted != period.kind()).isEmpty()
                && (sector.isEmpty() || sector.equals(period.sector()));
    }

    public boolean isFiltered() {
        return level.isPresent() || kind.isPresent() || sector.isPresent();
    }
}
