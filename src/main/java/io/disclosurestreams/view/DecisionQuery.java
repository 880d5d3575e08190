package io.disclosurestreams.view;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Region;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which decisions are asked for.
 *
 * @param region as the roster has the agency in the year decided on
 * @param kind as {@link Decision.Ruling#key()} has it
 */
public record DecisionQuery(Optional<String> agency, Optional<Region> region, OptionalInt year, Optional<String> kind) {

    boolean asksFor(Decision decision) {
        return agency.filter(id -> !id.equals(decision.agency())).isEmpty()
                && (year.isEmpty() || year.getAsInt() == decision.year())
                && kind.filter(key -> !key.equals(decision.ruling().key())).isEmpty();
    }

    boolean asksFor(AgencyState state, int ofYear) {
        return region.isEmpty()
                || state.period(ofYear)
                        .filter(period -> region.get().contains(period.region()))
                        .isPresent();
    }
}
