package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.RegionQuery;

/** The parameters {@code level}, {@code kind} and {@code sector}: which agencies of a region are asked for. */
final class RegionScope {

    private RegionScope() {}

    static RegionQuery of(Region region, Query query) {
        return new RegionQuery(
                region,
                query.oneOf("level", AgencyLevel.values(), AgencyLevel::key),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"));
    }
}
