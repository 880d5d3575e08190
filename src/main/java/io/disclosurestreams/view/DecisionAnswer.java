package io.disclosurestreams.view;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.Optional;

/**
 * A decision, and whether it holds.
 *
 * @param period of the agency in the year decided on
 */
public record DecisionAnswer(Decision decision, Optional<RosterPeriod> period, State state) {

    /** What became of it. */
    public enum State {
        /** It holds. */
        STANDING("standing"),
        /** Somebody decided anew. */
        REPLACED("replaced"),
        /** A report that it rests on was revised. */
        LAPSED("lapsed");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
