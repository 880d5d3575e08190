package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Region;
import java.util.Optional;

/**
 * Which agencies to list.
 *
 * @param region only those that lie in it now
 * @param sector 条线, as on the roster
 * @param text part of the id, the name or an alias
 * @param listing on the roster, or with reports but on no roster
 */
public record AgencyQuery(
        Optional<Region> region,
        Optional<AgencyKind> kind,
        Optional<String> sector,
        Optional<String> text,
        Listing listing) {

    /** Whether the roster has them. */
    public enum Listing {
        ROSTER,
        UNLISTED
    }
}
