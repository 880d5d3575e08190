package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Subtotal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The latest roll-up of each region and year, as read from the topic. Not thread-safe. */
final class RollUpTable {

    private final NavigableMap<Region, NavigableMap<Integer, Subtotal>> byRegion = new TreeMap<>();

    void put(Region region, int year, Subtotal total) {
        byRegion.computeIfAbsent(region, first -> new TreeMap<>()).put(year, total);
    }

    void remove(Region region, int year) {
        byRegion.computeIfPresent(region, (known, years) -> {
            years.remove(year);
            return years.isEmpty() ? null : years;
        });
    }

    /** {@link Subtotal#ZERO} if there is none. */
    Subtotal get(Region region, int year) {
        return years(region).getOrDefault(year, Subtotal.ZERO);
    }

    SortedMap<Integer, Subtotal> years(Region region) {
        NavigableMap<Integer, Subtotal> years = byRegion.get(region);
        return years == null ? Collections.emptySortedMap() : years;
    }

    /** Every region, the country among them. */
    void forEach(BiConsumer<Region, SortedMap<Integer, Subtotal>> each) {
        byRegion.forEach(each);
    }
}
