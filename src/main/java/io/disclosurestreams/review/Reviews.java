package io.disclosurestreams.review;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.narrative.ReportText;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.rules.AlertReasons;
import io.disclosurestreams.view.FurtherFindings;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the review has told so far. Of each report only the marks are kept in memory; what a finding says is judged anew when it is
 * asked for, from the facts on disk and the report as it stands. Filled by {@link Reviewer}.
 */
public final class Reviews implements FurtherFindings, AutoCloseable {

    private final FactStore facts;
    private final Thresholds thresholds;
    private final Results results = new Results();
    private final Map<ReportKey, OfOthers> ofOthers = new ConcurrentHashMap<>();

    private Reviews(FactStore facts, Thresholds thresholds) {
        this.facts = facts;
        this.thresholds = thresholds;
    }

    /**
     * Opens the store of prose; what was read from another source is thrown away.
     *
     * @param directory of its own, kept over restarts
     * @param source which topic of which cluster is read
     */
    public static Reviews open(Path directory, String source, Thresholds thresholds) {
        return new Reviews(FactStore.open(directory, source), thresholds);
    }

    @Override
    public List<FindingMark> marks(String agency, int year, int partition, long offset) {
        return results.marks(agency, year, partition, offset);
    }

    @Override
    public List<Finding> findings(StandingReport report) {
        return report.isReported()
                ? judge(report, facts(report).map(StoredFacts::facts).orElse(TextFacts.NONE))
                : List.of();
    }

    /** Of the event that stands; empty if it was not read yet, or nothing is reported. */
    Optional<StoredFacts> facts(StandingReport report) {
        return report.isReported() ? facts.get(report.agency(), report.year(), report.place()) : Optional.empty();
    }

    Optional<TextFacts> factsBefore(StandingReport report) {
        return report.placeBefore()
                .flatMap(place -> facts.get(report.agency(), report.year() - 1, place))
                .map(StoredFacts::facts);
    }

    private List<Finding> judge(StandingReport report, TextFacts known) {
        OfOthers others = others(report);
        List<Finding> findings = new ArrayList<>(new ReportText(
                        known,
                        report.stored().standing().body().cells(),
                        report.stored().scope(),
                        factsBefore(report),
                        report.previous().flatMap(StoredYear::sums))
                .findings(others.sameProblems(), thresholds.texts()));
        findings.addAll(others.findings());
        return findings;
    }

    private OfOthers others(StandingReport report) {
        OfOthers compared = ofOthers.get(new ReportKey(report.agency(), report.year()));
        return compared != null && compared.place().equals(report.place())
                ? compared
                : new OfOthers(report.place(), 0, Optional.empty(), List.of());
    }

    /** Judges a report and keeps which findings it has. */
    void review(StandingReport report) {
        List<FindingMark> marks = report.waivers().left(findings(report)).stream()
                .map(FindingMark::of)
                .toList();
        results.put(report.agency(), report.year(), report.place(), marks);
    }

    boolean isCompared(ReportKey key) {
        return ofOthers.containsKey(key);
    }

    /** Since when a report is a copy of others, or its prose of last year's, unless people waived that. */
    Optional<LocalDate> copiedSince(StandingReport report) {
        boolean marked =
                marks(
                                report.agency(),
                                report.year(),
                                report.place().partition(),
                                report.place().offset())
                        .stream()
                        .anyMatch(mark -> AlertReasons.isCopy(mark.rule()));
        return marked ? others(report).copiedSince() : Optional.empty();
    }

    void forget(ReportKey key) {
        results.remove(key.agency(), key.year());
        ofOthers.remove(key);
    }

    FactStore store() {
        return facts;
    }

    Map<ReportKey, OfOthers> ofOthers() {
        return ofOthers;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** Not before {@link Reviewer} has ended; whoever asks later is told nothing. */
    @Override
    public void close() {
        facts.close();
    }
}
