package io.disclosurestreams.alerting;

import java.io.IOException;
import java.util.List;

/** Where alerts are told. */
interface Alertmanager {

    /**
     * What is told of a group.
     *
     * @param startsAt RFC 3339
     * @param endsAt until then it fires unless it is told again; in the past once it is resolved
     */
    record Told(AlertGroup group, String startsAt, String endsAt) {}

    /**
     * Tells of some at once.
     *
     * @throws IOException if they were not taken, with the reason
     */
    void tell(List<Told> alerts) throws IOException;
}
