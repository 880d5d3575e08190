package io.disclosurestreams.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.FindingAnswer;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Findings on figures against those that a model judges anew from the catalogue of rules alone, for histories with
 * corrections, withdrawals, duplicates, changes of the roster and restarts, in any order. {@code -Dhistories=N} tries N
 * times as many.
 */
class RandomFindingsTest {

    private static final int HISTORIES = 1_000;
    /** A view is slow to open and close. */
    private static final int VIEWED_EVERY = 4;

    private static final int PAGE = 50;
    /** How often each rule must fail over all histories at least, lest it be compared in vain. */
    private static final long OFTEN = 25;

    private static final Set<String> RULES = Set.of(
            "DOC-SHAPE",
            "DOC-FORM",
            "DOC-AGENCY",
            "CELL-TYPE",
            "CELL-UNIT",
            "CELL-BLANK",
            "CELL-HUGE",
            "COMPETENCE",
            "PLAUS-ACT",
            "T2-STOCK",
            "T2-2019",
            "T2-PROC",
            "T3-ROW",
            "T3-SUM",
            "T3-ID",
            "T4-SUM",
            "YOY-CARRY",
            "YOY-STOCK",
            "YOY-ITEMS",
            "YOY-TOTAL",
            "YOY-PEND",
            "YOY-BREAK",
            "YOY-JUMP",
            "YOY-ZERO",
            "YOY-COPY",
            "YOY-GAP");

    @TempDir
    Path directory;

    private final Map<String, Long> failures = new ConcurrentHashMap<>();
    private final AtomicLong closed = new AtomicLong();

    @Test
    void everyFindingEqualsTheModelsInTheTopicAndInTheView() {
        int count = HISTORIES * Integer.getInteger("histories", 1);
        LongStream.range(0, count).parallel().forEach(this::compare);
        System.out.println("findings compared, by rule: " + new TreeMap<>(failures) + ", closed again: " + closed);
        assertThat(failures.keySet()).isEqualTo(RULES);
        failures.forEach((rule, times) -> assertThat(times).as(rule).isGreaterThanOrEqualTo(OFTEN));
        assertThat(closed.get()).isGreaterThanOrEqualTo(OFTEN);
    }

    private void compare(long seed) {
        History history = HistoryGenerator.of(seed, Trait.PLAUSIBLE, Trait.TIES, Trait.DECISIONS);
        ReferenceModel model = new ReferenceModel(history);
        SortedMap<String, SortedMap<String, String>> wanted = model.findings();
        LedgerRun run = new LedgerRun(history);
        assertSame("topic of seed " + seed, wanted, run.findings());
        if (seed % VIEWED_EVERY == 0) {
            compareView(seed, model, wanted, run);
        }
        wanted.values()
                .forEach(facts -> facts.keySet().forEach(fact -> failures.merge(Violations.rule(fact), 1L, Long::sum)));
        closed.addAndGet(run.closed);
    }

    private void compareView(
            long seed, ReferenceModel model, SortedMap<String, SortedMap<String, String>> wanted, LedgerRun run) {
        run.ask(directory.resolve(Long.toString(seed)), view -> {
            assertSame("agency-years in the view of seed " + seed, wanted, years(model, view));
            Optional<String> region = seed % (2 * VIEWED_EVERY) == 0 ? Optional.empty() : Optional.of("98");
            assertSame("findings listed of seed " + seed, within(region, model, wanted), listed(view, region));
            assertThat(counted(view)).as("counts of seed " + seed).isEqualTo(counted(model, wanted));
        });
    }

    private static void assertSame(
            String what,
            SortedMap<String, SortedMap<String, String>> wanted,
            SortedMap<String, SortedMap<String, String>> got) {
        assertThat(Differences.of(wanted, got)).as(what).isEmpty();
    }

    private static SortedMap<String, SortedMap<String, String>> years(ReferenceModel model, View view) {
        SortedMap<String, SortedMap<String, String>> years = new TreeMap<>();
        for (String key : model.standingEvents().keySet()) {
            int year = Integer.parseInt(key.substring(key.indexOf('|') + 1));
            List<Finding> findings = view.agencyYear(key.substring(0, key.indexOf('|')), year)
                    .orElseThrow()
                    .findings();
            years.put(key, ProductFindings.answered(findings));
        }
        return ProductFindings.some(years);
    }

    /** Page by page. */
    private static SortedMap<String, SortedMap<String, String>> listed(View view, Optional<String> region) {
        FindingQuery query = new FindingQuery(
                region.map(Region::new),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<FindingAnswer> all = new ArrayList<>();
        long total = 1;
        while (all.size() < total) {
            FindingPage page = view.findings(query, all.size(), PAGE);
            total = page.total();
            assertThat(page.items()).hasSize((int) Math.min(PAGE, total - all.size()));
            all.addAll(page.items());
        }
        SortedMap<String, SortedMap<String, String>> listed = new TreeMap<>();
        all.stream()
                .collect(Collectors.groupingBy(
                        item -> item.agency() + "|" + item.year(),
                        Collectors.mapping(FindingAnswer::finding, Collectors.toList())))
                .forEach((key, findings) -> listed.put(key, ProductFindings.answered(findings)));
        return ProductFindings.some(listed);
    }

    private static SortedMap<String, SortedMap<String, String>> within(
            Optional<String> region, ReferenceModel model, SortedMap<String, SortedMap<String, String>> all) {
        SortedMap<String, SortedMap<String, String>> within = new TreeMap<>(all);
        within.keySet()
                .removeIf(key -> region.filter(code -> !model.regions(key).contains(code))
                        .isPresent());
        return within;
    }

    /** By region, year, rule and severity. */
    private static SortedMap<String, Long> counted(
            ReferenceModel model, SortedMap<String, SortedMap<String, String>> wanted) {
        SortedMap<String, Long> counts = new TreeMap<>();
        wanted.forEach((key, facts) -> facts.forEach((fact, text) -> model.regions(key)
                .forEach(region -> counts.merge(
                        region + key.substring(key.indexOf('|')) + " " + Violations.rule(fact) + " "
                                + text.substring(0, text.indexOf('|')),
                        1L,
                        Long::sum))));
        return counts;
    }

    private static SortedMap<String, Long> counted(View view) {
        SortedMap<String, Long> counts = new TreeMap<>();
        Set<Integer> years = new TreeSet<>();
        for (int year = 2008; year < 2030; year++) {
            years.add(year);
        }
        view.findingCounts(6, years).stream()
                .filter(count -> !count.mark().rule().equals("FAULT-LOC"))
                .forEach(count -> counts.put(
                        count.region().code() + "|" + count.year() + " "
                                + count.mark().rule() + " "
                                + count.mark().severity().key(),
                        count.count()));
        return counts;
    }
}
