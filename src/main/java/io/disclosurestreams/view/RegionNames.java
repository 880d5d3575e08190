package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped list of provinces, cities and counties: 国家统计局 统计用区划代码, state of 2023-06-30, as packed in
 * china-division 2.7.0. Towns are not in it, nor is the country.
 */
public final class RegionNames {

    private static final String RESOURCE = "/regions.csv";
    private static final String HEADER = "code,name,kind";

    private final Map<Region, Entry> entries = new HashMap<>();
    private final Map<Region, List<Region>> parts = new HashMap<>();

    private record Entry(String name, RegionKind kind) {}

    private RegionNames(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("regions: want the header " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (fields.length != 3) {
                throw new IllegalArgumentException("regions: want three fields, got \"" + line + "\"");
            }
            Region region = new Region(fields[0]);
            if (entries.put(region, new Entry(fields[1], RegionKind.ofKey(fields[2]))) != null) {
                throw new IllegalArgumentException("regions: " + region + " stands there twice");
            }
            parts.computeIfAbsent(region.parent().orElseThrow(), parent -> new ArrayList<>())
                    .add(region);
        }
    }

    /** The list that comes with the product. */
    public static RegionNames shipped() {
        try (InputStream csv = RegionNames.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return new RegionNames(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From lines {@code code,name,kind} with that header. */
    static RegionNames of(List<String> lines) {
        return new RegionNames(lines);
    }

    /** Empty if the code is not in the list. */
    public Optional<String> name(Region region) {
        return Optional.ofNullable(entries.get(region)).map(Entry::name);
    }

    /** Empty if the code is not in the list. */
    Optional<RegionKind> kind(Region region) {
        return Optional.ofNullable(entries.get(region)).map(Entry::kind);
    }

    /** Those of the list that lie directly below. */
    List<Region> parts(Region region) {
        return parts.getOrDefault(region, List.of());
    }
}
