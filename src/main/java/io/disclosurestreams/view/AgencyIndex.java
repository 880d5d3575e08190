package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All agencies in memory, found by id, region and name. Not thread-safe. */
final class AgencyIndex {

    private final NavigableMap<String, AgencyState> byId = new TreeMap<>();
    private final RegionIndex regions = new RegionIndex();
    private final NameIndex names = new NameIndex();
    private final SuperiorIndex superiors = new SuperiorIndex();
    private final NavigableMap<Integer, ReportCount> reports = new TreeMap<>();

    /** Never null: an agency that nobody knows is {@link AgencyState#isUnknown}. */
    AgencyState get(String agency) {
        AgencyState state = byId.get(agency);
        return state == null ? AgencyState.unknown(agency) : state;
    }

    void put(AgencyState state) {
        // decisions may come before the agency that they are about, and outlast it
        boolean empty = state.isUnknown() && state.decisions().isEmpty();
        AgencyState before = empty ? byId.remove(state.agency()) : byId.put(state.agency(), state);
        if (before != null) {
            count(before, -1);
        }
        count(state, 1);
        if (before != null && before.roster().equals(state.roster())) {
            return;
        }
        if (before != null) {
            before.roster().ifPresent(regions::remove);
            before.roster().ifPresent(names::remove);
            before.roster().ifPresent(superiors::remove);
        }
        state.roster().ifPresent(regions::add);
        state.roster().ifPresent(names::add);
        state.roster().ifPresent(superiors::add);
    }

    private void count(AgencyState state, int sign) {
        for (YearMark mark : state.marks()) {
            if (state.period(mark.year()).isPresent()) {
                reports.merge(mark.year(), ReportCount.NONE.plus(mark, sign), (some, more) -> some.plus(mark, sign));
            }
        }
    }

    /** By id. */
    List<AgencyState> all() {
        return new ArrayList<>(byId.values());
    }

    /** Those that lie or lay in the region or a part of it, by id. */
    List<AgencyState> within(Region region) {
        return region.isCountry()
                ? byId.values().stream()
                        .filter(state -> state.roster().isPresent())
                        .toList()
                : regions.within(region).stream().map(byId::get).toList();
    }

    /**
     * Those from which in that year a chain of superiors leads to the agency, nearest first. A chain that runs in a circle
     * ends where it began.
     */
    List<AgencyState> subordinates(String superior, int year) {
        Map<String, AgencyState> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(superior));
        while (!open.isEmpty()) {
            String above = open.poll();
            for (String agency : superiors.below(above)) {
                AgencyState state = byId.get(agency);
                boolean leads = state.period(year)
                        .flatMap(RosterPeriod::superior)
                        .filter(above::equals)
                        .isPresent();
                if (leads && !agency.equals(superior) && found.putIfAbsent(agency, state) == null) {
                    open.add(agency);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Those that have or had the name, by id. */
    List<AgencyState> named(String name) {
        return names.named(name).stream().sorted().map(byId::get).toList();
    }

    /** Those that have or had a name much like it, the most alike first. */
    List<AgencyState> similar(String name) {
        return names.similar(name).stream().map(byId::get).toList();
    }

    /** Ids of those that have or had a name of which the text is a part. */
    Set<String> called(String text) {
        return names.called(text);
    }

    /** The name of the government that rules just this region; that of a town is of kind town. */
    Optional<String> governmentOf(Region region) {
        AgencyKind kind = governing(region);
        return regions.exactly(region).stream()
                .map(agency -> byId.get(agency).roster().orElseThrow().latest())
                .filter(period -> period.kind() == kind && period.region().equals(region))
                .map(RosterPeriod::name)
                .findFirst();
    }

    /** What kind of agency rules a region. */
    static AgencyKind governing(Region region) {
        return region.code().length() > 6 ? AgencyKind.TOWN : AgencyKind.GOVERNMENT;
    }

    RegionIndex regions() {
        return regions;
    }

    ReportCount reports(int year) {
        return reports.getOrDefault(year, ReportCount.NONE);
    }

    /** Years for which an agency that is on the roster then has a standing report, newest first. */
    List<Integer> reportedYears() {
        return reports.descendingMap().entrySet().stream()
                .filter(year -> year.getValue().reported() > 0)
                .map(NavigableMap.Entry::getKey)
                .toList();
    }
}
