package io.disclosurestreams.review;

import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReports;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Compares the reports of whole years, the one that has waited longest first, of those that never were the newest: a year only after something in it or in the year before changed, and not
 * before twenty times as long has passed as comparing took last, so that it takes one core for a twentieth of the time at most.
 */
final class YearPasses {

    private static final int REST = 20;

    private final StandingReports reports;
    private final Reviews reviews;
    private final ProseReader prose;
    private final Runnable breathe;
    private final LongSupplier nanos;
    private final Set<Integer> changed = new HashSet<>();
    private final Map<Integer, Long> passed = new HashMap<>();
    private long passes;
    private long notBefore;

    YearPasses(StandingReports reports, Reviews reviews, ProseReader prose, Runnable breathe, LongSupplier nanos) {
        this.reports = reports;
        this.reviews = reviews;
        this.prose = prose;
        this.breathe = breathe;
        this.nanos = nanos;
    }

    void changed(int year) {
        changed.add(year);
    }

    /** One year, if one is due. */
    void run() {
        long start = nanos.getAsLong();
        if (changed.isEmpty() || passes > 0 && start - notBefore < 0) {
            return;
        }
        int year = Collections.max(
                changed,
                Comparator.comparingLong((Integer each) -> -passed.getOrDefault(each, 0L))
                        .thenComparing(Comparator.naturalOrder()));
        changed.remove(year);
        Map<String, OfOthers> found = new YearPass(year, reports, reviews, prose, breathe).run();
        take(year, found);
        passed.put(year, ++passes);
        long end = nanos.getAsLong();
        notBefore = end + (end - start) * REST;
    }

    /** What is other than before is judged again. */
    private void take(int year, Map<String, OfOthers> found) {
        Map<ReportKey, OfOthers> known = reviews.ofOthers();
        Set<ReportKey> differs = new HashSet<>();
        Map<ReportKey, OfOthers> now = new HashMap<>();
        found.forEach((agency, others) -> now.put(new ReportKey(agency, year), others));
        known.keySet().stream()
                .filter(key -> key.year() == year && !now.containsKey(key))
                .forEach(differs::add);
        now.forEach((key, others) -> {
            if (!others.equals(known.get(key))) {
                differs.add(key);
            }
        });
        for (ReportKey key : differs) {
            if (now.containsKey(key)) {
                known.put(key, now.get(key));
            } else {
                known.remove(key);
            }
            breathe.run();
            reports.report(key).filter(report -> report.isReported()).ifPresent(reviews::review);
        }
    }
}
