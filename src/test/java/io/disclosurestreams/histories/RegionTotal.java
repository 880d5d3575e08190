package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is added up for one region and year, by the reference model. */
final class RegionTotal {
    final Map<String, BigDecimal> sums = new TreeMap<>();
    private final SortedMap<LocalDate, long[]> byDueDay = new TreeMap<>();
    long inSums;

    void owed(LocalDate due, boolean received, String arrival) {
        long[] counts = byDueDay.computeIfAbsent(due, day -> new long[5]);
        counts[0]++;
        counts[1] += received ? 1 : 0;
        counts[2] += arrival.equals("withdrawn") ? 1 : 0;
        counts[3] += arrival.equals("late") ? 1 : 0;
        counts[4] += arrival.equals("undated") ? 1 : 0;
    }

    void add(Event event) {
        event.effective().forEach((path, number) -> sums.merge(path, number, BigDecimal::add));
        inSums++;
    }

    SortedMap<String, String> facts(LocalDate today) {
        SortedMap<String, String> facts = new TreeMap<>();
        sums.forEach((path, sum) -> facts.put("sum:" + path, Derived.plain(sum)));
        for (CellName cell : Vocabulary.CELLS) {
            facts.putIfAbsent("sum:" + cell.path(), "0");
            if (cell.isCounted()) {
                facts.putIfAbsent("sum:" + Event.GIVEN + cell.path(), "0");
            }
        }
        facts.put("coverage.inSums", Long.toString(inSums));
        String[] names = {"expected", "received", "withdrawn", "late", "undated"};
        for (int part = 0; part < names.length; part++) {
            int index = part;
            facts.put("coverage." + names[part], sum(byDueDay, index));
            byDueDay.forEach((due, counts) -> facts.put("due:" + due + "." + names[index], "" + counts[index]));
        }
        long overdue = 0;
        for (long[] counts : byDueDay.headMap(today).values()) {
            overdue += counts[0] - counts[1] - counts[2];
        }
        facts.put("coverage.overdue", Long.toString(overdue));
        return facts;
    }

    /** Due days with how many are expected, received and withdrawn. */
    SortedMap<LocalDate, long[]> byDueDay() {
        return byDueDay;
    }

    private static String sum(SortedMap<LocalDate, long[]> byDueDay, int part) {
        return Long.toString(
                byDueDay.values().stream().mapToLong(counts -> counts[part]).sum());
    }
}
