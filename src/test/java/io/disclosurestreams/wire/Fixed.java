package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Decisions;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Years;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The values whose stored bytes lie beside the tests: every kind of cell, every option once set and once not. */
final class Fixed {

    static final RosterEntry ROSTER = new RosterEntry(
            "980121-fgj",
            List.of(
                    new RosterPeriod(
                            OptionalInt.empty(),
                            OptionalInt.of(2020),
                            "清源县发展和改革局",
                            List.of("发改局", "物价局"),
                            new Region("980121"),
                            AgencyLevel.COUNTY,
                            AgencyKind.DEPARTMENT,
                            Optional.of("发展改革"),
                            Optional.of("980121-zf"),
                            Optional.of(ReportScope.OWN)),
                    new RosterPeriod(
                            OptionalInt.of(2021),
                            OptionalInt.empty(),
                            "清源镇人民政府",
                            List.of(),
                            new Region("980121003"),
                            AgencyLevel.TOWN,
                            AgencyKind.TOWN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())));

    static final AgencyRecord AGENCY = new AgencyRecord(
            Optional.of(ROSTER),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Years.of(new TreeMap<>(Map.of(
                    2019,
                            standing(
                                    new ReportBody.Readable(cells()),
                                    Optional.of(LocalDate.of(2020, 1, 31)),
                                    Optional.of(Form.MIXED)),
                    2020, standing(new ReportBody.Withdrawn(), Optional.empty(), Optional.empty()),
                    2021, standing(new ReportBody.Unreadable(), Optional.empty(), Optional.of(Form.FORM_2021))))),
            Decisions.NONE,
            new Tally(3, 200, 70_000, 1, 0));

    /** The same agency after two corrections of one year. */
    static final AgencyRecord CORRECTED = new AgencyRecord(
            AGENCY.roster(),
            AGENCY.rosterSince(),
            AGENCY.years()
                    .with(
                            2019,
                            AGENCY.standing(2019)
                                    .orElseThrow()
                                    .having(List.of(
                                            new Place(3, 17, Instant.parse("2020-01-31T00:00:00Z")),
                                            new Place(3, 4_294_967_295L, Instant.parse("2020-02-01T00:00:00Z"))))),
            AGENCY.decisions(),
            AGENCY.tally());

    /** The same agency after people decided. */
    static final AgencyRecord DECIDED = AGENCY.decided(decision(2020, new Ruling.Excuse()))
            .decided(decision(2021, new Ruling.Extend(LocalDate.of(2022, 3, 1))))
            .decided(decision(
                    2019,
                    new Ruling.OnFinding(
                            Opinion.EXPLAIN,
                            "YOY-CARRY",
                            List.of("requests.carriedIn.total"),
                            OptionalInt.of(2),
                            OptionalInt.of(0))))
            .decided(decision(
                    2019,
                    new Ruling.OnFinding(
                            Opinion.CONFIRM, "T3-ROW", List.of(), OptionalInt.empty(), OptionalInt.empty())));

    static final Subtotal SUBTOTAL = new Subtotal(
            Sums.of(cells()).plus(Sums.of(cells())),
            new Coverage(
                    new TreeMap<>(Map.of(
                            LocalDate.of(2020, 1, 31), new DueCount(12, 7, 1, 2, 3),
                            LocalDate.of(2020, 3, 31), new DueCount(300, 299, 0, 0, 0))),
                    290),
            Instant.parse("2026-02-10T03:00:00.123Z"));

    static final Tally TALLY = new Tally(5, 4, 3, 2, 1);

    private Fixed() {}

    private static Decision decision(int year, Ruling ruling) {
        return new Decision("980121-fgj", year, ruling, "张三", "清理后调整", Instant.parse("2026-02-10T03:00:00.123Z"));
    }

    private static Cells cells() {
        Cells.Builder cells = Cells.builder()
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 1_808_595)
                .count(ProactiveFigure.LICENSING_CHANGE.slot(), -8)
                .set(ProactiveFigure.FEES_AMOUNT.slot(), new Cell.Amount(new BigDecimal("59237.2449")))
                .set(ProactiveFigure.PROCUREMENT_AMOUNT.slot(), new Cell.Amount(new BigDecimal("251")))
                .set(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), Cell.ofRaw("22（其中修订 16 件）"));
        for (RequestRow row : RequestRow.all()) {
            for (Applicant applicant : Applicant.values()) {
                if (row == RequestRow.GRANTED) {
                    cells.blank(row.slot(applicant));
                } else if (row != RequestRow.OTHER_UNSPECIFIED) {
                    cells.count(row.slot(applicant), row == RequestRow.NEWLY_RECEIVED ? applicant.ordinal() : 0);
                }
            }
        }
        for (DisputeResult result : DisputeResult.values()) {
            cells.set(DisputeGroup.RECONSIDERATION.slot(result), Cell.ofRaw("/"));
            cells.count(DisputeGroup.LITIGATION_DIRECT.slot(result), 99_999_999_999L);
        }
        return cells.build();
    }

    private static Standing standing(ReportBody body, Optional<LocalDate> publishedOn, Optional<Form> form) {
        return new Standing(
                new EventOrder(publishedOn.isPresent() ? 1 : 1_000_000, publishedOn, "0123456789abcdef".repeat(4)),
                body,
                form,
                publishedOn.map(day -> Form.FORM_2019),
                publishedOn.isPresent() ? ReportScope.OWN : ReportScope.SUMMARY,
                publishedOn.isPresent() ? List.of("requests.refused.later", "proactive.其他") : List.of(),
                new Place(3, 4_294_967_296L, Instant.parse("2020-02-01T00:00:00.001Z")),
                LocalDate.of(2020, 2, 1),
                List.of());
    }
}
