package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import java.util.Optional;

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

    /** The parameter {@code region}: one that there is, else there is nothing to answer, as under its own path. */
    static Optional<Region> region(Query query, View view) {
        Optional<Region> region = query.region("region");
        region.filter(code -> !view.isRegion(code)).ifPresent(code -> {
            throw noRegion(code.code());
        });
        return region;
    }

    static ProblemException noRegion(String code) {
        return Problem.notFound("there is no region " + Query.shown(code)).asException();
    }
}
