package io.disclosurestreams.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.Sample;
import io.disclosurestreams.view.StandingReport;
import io.disclosurestreams.view.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewerTest {

    private static final String FORTY_SIX = "2025年，本机关共收到政府信息公开申请46件。";

    private ReviewWorld world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new ReviewWorld(folder);
        world.world.enrol("a", department("某县统计局"));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static RosterPeriod department(String name) {
        return Sample.years(2023, 0, Sample.department(name, "210115"));
    }

    @Test
    void aClaimThatTheTableDeniesIsToldUntilACorrectionAgrees() {
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        assertThat(world.found("a", 2025)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("TXT-NEW");
            assertThat(finding.state()).isEqualTo(Finding.State.UNCERTAIN);
        });
        assertThat(world.counts(2025)).containsEntry("TXT-NEW", 1L);

        world.report(Sample.report("a", 2025, 2, 46), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
        assertThat(world.counts(2025)).doesNotContainKey("TXT-NEW");
    }

    @Test
    void aClaimThatSomebodyExplainedIsToldNoMoreUntilTheNextRevision() {
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.world.decide(new Decision(
                "a",
                2025,
                new Decision.Ruling.OnFinding(
                        Decision.Opinion.EXPLAIN, "TXT-NEW", List.of(), OptionalInt.of(1), OptionalInt.empty()),
                "张三",
                "含转交件",
                World.NOW));
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
        assertThat(world.counts(2025)).doesNotContainKey("TXT-NEW");

        world.report(Sample.report("a", 2025, 2, 41), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        assertThat(world.rules("a", 2025)).containsExactly("TXT-NEW");
    }

    @Test
    void aWithdrawalTakesItsFindingsAway() {
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        assertThat(world.rules("a", 2025)).isNotEmpty();
        world.report(Sample.withdrawal("a", 2025, 2), Map.of());
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
        assertThat(world.counts(2025)).isEmpty();
    }

    @Test
    void aClaimOfChangeIsJudgedAgainWhenTheYearBeforeIsCorrected() {
        world.report(Sample.report("a", 2024, 1, 40), ReviewWorld.prose("", 1));
        world.report(Sample.report("a", 2025, 1, 46), ReviewWorld.prose("2025年，收到政府信息公开申请46件，同比增长15%。", 2));
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
        world.report(Sample.report("a", 2024, 2, 44), ReviewWorld.prose("", 1));
        world.settle();
        assertThat(world.rules("a", 2025)).containsExactly("YOY-CLAIM");
        assertThat(world.counts(2025)).containsEntry("YOY-CLAIM", 1L);
    }

    @Test
    void whatIsNotReadYetIsWaitedForByNobody() {
        world.world.report(Sample.report("a", 2025, 1, 40));
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
        world.append(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        assertThat(world.rules("a", 2025)).containsExactly("TXT-NEW");
        assertThat(world.reviewer.progress()).isEqualTo("up to date");
    }

    @Test
    void ofTheRevisionsTheStandingOneIsJudgedAndABrokenEventIsPassedOver() {
        world.report(Sample.report("a", 2025, 2, 46), ReviewWorld.prose(FORTY_SIX, 1));
        world.report(Sample.report("a", 2025, 1, 46), ReviewWorld.prose("2025年，收到政府信息公开申请99件。", 1));
        world.settle();
        assertThat(world.rules("a", 2025)).isEmpty();
    }

    @Test
    void sectionsThatSayLittleAreThin() {
        world.report(Sample.report("a", 2025, 1, 40), Map.of("overview", "一切正常。", "problems", "无"));
        world.settle();
        assertThat(world.rules("a", 2025)).containsOnly("TXT-THIN").hasSize(3);
        assertThat(world.counts(2025)).containsEntry("TXT-THIN", 3L);
    }

    @Test
    void aReportThatCameBeforeItsRosterRowIsReadAgainByTheNamesOfTheRow() {
        world.report(Sample.report("b", 2025, 1, 40), ReviewWorld.prose("某县财政局", 7));
        world.settle();
        assertThat(world.readBack).isEmpty();
        world.world.enrol("b", department("某县财政局"));
        world.settle();
        assertThat(world.readBack).extracting(Place::offset).contains(0L);
        ReportKey key = new ReportKey("b", 2025);
        StandingReport report = world.world.view.standingReports().report(key).orElseThrow();
        List<String> names = world.world.view.standingReports().names(key);
        assertThat(names).startsWith("某县财政局").contains("辽中区", "沈阳市");
        assertThat(world.reviews.facts(report).orElseThrow().isReadBy(names)).isTrue();
    }

    @Test
    void aRestartGoesOnWhereReadingStopped(@TempDir Path other) {
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        StandingReport report = world.world
                .view
                .standingReports()
                .report(new ReportKey("a", 2025))
                .orElseThrow();
        world.reviews.close();
        assertThat(world.reviews.facts(report)).isEmpty();
        try (Reviews again = world.open("cluster/topic")) {
            assertThat(again.findings(report)).extracting(Finding::rule).containsExactly("TXT-NEW");
            assertThat(again.store().next(0)).hasValue(1);
            var consumer = ReviewWorld.consumer(1);
            Reviewer reviewer = world.reviewer(again);
            reviewer.begin(consumer);
            assertThat(consumer.assignment())
                    .allSatisfy(partition ->
                            assertThat(consumer.position(partition)).isEqualTo(1));
            reviewer.round(Duration.ZERO);
            assertThat(reviewer.progress()).isEqualTo("up to date");
        }
    }

    @Test
    void whatWasReadFromAnotherTopicIsThrownAway() {
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose(FORTY_SIX, 1));
        world.settle();
        world.reviews.close();
        try (Reviews other = world.open("cluster/topic made again")) {
            assertThat(other.store().next(0)).isEmpty();
        }
        try (Reviews same = world.open("cluster/topic made again")) {
            assertThat(same.store().next(0)).isEmpty();
        }
    }
}
