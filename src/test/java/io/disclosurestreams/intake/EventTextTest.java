package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer to an event tells of title, day and prose what the answer to a document tells. */
class EventTextTest {

    private IntakeFixture fixture;

    @BeforeEach
    void begin(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
        fixture.view.with(department("a", "某县发展和改革局", "210115"));
    }

    private static String with(String members) {
        return event("a", 2023, 1, 12).replaceFirst("\"revision\"", members.replace("$", "") + ",\"revision\"");
    }

    private List<Finding> findings(String event, Mode mode) {
        Receipt receipt = fixture.intake.event(utf8(event), mode);
        assertThat(receipt).isInstanceOf(Receipt.Taken.class);
        return ((Receipt.Taken) receipt).findings();
    }

    private List<Finding> years(String event) {
        return findings(event, Mode.DRY_RUN).stream()
                .filter(finding -> finding.rule().equals("DOC-YEAR"))
                .toList();
    }

    private List<String> rules(String overview) {
        return findings(with("\"narrative\":{\"overview\":\"" + overview + "\"}"), Mode.DRY_RUN).stream()
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "某县发展和改革局2023年政府信息公开工作年度报告, true",
        "某县发展和改革局二〇二三年政府信息公开工作年度报告, true",
        "关于印发2023年度政府信息公开年报的通知（2024年1月）, true",
        "某县发展和改革局政府信息公开工作年度报告, true",
        "某县发展和改革局2022年政府信息公开工作年度报告, false",
        "某县发展和改革局二〇二二年度政府信息公开工作年度报告, false"
    })
    void aTitleNamesTheYearOfTheEvent(String title, boolean agrees) {
        List<Finding> years = years(with("\"title\":\"" + title + "\""));
        if (agrees) {
            assertThat(years).isEmpty();
        } else {
            assertThat(years).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.messageZh()).isEqualTo("报告年度为2023年，但“" + title + "”（标题）注明的是其他年份");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1", "2024-01-01, 0", "2026-02-10, 0", "2026-02-11, 1"})
    void theDayOfPublicationLiesBetweenTheEndOfTheYearAndTheDayOfReceipt(String day, int warnings) {
        assertThat(years(event("a", 2023, 1, 12).replace("2024-01-16", day)))
                .hasSize(warnings)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void whatTheProseClaimsOtherwiseThanTheTablesIsTold(Mode mode) {
        String claim = "\"narrative\":{\"overview\":\"2023年，我局收到政府信息公开申请13件。\"}";
        assertThat(findings(with(claim), mode)).extracting(Finding::rule).contains("TXT-NEW", "TXT-THIN");
        assertThat(findings(with(claim.replace("13", "12")), mode))
                .extracting(Finding::rule)
                .doesNotContain("TXT-NEW");
    }

    @Test
    void aChangeThatTheProseClaimsIsHeldAgainstTheYearBefore() {
        String claim = "2023年，我局收到政府信息公开申请12件，同比增长50%。";
        assertThat(rules(claim)).doesNotContain("YOY-CLAIM");
        fixture.view.with(event("a", 2022, 1, 10), Instant.parse("2023-01-16T00:00:00Z"));
        assertThat(rules(claim)).contains("YOY-CLAIM");
        assertThat(rules(claim.replace("50%", "20%"))).doesNotContain("YOY-CLAIM");
    }

    @Test
    void aWithdrawalSaysNothing() {
        assertThat(findings(
                        "{\"schema\":\"disclosure.report/v1\",\"agency\":\"a\",\"year\":2023,\"withdrawn\":true,"
                                + "\"title\":\"某局2022年政府信息公开工作年度报告\",\"publishedOn\":\"2030-01-01\"}",
                        Mode.DRY_RUN))
                .isEmpty();
    }
}
