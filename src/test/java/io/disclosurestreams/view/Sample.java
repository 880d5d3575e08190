package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Roster rows and events in one line each. */
public final class Sample {

    private Sample() {}

    public static RosterPeriod department(String name, String region) {
        return period(name, region, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, "发展改革");
    }

    static RosterPeriod government(String name, String region) {
        return period(name, region, AgencyKind.GOVERNMENT, AgencyLevel.COUNTY, null);
    }

    static RosterPeriod period(String name, String region, AgencyKind kind, AgencyLevel level, String sector) {
        return new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                name,
                List.of(),
                new Region(region),
                level,
                kind,
                Optional.ofNullable(sector),
                Optional.empty(),
                Optional.empty());
    }

    /** Blank where 0 is given. */
    public static RosterPeriod years(int from, int to, RosterPeriod period) {
        return new RosterPeriod(
                from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                period.name(),
                period.aliases(),
                period.region(),
                period.level(),
                period.kind(),
                period.sector(),
                period.superior(),
                period.reportScope());
    }

    static RosterPeriod alias(RosterPeriod period, String... aliases) {
        return new RosterPeriod(
                period.activeFrom(),
                period.activeTo(),
                period.name(),
                List.of(aliases),
                period.region(),
                period.level(),
                period.kind(),
                period.sector(),
                period.superior(),
                period.reportScope());
    }

    /** With so many requests received of natural persons, and all but one of them granted. */
    public static ReportEvent report(String agency, int year, int revision, long received) {
        Cells.Builder cells = Cells.builder();
        row(RequestRow.NEWLY_RECEIVED, received, cells);
        row(RequestRow.GRANTED, Math.max(0, received - 1), cells);
        row(RequestRow.CONCLUDED, received, cells);
        return event(agency, year, revision, new ReportBody.Readable(cells.build()), ReportScope.OWN);
    }

    private static void row(RequestRow row, long naturalPersons, Cells.Builder cells) {
        for (Applicant applicant : Applicant.values()) {
            boolean counts = applicant == Applicant.NATURAL_PERSON || applicant == Applicant.TOTAL;
            cells.count(row.slot(applicant), counts ? naturalPersons : 0);
        }
    }

    static ReportEvent summary(String agency, int year, long received) {
        ReportEvent own = report(agency, year, 1, received);
        return event(agency, year, 1, own.body(), ReportScope.SUMMARY);
    }

    public static ReportEvent unreadable(String agency, int year) {
        return event(agency, year, 1, new ReportBody.Unreadable(), ReportScope.OWN);
    }

    /** That does not say when it was published. */
    static ReportEvent undated(String agency, int year) {
        ReportEvent dated = report(agency, year, 1, 1);
        EventOrder order = new EventOrder(1, Optional.empty(), dated.order().sha256());
        return new ReportEvent(agency, year, order, dated.body(), dated.form(), dated.scope(), List.of());
    }

    public static ReportEvent withdrawal(String agency, int year, int revision) {
        return event(agency, year, revision, new ReportBody.Withdrawn(), ReportScope.OWN);
    }

    private static ReportEvent event(String agency, int year, int revision, ReportBody body, ReportScope scope) {
        EventOrder order = new EventOrder(revision, Optional.of(LocalDate.of(year + 1, 1, 20)), "ab".repeat(32));
        return new ReportEvent(agency, year, order, body, Optional.empty(), scope, List.of());
    }
}
