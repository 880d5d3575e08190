package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The alerts of one subject that fire. Of one year and kind there is one at most.
 *
 * @param noticed what holds by notice, whether or not an alert fires for it: the report it is about may be still to come
 */
public record OpenAlerts(List<OpenAlert> all, List<Notice.Begun> noticed) {

    public static final OpenAlerts NONE = new OpenAlerts(List.of(), List.of());

    public OpenAlerts {
        all = List.copyOf(all);
        noticed = List.copyOf(noticed);
    }

    /** Nothing fires, and nothing is noticed. */
    public boolean isEmpty() {
        return all.isEmpty() && noticed.isEmpty();
    }

    /** With what a notice says; the alerts are still those from before. */
    public OpenAlerts noticing(Notice notice) {
        List<Notice.Begun> holding = new ArrayList<>(noticed);
        holding.removeIf(notice::isAbout);
        if (notice instanceof Notice.Begun begun) {
            holding.add(begun);
        }
        return new OpenAlerts(all, holding);
    }
}
