package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionAnswersTest {

    private static final DecisionQuery ALL =
            new DecisionQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
        world.enrol("a", Sample.years(2024, 0, Sample.department("局", "210115")));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private void decide(String agency, int year, Ruling ruling) {
        world.decide(new Decision(agency, year, ruling, "张三", "理由", World.NOW));
    }

    private static Ruling dismissal(int untilRevision) {
        return new Ruling.OnFinding(
                Opinion.DISMISS, "YOY-JUMP", List.of(), OptionalInt.of(untilRevision), OptionalInt.empty());
    }

    private List<String> told(DecisionQuery query) {
        return world.view.decisions(query).stream()
                .map(answer ->
                        answer.decision().agency() + " " + answer.decision().year() + " "
                                + answer.decision().ruling().key() + " "
                                + answer.state().key())
                .toList();
    }

    @Test
    void theLogKeepsWhatWasReplacedAndTellsTheLatestFirst() {
        decide("a", 2025, new Ruling.Excuse());
        decide("a", 2025, new Ruling.Extend(LocalDate.of(2026, 2, 28)));
        decide("b", 2024, new Ruling.Excuse());
        world.settle();

        assertThat(told(ALL))
                .containsExactly("b 2024 excuse standing", "a 2025 extend standing", "a 2025 excuse replaced");
        assertThat(told(new DecisionQuery(
                        Optional.empty(), Optional.of(new Region("21")), OptionalInt.of(2025), Optional.of("extend"))))
                .containsExactly("a 2025 extend standing");
        assertThat(told(new DecisionQuery(Optional.of("b"), Optional.empty(), OptionalInt.empty(), Optional.empty())))
                .containsExactly("b 2024 excuse standing");
        assertThat(told(new DecisionQuery(
                        Optional.empty(), Optional.of(new Region("CN")), OptionalInt.of(2024), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aDocumentThatWasDismissedIsInTheLogAndNoAgency() {
        String document = "document:" + "ab".repeat(32);
        decide(document, 2025, new Ruling.Discard());
        world.settle();

        assertThat(told(ALL)).containsExactly(document + " 2025 dismiss standing");
        assertThat(world.view.agency(document)).isEmpty();
    }

    @Test
    void aWaiverLapsesWithTheNextRevision() {
        world.report(Sample.report("a", 2024, 1, 4));
        world.report(Sample.report("a", 2025, 1, 40));
        decide("a", 2025, dismissal(1));
        world.settle();
        assertThat(told(ALL)).containsExactly("a 2025 dismiss standing");
        assertThat(world.year("a", 2025).findings()).isEmpty();

        world.report(Sample.report("a", 2025, 2, 44));
        world.settle();
        assertThat(told(ALL)).containsExactly("a 2025 dismiss lapsed");
        assertThat(world.year("a", 2025).findings()).hasSize(1);
    }

    @Test
    void whoIsExcusedIsNeitherMissingNorExpectedNorOverdue() {
        world.settle();
        RegionQuery region = RegionQuery.all(new Region("2101"));
        assertThat(world.view.statistics().missing(region, 2025)).hasSize(1);
        assertThat(world.view.overdue(2025, 9)).hasSize(1);

        decide("a", 2025, new Ruling.Excuse());
        world.settle();

        assertThat(world.view.statistics().missing(region, 2025)).isEmpty();
        assertThat(world.view.overdue(2025, 9)).isEmpty();
        assertThat(world.region("2101", 2025).coverage().coverage().expected()).isZero();
        assertThat(world.year("a", 2025).timeliness().state().key()).isEqualTo("excused");
        assertThat(world.year("a", 2025).expected()).isZero();
    }

    @Test
    void whoGotMoreTimeIsOverdueAfterIt() {
        decide("a", 2025, new Ruling.Extend(World.TODAY));
        world.settle();
        assertThat(world.view.overdue(2025, 9)).isEmpty();
        assertThat(world.year("a", 2025).timeliness().state().key()).isEqualTo("dueSoon");

        decide("a", 2025, new Ruling.Extend(World.TODAY.minusDays(1)));
        world.settle();
        assertThat(world.view.overdue(2025, 9)).hasSize(1);
        assertThat(world.year("a", 2025).timeliness().daysLate()).isEqualTo(1);
    }
}
