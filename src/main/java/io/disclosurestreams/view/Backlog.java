package io.disclosurestreams.view;

import java.util.Optional;

/**
 * What lay in the input topics when the service started and does not show in the results yet: until it does, the results
 * are a part of what is known, and a part must not be given for the whole.
 */
public interface Backlog {

    /**
     * For people: what must still happen before the results hold all of it; empty once they do.
     *
     * @throws org.apache.kafka.common.errors.RetriableException if nobody can tell just now
     */
    Optional<String> waitingFor();
}
