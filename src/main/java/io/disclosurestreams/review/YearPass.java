package io.disclosurestreams.review;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.AlikeTexts;
import io.disclosurestreams.narrative.CommonShingles;
import io.disclosurestreams.narrative.Copies;
import io.disclosurestreams.narrative.Narrative;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.rules.FigurePrint;
import io.disclosurestreams.rules.SameFigures;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReport;
import io.disclosurestreams.view.StandingReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * One comparison of all reports of a year that are on the roster and readable. Two of one chain of superiors are no copies of each
 * other: an office may report for its only department.
 */
final class YearPass {

    private final int year;
    private final StandingReports reports;
    private final Reviews reviews;
    private final ProseReader prose;
    private final Runnable breathe;
    private final TextThresholds texts;
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Place> placesBefore = new HashMap<>();
    private final Map<String, FigurePrint> prints = new TreeMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<TextFacts> facts = new ArrayList<>();
    private final Map<String, LocalDate> received = new HashMap<>();
    private final Map<String, LocalDate> receivedBefore = new HashMap<>();
    private final Map<String, LocalDate> copiedSince = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, List<String>> chains = new HashMap<>();
    private final Peers peers;

    YearPass(int year, StandingReports reports, Reviews reviews, ProseReader prose, Runnable breathe) {
        this.year = year;
        this.reports = reports;
        this.reviews = reviews;
        this.prose = prose;
        this.breathe = breathe;
        this.peers = new Peers(reviews.thresholds());
        this.texts = reviews.thresholds().texts();
    }

    /** By agency; those that nothing is told of are left out. */
    Map<String, OfOthers> run() {
        for (String agency : reports.reported(year)) {
            breathe.run();
            reports.report(key(agency))
                    .filter(report -> report.stored().standing().isReadable())
                    .ifPresent(this::take);
        }
        figures();
        peers.tell(agency -> reports.summary(key(agency)), this::chain, this::add);
        prose();
        Map<String, Integer> same = SameProblems.count(written, facts, texts, agency -> chain(agency));
        Map<String, OfOthers> told = new TreeMap<>();
        places.forEach((agency, place) -> {
            int count = same.getOrDefault(agency, 0);
            int problems = count >= texts.sameProblemsLeast() ? count : 0;
            List<Finding> found = findings.getOrDefault(agency, List.of());
            if (problems > 0 || !found.isEmpty()) {
                told.put(agency, new OfOthers(place, problems, Optional.ofNullable(copiedSince.get(agency)), found));
            }
        });
        return told;
    }

    private ReportKey key(String agency) {
        return new ReportKey(agency, year);
    }

    private void take(StandingReport report) {
        String agency = report.agency();
        places.put(agency, report.place());
        report.period().ifPresent(period -> labels.put(agency, period.name() + "（" + agency + "）"));
        report.placeBefore().ifPresent(place -> placesBefore.put(agency, place));
        received.put(agency, report.stored().standing().receivedOn());
        report.previous()
                .ifPresent(
                        before -> receivedBefore.put(agency, before.standing().receivedOn()));
        peers.take(report);
        prints.put(agency, FigurePrint.of(report.stored().standing().body().cells()));
        reviews.facts(report).ifPresent(known -> {
            written.add(agency);
            facts.add(known.facts());
        });
    }

    private Cells cells(String agency) {
        return reports.report(key(agency))
                .map(report -> report.stored().standing().body().cells())
                .orElse(Cells.NONE);
    }

    private void figures() {
        SameFigures.of(prints, this::cells, reviews.thresholds()).forEach((agency, all) -> {
            List<String> others =
                    all.stream().filter(other -> !isOneChain(agency, other)).toList();
            others.forEach(other -> copied(agency, received.get(other)));
            Copies.figuresOfOthers(labels(others)).ifPresent(finding -> add(agency, finding));
        });
    }

    private void prose() {
        IntFunction<Narrative> narratives = index -> {
            breathe.run();
            return prose.narrative(key(written.get(index)), places.get(written.get(index)));
        };
        CommonShingles common = AlikeTexts.common(facts, narratives, texts);
        Map<String, TreeMap<Double, List<String>>> alike = new TreeMap<>();
        for (AlikeTexts.Pair pair : AlikeTexts.find(facts, narratives, common, texts)) {
            String one = written.get(pair.one());
            String other = written.get(pair.other());
            if (!isOneChain(one, other)) {
                copied(one, received.get(other));
                copied(other, received.get(one));
                partner(one, other, pair.likeness(), alike);
                partner(other, one, pair.likeness(), alike);
            }
        }
        alike.forEach((agency, partners) -> {
            List<String> others = partners.descendingMap().values().stream()
                    .flatMap(List::stream)
                    .map(other -> labels.getOrDefault(other, other))
                    .toList();
            Copies.textOfOthers(others, partners.lastKey()).ifPresent(finding -> add(agency, finding));
        });
        for (int index = 0; index < written.size(); index++) {
            String agency = written.get(index);
            lastYear(index, narratives, common).ifPresent(finding -> {
                copied(agency, receivedBefore.get(agency));
                add(agency, finding);
            });
        }
    }

    /** With another report that came on that day: both are there since the later of the two. */
    private void copied(String agency, LocalDate other) {
        LocalDate own = received.get(agency);
        copiedSince.merge(agency, other.isAfter(own) ? other : own, (one, two) -> one.isBefore(two) ? one : two);
    }

    private Optional<Finding> lastYear(int index, IntFunction<Narrative> narratives, CommonShingles common) {
        String agency = written.get(index);
        Place before = placesBefore.get(agency);
        if (before == null) {
            return Optional.empty();
        }
        ReportKey last = new ReportKey(agency, year - 1);
        return reviews.store()
                .get(agency, year - 1, before)
                .filter(known -> Copies.mayBeTextOfLastYear(facts.get(index), known.facts(), texts))
                .flatMap(known ->
                        Copies.textOfLastYear(narratives.apply(index), prose.narrative(last, before), common, texts));
    }

    private void add(String agency, Finding finding) {
        findings.computeIfAbsent(agency, first -> new ArrayList<>(1)).add(finding);
    }

    private static void partner(
            String agency, String other, double likeness, Map<String, TreeMap<Double, List<String>>> alike) {
        alike.computeIfAbsent(agency, first -> new TreeMap<>())
                .computeIfAbsent(likeness, first -> new ArrayList<>(1))
                .add(other);
    }

    private List<String> labels(List<String> agencies) {
        return agencies.stream().map(each -> labels.getOrDefault(each, each)).toList();
    }

    private boolean isOneChain(String one, String other) {
        return chain(one).contains(other) || chain(other).contains(one);
    }

    private List<String> chain(String agency) {
        return chains.computeIfAbsent(agency, id -> reports.superiors(key(id)));
    }
}
