package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the sender of a document says about where it belongs.
 *
 * @param agency its id; empty = found by the name in the title
 * @param revision from 1; empty = one more than that of the report that stands
 */
public record Filing(Optional<String> agency, OptionalInt revision) {

    /** The sender says nothing. */
    public static final Filing UNSAID = new Filing(Optional.empty(), OptionalInt.empty());

    public Filing {
        agency.filter(id -> !AgencyId.isValid(id)).ifPresent(id -> {
            throw new IllegalArgumentException("no agency id: want " + AgencyId.RULE);
        });
        if (revision.isPresent() && revision.getAsInt() < 1) {
            throw new IllegalArgumentException("no revision: want a whole number from 1");
        }
    }
}
