package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tree of regions: those of the shipped list, and those in which agencies lie. */
record Regions(RegionNames list) {

    private static final Pattern GOVERNMENT = Pattern.compile("(?<=.)(人民政府|办事处)$");

    boolean isRegion(Region region, RegionIndex agencies) {
        return region.isCountry() || list.kind(region).isPresent() || agencies.hasAny(region);
    }

    /** From the list, else from the name of the region's government on the roster: 新县人民政府 governs 新县. */
    Optional<String> name(Region region, AgencyIndex agencies) {
        return list.name(region)
                .or(() -> agencies.governmentOf(region)
                        .map(government -> GOVERNMENT.matcher(government).replaceFirst("")));
    }

    /**
     * Direct parts by code. What is no government gives way to its own parts; a development zone counts once an agency
     * lies in it.
     */
    SortedSet<Region> children(Region region, RegionIndex agencies) {
        SortedSet<Region> parts = agencies.parts(region);
        list.parts(region).stream()
                .filter(part -> list.kind(part).orElseThrow() != RegionKind.ZONE)
                .forEach(parts::add);
        SortedSet<Region> children = new TreeSet<>();
        for (Region part : parts) {
            if (list.kind(part).filter(kind -> kind == RegionKind.NODE).isPresent()) {
                children.addAll(children(part, agencies));
            } else {
                children.add(part);
            }
        }
        return children;
    }
}
