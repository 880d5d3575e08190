package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.LedgerStep;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subtotals of one ledger task by {@code region|year}, for each region and all above it. A pure function of the
 * ledger's store: kept in memory, built anew by one scan whenever the task starts.
 */
final class RunningSubtotals {

    private final Map<String, Subtotal> byKey = new HashMap<>();
    private final Map<Region, List<Region>> ancestors = new HashMap<>();

    /** Takes the old contribution out, puts the new one in. */
    void apply(LedgerStep.Shift shift, Pending pending) {
        shift.before().ifPresent(before -> {
            for (Region region : above(before)) {
                String key = Keys.of(region.code(), shift.year());
                put(key, get(key).minus(before.subtotal()));
                pending.changed(key);
            }
        });
        shift.after().ifPresent(after -> {
            for (Region region : above(after)) {
                String key = Keys.of(region.code(), shift.year());
                put(key, get(key).plus(after.subtotal()));
                pending.changed(key);
            }
        });
    }

    /** Adds while building anew. */
    void add(Contribution contribution, int year) {
        for (Region region : above(contribution)) {
            String key = Keys.of(region.code(), year);
            put(key, get(key).plus(contribution.subtotal()));
        }
    }

    private List<Region> above(Contribution contribution) {
        return ancestors.computeIfAbsent(contribution.region(), Region::withAncestors);
    }

    private void put(String key, Subtotal subtotal) {
        if (subtotal.isZero()) {
            byKey.remove(key);
        } else {
            byKey.put(key, subtotal);
        }
    }

    /** Zero for a region and year in which nothing is counted. */
    Subtotal get(String key) {
        return byKey.getOrDefault(key, Subtotal.ZERO);
    }

    Set<String> keys() {
        return byKey.keySet();
    }
}
