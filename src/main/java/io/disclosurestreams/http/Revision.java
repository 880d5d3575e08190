package io.disclosurestreams.http;

import io.disclosurestreams.domain.CellChange;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import java.util.List;
import java.util.Optional;

/**
 * An event that stands or stood for an agency's year.
 *
 * @param event empty if nothing lies at its place any more
 * @param changes against the figures that stood before; none of the first
 */
record Revision(Place place, Optional<ReportEvent> event, State state, List<CellChange> changes) {

    /** Whether it still counts. */
    enum State {
        STANDING("standing"),
        REPLACED("replaced");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
