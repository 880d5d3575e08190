package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import java.util.Optional;

/** A region, or only its agencies of a level, kind or sector. */
public record RegionQuery(
        Region region, Optional<AgencyLevel> level, Optional<AgencyKind> kind, Optional<String> sector) {

    public static RegionQuery all(Region region) {
        return new RegionQuery(region, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isFiltered() {
        return level.isPresent() || kind.isPresent() || sector.isPresent();
    }
}
