package io.disclosurestreams.domain;

import java.util.List;

/** The alerts of one subject that fire. Of one year and kind there is one at most. */
public record OpenAlerts(List<OpenAlert> all) {

    public static final OpenAlerts NONE = new OpenAlerts(List.of());

    public OpenAlerts {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
