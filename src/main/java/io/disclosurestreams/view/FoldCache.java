package io.disclosurestreams.view;

import io.disclosurestreams.domain.Subtotal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last folds, until something changes: a page asks for the same filtered roll-up many times. */
final class FoldCache {

    private static final int MOST = 1_000;

    private final Map<Key, Subtotal> folds = new LinkedHashMap<>(16, 0.75f, true);
    private long version = -1;

    private record Key(RegionQuery query, int year) {}

    synchronized Optional<Subtotal> get(RegionQuery query, int year, long atVersion) {
        return atVersion == version ? Optional.ofNullable(folds.get(new Key(query, year))) : Optional.empty();
    }

    synchronized void put(RegionQuery query, int year, long atVersion, Subtotal total) {
        if (atVersion < version) {
            return;
        }
        if (atVersion > version) {
            folds.clear();
            version = atVersion;
        }
        folds.put(new Key(query, year), total);
        if (folds.size() > MOST) {
            folds.remove(folds.keySet().iterator().next());
        }
    }
}
