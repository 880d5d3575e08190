package io.disclosurestreams.review;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReports;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Compares the reports of whole years: first those that never were compared, the newest first and without rest between them,
 * else the one that has waited longest. A year is compared again only after something in it or in the year before changed, and
 * not before nine times the work of the last comparison could have been done: it takes one core for a tenth of the time at most.
 */
final class YearPasses {

    /** Times the work of comparing that must pass before a year is compared again. */
    private static final int REST = 9;

    private final StandingReports reports;
    private final Reviews reviews;
    private final ProseReader prose;
    private final CopyNotices notices;
    private final Runnable breathe;
    private final LongSupplier nanos;
    private final LongSupplier worked;
    private final Set<Integer> changed = new HashSet<>();
    private final Map<Integer, Long> passed = new HashMap<>();
    private long passes;
    private long notBefore;

    /**
     * Nothing was compared yet.
     *
     * @param nanos of a clock that never goes back
     * @param worked nanoseconds of work that this thread has done; waiting for others is none
     */
    YearPasses(
            StandingReports reports,
            Reviews reviews,
            ProseReader prose,
            CopyNotices notices,
            Runnable breathe,
            LongSupplier nanos,
            LongSupplier worked) {
        this.reports = reports;
        this.reviews = reviews;
        this.prose = prose;
        this.notices = notices;
        this.breathe = breathe;
        this.nanos = nanos;
        this.worked = worked;
    }

    /** How many years are still to be compared. */
    int waiting() {
        return changed.size();
    }

    void changed(int year) {
        changed.add(year);
    }

    /** One year, if one is due: those that never were before all others, and without rest between them. */
    void run() {
        boolean rests = passes > 0 && nanos.getAsLong() - notBefore < 0;
        if (changed.isEmpty() || rests && passed.keySet().containsAll(changed)) {
            return;
        }
        long start = worked.getAsLong();
        int year = Collections.max(
                changed,
                Comparator.comparingLong((Integer each) -> -passed.getOrDefault(each, 0L))
                        .thenComparing(Comparator.naturalOrder()));
        changed.remove(year);
        Map<String, OfOthers> found = new YearPass(year, reports, reviews, prose, breathe).run();
        take(year, found);
        if (!notices.tell(year, copies(year, found))) {
            changed.add(year);
        }
        passed.put(year, ++passes);
        notBefore = nanos.getAsLong() + (worked.getAsLong() - start) * REST;
    }

    private Map<ReportKey, Notice.Begun> copies(int year, Map<String, OfOthers> found) {
        Map<ReportKey, Notice.Begun> copies = new TreeMap<>(Comparator.comparing(ReportKey::agency));
        for (String agency : found.keySet()) {
            ReportKey key = new ReportKey(agency, year);
            reports.report(key)
                    .filter(report -> report.stored().standing().isReadable())
                    .ifPresent(report -> reviews.copiedSince(report)
                            .ifPresent(since -> copies.put(
                                    key,
                                    new Notice.Begun(
                                            agency,
                                            year,
                                            AlertKind.COPIED,
                                            since,
                                            report.stored().standing().order().sha256()))));
        }
        return copies;
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
