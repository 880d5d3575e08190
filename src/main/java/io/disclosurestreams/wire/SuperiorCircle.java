package io.disclosurestreams.wire;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds whether an agency is above itself: in some year the chain of superiors that begins with it leads back to it. */
final class SuperiorCircle {

    /** From a village's office to the State Council there are a dozen. */
    private static final int LONGEST_CHAIN = 100;

    private final Function<String, Optional<RosterEntry>> roster;

    /** Among agencies as the roster will have them. */
    SuperiorCircle(Function<String, Optional<RosterEntry>> roster) {
        this.roster = roster;
    }

    /** Years without a gap. */
    private record Span(int from, int to) {

        Span within(RosterPeriod period) {
            return new Span(
                    Math.max(from, period.activeFrom().orElse(Integer.MIN_VALUE)),
                    Math.min(to, period.activeTo().orElse(Integer.MAX_VALUE)));
        }

        boolean isEmpty() {
            return from > to;
        }
    }

    /** The agencies of the circle in the order of the chain, the given one first; empty if there is none. */
    List<String> through(RosterEntry entry) {
        return through(entry, new Span(Integer.MIN_VALUE, Integer.MAX_VALUE), new LinkedHashSet<>());
    }

    private List<String> through(RosterEntry entry, Span years, Set<String> chain) {
        if (chain.size() == LONGEST_CHAIN || !chain.add(entry.agency())) {
            // too long for any state, or a circle further up, in which the first agency has no part
            return List.of();
        }
        String first = chain.iterator().next();
        for (RosterPeriod period : entry.periods()) {
            Span both = years.within(period);
            if (!both.isEmpty() && period.superior().isPresent()) {
                String above = period.superior().get();
                List<String> circle = above.equals(first)
                        ? List.copyOf(chain)
                        : roster.apply(above)
                                .map(next -> through(next, both, chain))
                                .orElse(List.of());
                if (!circle.isEmpty()) {
                    return circle;
                }
            }
        }
        chain.remove(entry.agency());
        return List.of();
    }
}
