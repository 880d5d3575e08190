package io.disclosurestreams.review;

import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which findings each report has, in memory; written by one thread, read by many. */
final class Results {

    private final Map<String, List<Reviewed>> byAgency = new ConcurrentHashMap<>();
    private final Map<List<FindingMark>, List<FindingMark>> known = new ConcurrentHashMap<>();

    private record Reviewed(int year, int partition, long offset, List<FindingMark> marks) {}

    /** Of the report that lies there; none are not kept. */
    void put(String agency, int year, Place place, List<FindingMark> marks) {
        List<FindingMark> same = known.computeIfAbsent(List.copyOf(marks), first -> first);
        replace(
                agency,
                year,
                marks.isEmpty() ? List.of() : List.of(new Reviewed(year, place.partition(), place.offset(), same)));
    }

    void remove(String agency, int year) {
        replace(agency, year, List.of());
    }

    private void replace(String agency, int year, List<Reviewed> now) {
        byAgency.compute(agency, (id, before) -> {
            List<Reviewed> after = new ArrayList<>(now);
            if (before != null) {
                before.stream().filter(each -> each.year() != year).forEach(after::add);
            }
            return after.isEmpty() ? null : List.copyOf(after);
        });
    }

    List<FindingMark> marks(String agency, int year, int partition, long offset) {
        for (Reviewed each : byAgency.getOrDefault(agency, List.of())) {
            if (each.year() == year && each.offset() == offset && each.partition() == partition) {
                return each.marks();
            }
        }
        return List.of();
    }
}
