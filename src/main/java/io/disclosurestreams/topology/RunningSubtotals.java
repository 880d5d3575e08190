package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.LedgerStep;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The subtotals of one ledger task by {@code region|year}, for each region and all above it. A pure function of the
 * ledger's store: kept in memory, built anew by one scan whenever the task starts.
 *
 * <p>Changes are gathered by the lowest region and climb to those above only when somebody asks: between two hand-overs
 * many reports change the same county.
 */
final class RunningSubtotals {

    private final Map<String, Subtotal> byKey = new HashMap<>();
    private final Map<String, Subtotal> changes = new HashMap<>();
    private final Map<String, List<String>> upwards = new HashMap<>();

    /** Takes the old contribution out, puts the new one in. */
    void apply(LedgerStep.Shift shift, Pending pending) {
        Optional<Region> from = shift.before().map(Contribution::region);
        Optional<Region> to = shift.after().map(Contribution::region);
        if (from.equals(to)) {
            Subtotal change = shift.after()
                    .orElseThrow()
                    .subtotal()
                    .minus(shift.before().orElseThrow().subtotal());
            add(to.orElseThrow(), shift.year(), change, pending::changed);
            return;
        }
        shift.before()
                .ifPresent(before ->
                        add(before.region(), shift.year(), Subtotal.ZERO.minus(before.subtotal()), pending::changed));
        shift.after().ifPresent(after -> add(after.region(), shift.year(), after.subtotal(), pending::changed));
    }

    /** Adds while building anew. */
    void add(Contribution contribution, int year) {
        add(contribution.region(), year, contribution.subtotal(), key -> {});
    }

    /** Adds to a region and all above it; tells those that had not changed since somebody asked. */
    private void add(Region lowest, int year, Subtotal change, Consumer<String> changed) {
        String key = Keys.of(lowest.code(), year);
        if (changes.merge(key, change, Subtotal::plus) == change) {
            upwards.computeIfAbsent(key, unknown -> upwards(lowest, year)).forEach(changed);
        }
    }

    private static List<String> upwards(Region lowest, int year) {
        return lowest.withAncestors().stream()
                .map(region -> Keys.of(region.code(), year))
                .toList();
    }

    private Map<String, Subtotal> settled() {
        changes.forEach((lowest, change) -> upwards.get(lowest).forEach(key -> {
            Subtotal sum = byKey.getOrDefault(key, Subtotal.ZERO).plus(change);
            if (sum.isZero()) {
                byKey.remove(key);
            } else {
                byKey.put(key, sum);
            }
        }));
        changes.clear();
        return byKey;
    }

    /** Zero for a region and year in which nothing is counted. */
    Subtotal get(String key) {
        return settled().getOrDefault(key, Subtotal.ZERO);
    }

    Set<String> keys() {
        return settled().keySet();
    }
}
