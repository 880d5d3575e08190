package io.disclosurestreams.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The event that stands for each year of one agency. Immutable. What was stored is read only when somebody asks for it,
 * since an event concerns one year of many.
 */
public final class Years {

    /** No year was ever reported on. */
    public static final Years NONE = new Years(Collections.emptySortedMap());

    private final SortedMap<Integer, Entry> byYear;

    private Years(SortedMap<Integer, Entry> byYear) {
        this.byYear = byYear;
    }

    /** One year: its standing event, or the stored form from which that can be read. */
    public interface Entry {
        Standing standing();
    }

    /** Of what stands in each year; the map is copied. */
    public static Years of(SortedMap<Integer, ? extends Entry> byYear) {
        return new Years(new TreeMap<>(byYear));
    }

    public Optional<Standing> get(int year) {
        return Optional.ofNullable(byYear.get(year)).map(Entry::standing);
    }

    public boolean has(int year) {
        return byYear.containsKey(year);
    }

    /** In which years something stands, if only a withdrawal. */
    public SortedSet<Integer> all() {
        return new TreeSet<>(byYear.keySet());
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** With another event standing for a year. */
    public Years with(int year, Standing standing) {
        Years changed = of(byYear);
        changed.byYear.put(year, standing);
        return changed;
    }

    /** For codecs, which copy what nobody asked for as it is; in order of years. */
    public void forEach(BiConsumer<Integer, Entry> each) {
        byYear.forEach(each);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Years other && standings().equals(other.standings());
    }

    @Override
    public int hashCode() {
        return standings().hashCode();
    }

    @Override
    public String toString() {
        return standings().toString();
    }

    private SortedMap<Integer, Standing> standings() {
        SortedMap<Integer, Standing> standings = new TreeMap<>();
        byYear.forEach((year, entry) -> standings.put(year, entry.standing()));
        return standings;
    }
}
