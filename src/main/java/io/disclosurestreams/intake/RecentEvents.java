package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this process has appended of late, until the view shows it: a second document of the same agency and year may
 * come before the ledger has seen the first, and must get the next revision all the same.
 */
final class RecentEvents {

    /** One agency's year. */
    record Pair(String agency, int year) {}

    /** Whether an event that was sent is stored. */
    enum Fate {
        STORED,
        /** No acknowledgement came: it may be stored or not. */
        UNKNOWN
    }

    /** What stands of the events sent from here. */
    record Sent(Standing standing, Fate fate) {}

    private final int most;
    private final Map<Pair, Sent> byPair = new LinkedHashMap<>();

    /** With the number of pairs to remember: the eldest give way, since the view shows those first. */
    RecentEvents(int most) {
        this.most = most;
    }

    synchronized Optional<Sent> of(Pair pair) {
        return Optional.ofNullable(byPair.get(pair));
    }

    synchronized void forget(Pair pair) {
        byPair.remove(pair);
    }

    synchronized void remember(ReportEvent event, Place place, Fate fate) {
        Pair pair = new Pair(event.agency(), event.year());
        Sent before = byPair.remove(pair);
        if (before == null) {
            byPair.put(pair, new Sent(Standing.first(event, place), fate));
        } else {
            Standing standing = before.standing().with(event, place);
            boolean wins = standing.order().equals(event.order());
            byPair.put(pair, new Sent(standing, wins ? fate : before.fate()));
        }
        for (Iterator<Pair> eldest = byPair.keySet().iterator(); byPair.size() > most; ) {
            eldest.next();
            eldest.remove();
        }
    }
}
