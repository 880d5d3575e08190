package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.rules.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingAnswersTest {

    private static final FindingQuery ALL = query(null, 0, null, null);
    private static final int MANY = 10_000;

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static FindingQuery query(String region, int year, String rule, Severity severity) {
        return new FindingQuery(
                Optional.ofNullable(region).map(Region::new),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(rule),
                Optional.ofNullable(severity),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> told(FindingQuery query) {
        return world.view.findings(query, 0, MANY).items().stream()
                .map(FindingAnswersTest::told)
                .toList();
    }

    private static String told(FindingAnswer answer) {
        return answer.agency() + " " + answer.year() + " " + answer.finding().rule();
    }

    /** Nothing before 2024 is owed. */
    private void enrol(String agency, String region) {
        world.enrol(agency, Sample.years(2024, 0, Sample.department(agency, region)));
    }

    @Test
    void findingsAreFilteredAndStandTheNewestYearFirst() {
        enrol("a", "210115");
        enrol("b", "2102");
        world.report(Sample.report("a", 2025, 1, 30));
        world.report(Sample.report("b", 2024, 1, 4));
        world.report(Sample.report("b", 2025, 1, 40));
        world.report(Sample.report("x", 2025, 1, 1));
        world.settle();

        assertThat(told(ALL)).containsExactly("a 2025 YOY-GAP", "b 2025 YOY-JUMP", "x 2025 DOC-AGENCY");
        assertThat(told(query("21", 0, "YOY-JUMP", null))).containsExactly("b 2025 YOY-JUMP");
        assertThat(told(query("2101", 0, null, Severity.INFO))).containsExactly("a 2025 YOY-GAP");
        assertThat(told(query("CN", 0, "DOC-AGENCY", null))).isEmpty();
        assertThat(told(query(null, 0, "DOC-AGENCY", null))).containsExactly("x 2025 DOC-AGENCY");
        FindingQuery governments = new FindingQuery(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(AgencyKind.GOVERNMENT),
                Optional.empty());
        assertThat(told(governments)).isEmpty();
    }

    @Test
    void aCorrectionClosesAFindingOfTheNextYear() {
        enrol("a", "210115");
        world.report(Sample.report("a", 2024, 1, 4));
        world.report(Sample.report("a", 2025, 1, 40));
        world.settle();
        assertThat(told(query(null, 2025, "YOY-JUMP", null))).hasSize(1);
        world.report(Sample.report("a", 2024, 2, 38));
        world.settle();
        assertThat(told(query(null, 2025, "YOY-JUMP", null))).isEmpty();
        world.report(Sample.withdrawal("a", 2025, 2));
        world.settle();
        assertThat(told(query(null, 2025, null, null))).isEmpty();
    }

    @Test
    void pagesTogetherAreTheWholeAndCountsAreThoseOfTheRegions() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            fill(random);
            List<FindingAnswer> all = world.view.findings(ALL, 0, MANY).items();
            assertThat(all).as("seed " + seed).isEqualTo(judged());
            List<FindingAnswer> pages = new ArrayList<>();
            int size = 1 + random.nextInt(7);
            for (long from = 0; from < all.size(); from += size) {
                FindingPage page = world.view.findings(ALL, from, size);
                assertThat(page.total()).isEqualTo(all.size());
                pages.addAll(page.items());
            }
            assertThat(pages).as("seed " + seed).isEqualTo(all);
            assertThat(world.view.findings(ALL, all.size() + 5L, size).items()).isEmpty();
            assertCounts(all);
        }
    }

    private void fill(Random random) {
        for (int change = 0; change < 25; change++) {
            String agency = "a" + random.nextInt(6);
            if (random.nextInt(4) == 0) {
                enrol(agency, List.of("210115", "2102", "110101").get(random.nextInt(3)));
            } else if (random.nextInt(8) == 0) {
                world.report(Sample.withdrawal(agency, 2024 + random.nextInt(2), 1 + random.nextInt(5)));
            } else {
                world.report(
                        Sample.report(agency, 2023 + random.nextInt(3), 1 + random.nextInt(5), random.nextInt(60)));
            }
        }
        world.settle();
    }

    private List<FindingAnswer> judged() {
        List<FindingAnswer> judged = new ArrayList<>();
        for (int year = 2025; year >= 2019; year--) {
            for (var agency : world.agencies.entrySet()) {
                for (Finding finding : EventFindings.of(agency.getKey(), agency.getValue(), year, Policy.STATUTORY)) {
                    var standing = agency.getValue().standing(year).orElseThrow();
                    int of = year;
                    judged.add(new FindingAnswer(
                            agency.getKey(),
                            year,
                            agency.getValue().roster().flatMap(entry -> entry.in(of)),
                            standing.order().revision(),
                            finding,
                            standing.place().receivedAt()));
                }
            }
        }
        return judged;
    }

    private void assertCounts(List<FindingAnswer> all) {
        Map<String, Long> expected = new HashMap<>();
        for (FindingAnswer answer : all) {
            answer.period()
                    .ifPresent(period -> period.region()
                            .withAncestors()
                            .forEach(region -> expected.merge(
                                    region.code() + answer.year() + FindingMark.of(answer.finding()), 1L, Long::sum)));
        }
        Map<String, Long> counted = new HashMap<>();
        world.view
                .findingCounts(6, Set.of(2023, 2024, 2025))
                .forEach(count -> counted.put(count.region().code() + count.year() + count.mark(), count.count()));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void everyRuleOfFiguresIsToldOfOneReport() {
        enrol("a", "210115");
        world.report(Sample.report("a", 2025, 1, 3));
        world.report(Sample.unreadable("a", 2024));
        world.settle();

        assertThat(world.view.assessments("a", 2025).orElseThrow().assessments())
                .anySatisfy(each -> assertThat(each.result()).isEqualTo(new Result.Pass()))
                .anySatisfy(each -> assertThat(each.result())
                        .isInstanceOfSatisfying(
                                Result.NotAssessable.class,
                                why -> assertThat(why.why().chinese()).isEqualTo("上年年报无法读取")));
        assertThat(world.view.assessments("a", 2024)).isEmpty();
        assertThat(world.view.assessments("nobody", 2025)).isEmpty();
    }

    @Test
    void anEventIsJudgedAsIfItStoodAndChangesNothing() {
        enrol("a", "210115");
        world.report(Sample.report("a", 2024, 1, 4));
        world.settle();

        assertThat(world.view.findings(Sample.report("a", 2025, 1, 40)))
                .extracting(Finding::rule)
                .containsExactly("YOY-JUMP");
        assertThat(world.view.findings(Sample.report("stranger", 2025, 1, 40)))
                .extracting(Finding::rule)
                .contains("DOC-AGENCY");
        assertThat(told(query(null, 2025, null, null))).isEmpty();
    }
}
