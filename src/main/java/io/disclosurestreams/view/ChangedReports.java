package io.disclosurestreams.view;

import io.disclosurestreams.domain.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Years of agencies that changed since somebody asked, eight bytes and an entry an agency; nothing is kept until somebody does. */
final class ChangedReports {

    private final Map<String, BitSet> years = new LinkedHashMap<>();
    private boolean asked;

    synchronized void add(String agency, int year) {
        if (asked) {
            years.computeIfAbsent(agency, first -> new BitSet()).set(year - Limits.FIRST_YEAR);
        }
    }

    /** All that the agency has: its names, region or superior may be others. */
    void addAll(AgencyState agency) {
        agency.marks().forEach(mark -> add(agency.agency(), mark.year()));
    }

    /** True the first time. */
    synchronized boolean begin() {
        boolean first = !asked;
        asked = true;
        return first;
    }

    /** Takes out those of some agencies, the longest waiting first. */
    synchronized List<ReportKey> take(int most) {
        List<ReportKey> taken = new ArrayList<>();
        Iterator<Map.Entry<String, BitSet>> waiting = years.entrySet().iterator();
        for (int agency = 0; agency < most && waiting.hasNext(); agency++) {
            Map.Entry<String, BitSet> next = waiting.next();
            next.getValue().stream().forEach(year -> taken.add(new ReportKey(next.getKey(), year + Limits.FIRST_YEAR)));
            waiting.remove();
        }
        return taken;
    }
}
