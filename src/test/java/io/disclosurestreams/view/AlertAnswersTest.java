package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts as the view tells them, ten days into February 2026. */
class AlertAnswersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final AlertQuery ALL =
            new AlertQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    private World world;

    @BeforeEach
    void begin(@TempDir Path directory) {
        world = new World(directory);
        world.enrol("a", Sample.years(2024, 0, Sample.department("甲局", "210115")));
        world.enrol("b", Sample.years(2024, 0, Sample.department("乙局", "110101")));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static Alert alert(String subject, AlertKind kind, LocalDate since, LocalDate resolvedOn) {
        Optional<LocalDate> due = kind == AlertKind.OVERDUE ? Optional.of(DUE) : Optional.empty();
        return new Alert(
                subject,
                new OpenAlert(2025, kind, since, due),
                kind == AlertKind.OVERDUE ? OptionalLong.of(1) : OptionalLong.empty(),
                Optional.ofNullable(resolvedOn));
    }

    private List<String> told(AlertQuery query) {
        return world.view.alerts(query).stream()
                .map(answer -> answer.alert().subject() + " "
                        + answer.alert().told().kind().key() + " "
                        + answer.alert().state().key() + " " + answer.name().orElse("-") + " "
                        + answer.region().map(Region::code).orElse("-") + " "
                        + (answer.daysLate().isPresent() ? answer.daysLate().getAsLong() : "-"))
                .toList();
    }

    private static AlertQuery in(String region) {
        return new AlertQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Region(region)),
                OptionalInt.of(2025));
    }

    @Test
    void theLatestWordOnEachCountsAndThoseThatBeganLastComeFirst() {
        world.alert(alert("a", AlertKind.OVERDUE, DUE.plusDays(1), null));
        world.alert(alert("b", AlertKind.OVERDUE, DUE.plusDays(1), null));
        world.alert(alert("b", AlertKind.OVERDUE, DUE.plusDays(1), DUE.plusDays(1)));
        world.alert(alert("region:2101", AlertKind.COVERAGE, DUE.plusDays(2), null));
        world.alert(alert("document:00ff", AlertKind.REJECTED, DUE, null));
        world.settle();

        assertThat(told(ALL))
                .containsExactly(
                        "region:2101 coverage firing 沈阳市 2101 -",
                        "a overdue firing 甲局 210115 10",
                        "b overdue resolved 乙局 110101 1",
                        "document:00ff rejected firing - - -");
        assertThat(told(AlertQuery.FIRING)).hasSize(3);
        assertThat(told(in("21")))
                .containsExactly("region:2101 coverage firing 沈阳市 2101 -", "a overdue firing 甲局 210115 10");
        assertThat(told(AlertQuery.firing("a"))).containsExactly("a overdue firing 甲局 210115 10");
        assertThat(told(new AlertQuery(
                        Optional.empty(),
                        Optional.of(AlertKind.REJECTED),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty())))
                .hasSize(1);
    }

    @Test
    void whatTheCalendarBeginsOnADayToComeDoesNotFireYet() {
        world.alert(alert("region:11", AlertKind.COVERAGE, World.TODAY.plusDays(1), null));
        world.alert(alert("region:21", AlertKind.COVERAGE, World.TODAY, null));
        world.settle();
        assertThat(told(ALL)).containsExactly("region:21 coverage firing 辽宁省 21 -");
    }

    @Test
    void whatIsWrongWithAReportThatIsThereIsToldThoughTheCalendarStandsBeforeItsDay() {
        world.alert(alert("a", AlertKind.JUMP, World.TODAY.plusDays(200), null));
        world.settle();
        assertThat(told(ALL)).containsExactly("a jump firing 甲局 210115 -");
    }

    @Test
    void anEpisodeThatEndedBeginsAnew() {
        world.alert(alert("a", AlertKind.OVERDUE, DUE.plusDays(1), DUE.plusDays(2)));
        world.alert(alert("a", AlertKind.OVERDUE, DUE.plusDays(1), null));
        world.settle();
        assertThat(told(ALL)).containsExactly("a overdue firing 甲局 210115 10");
    }
}
