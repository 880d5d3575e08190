package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EventFindingsTest {

    private static final Optional<RosterPeriod> LISTED = Optional.of(new RosterPeriod(
            OptionalInt.empty(),
            OptionalInt.empty(),
            "沈阳市辽中区发展和改革局",
            List.of(),
            new Region("210115"),
            AgencyLevel.COUNTY,
            AgencyKind.DEPARTMENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));

    @Test
    void anOrdinaryReportOfAListedAgencyHasNone() {
        assertThat(findings(event(2023, form2021(), null), LISTED)).isEmpty();
        assertThat(findings(event(2023, form2021(), Form.FORM_2021), LISTED)).isEmpty();
        assertThat(findings(event(2020, form2019(), null), LISTED)).isEmpty();
    }

    @Test
    void unknownRowsAreNamedInOneInfo() {
        ReportEvent event = new ReportEvent(
                "a",
                2023,
                order(),
                new ReportBody.Readable(form2021()),
                Optional.empty(),
                ReportScope.OWN,
                List.of("requests.refused.whim", "disputes.duel"));

        assertThat(findings(event, LISTED)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DOC-SHAPE");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.cells()).containsExactly("requests.refused.whim", "disputes.duel");
            assertThat(finding.message()).contains("requests.refused.whim");
            assertThat(finding.messageZh()).contains("disputes.duel").contains("未计入");
        });
    }

    @Test
    void theFormOf2019IsOutdatedSince2021() {
        assertThat(findings(event(2021, form2019(), null), LISTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("DOC-FORM");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.messageZh()).contains("国办公开办函〔2021〕30号");
                });
    }

    /** What README says of DOC-FORM, and no more. */
    @Test
    void theFormOf2021IsNoFaultBeforeItWasInForce() {
        assertThat(findings(event(2020, form2021(), null), LISTED)).isEmpty();
        assertThat(findings(event(2020, form2019(), null), LISTED)).isEmpty();
        assertThat(Rule.DOC_FORM.meaning())
                .contains("The form of 2019 is not used for 2021 or later")
                .doesNotContain("in force in that year");
    }

    @Test
    void mixedFormsAreAWarningInAnyYear() {
        Cells mixed = Cells.builder()
                .count(ProactiveFigure.REGULATIONS_MADE.slot(), 0)
                .count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), 3)
                .build();

        assertThat(findings(event(2020, mixed, null), LISTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("mix"));
    }

    @Test
    void aDeclaredFormThatTheFiguresContradictIsNamedBesideAnOutdatedOne() {
        List<Finding> findings = findings(event(2022, form2019(), Form.FORM_2021), LISTED);

        assertThat(findings).extracting(Finding::rule).containsExactly("DOC-FORM", "DOC-FORM");
        assertThat(findings).extracting(Finding::cells).containsExactly(List.of("form"), List.of());
        assertThat(findings.get(0).messageZh()).contains("2021 年版").contains("2019 年版");
    }

    @Test
    void aDeclaredFormCountsWhereTheFiguresTellNone() {
        Cells shared = Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), 1)
                .build();

        assertThat(findings(event(2022, shared, Form.FORM_2019), LISTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).isEmpty());
        assertThat(findings(event(2022, shared, null), LISTED)).isEmpty();
    }

    @Test
    void aReportOfAnUnlistedAgencyIsAnError() {
        assertThat(findings(event(2023, form2021(), null), Optional.empty()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("DOC-AGENCY");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.messageZh()).contains("210115-fgj").contains("不计入任何区划");
                });
    }

    @Test
    void aWithdrawalHasNoneSinceNoReportStands() {
        ReportEvent withdrawal = new ReportEvent(
                "a",
                2023,
                order(),
                new ReportBody.Withdrawn(),
                Optional.of(Form.FORM_2019),
                ReportScope.OWN,
                List.of("requests.whim"));

        assertThat(findings(withdrawal, Optional.empty())).isEmpty();
    }

    private static List<Finding> findings(ReportEvent event, Optional<RosterPeriod> period) {
        AgencyRecord record = AgencyRecord.EMPTY.with(event, new Place(0, 1, Instant.parse("2023-01-20T00:00:00Z")));
        if (period.isPresent()) {
            record = record.enrolled(
                    new RosterEntry(event.agency(), List.of(since(event.year(), period.get()))),
                    LocalDate.parse("2020-01-01"));
        }
        return EventFindings.of(event.agency(), record, event.year(), Policy.STATUTORY);
    }

    /** Nothing is owed before. */
    private static RosterPeriod since(int year, RosterPeriod period) {
        return new RosterPeriod(
                OptionalInt.of(year),
                OptionalInt.empty(),
                period.name(),
                period.aliases(),
                period.region(),
                period.level(),
                period.kind(),
                period.sector(),
                period.superior(),
                period.reportScope());
    }

    private static ReportEvent event(int year, Cells cells, Form declared) {
        return new ReportEvent(
                "210115-fgj",
                year,
                order(),
                new ReportBody.Readable(cells),
                Optional.ofNullable(declared),
                ReportScope.OWN,
                List.of());
    }

    private static EventOrder order() {
        return new EventOrder(1, Optional.of(LocalDate.of(2024, 1, 9)), "ab".repeat(32));
    }

    private static Cells form2019() {
        return Cells.builder().count(ProactiveFigure.REGULATIONS_MADE.slot(), 0).build();
    }

    private static Cells form2021() {
        return Cells.builder()
                .count(ProactiveFigure.REGULATIONS_IN_FORCE.slot(), 0)
                .build();
    }
}
