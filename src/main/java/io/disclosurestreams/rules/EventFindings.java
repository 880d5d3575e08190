package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report event shows by itself: rows nobody asked for, the form, the roster (contract §3), its cells and sums. An event is never rejected for any of these.
 */
public final class EventFindings {

    /** Names that the official tables do not have. */
    public static final String SHAPE = Rule.DOC_SHAPE.id();
    /** Which official tables are used. */
    public static final String FORM = Rule.DOC_FORM.id();
    /** Whether the roster has the agency in that year. */
    public static final String AGENCY = Rule.DOC_AGENCY.id();

    /** The first year for which 国办公开办函〔2021〕30号 sets the form. */
    private static final int FORM_2021_SINCE = 2021;

    private EventFindings() {}

    /**
     * Of an event that has just been decoded.
     *
     * @param period of the roster in the event's year; empty if the roster has none
     */
    public static List<Finding> of(ReportEvent event, Optional<RosterPeriod> period) {
        return of(event.agency(), event.year(), event.body(), event.form(), event.unknown(), period);
    }

    /**
     * Of the event that stands; none if it is a withdrawal, since then no report stands.
     *
     * @param period of the roster in that year; empty if the roster has none
     */
    public static List<Finding> of(StoredYear year, Optional<RosterPeriod> period) {
        Standing standing = year.standing();
        return of(year.agency(), year.year(), standing.body(), standing.declaredForm(), standing.unknown(), period);
    }

    private static List<Finding> of(
            String agency,
            int year,
            ReportBody body,
            Optional<Form> declared,
            List<String> unknown,
            Optional<RosterPeriod> period) {
        if (body instanceof ReportBody.Withdrawn) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!unknown.isEmpty()) {
            findings.add(unknown(unknown));
        }
        Optional<Form> told = Form.of(body.cells());
        if (told.isPresent() && declared.isPresent() && !told.equals(declared)) {
            findings.add(differs(declared.get(), told.get()));
        }
        told.or(() -> declared).flatMap(form -> outdated(form, year)).ifPresent(findings::add);
        if (period.isEmpty()) {
            findings.add(unlisted(agency, year));
        }
        period.flatMap(known -> Competence.finding(body.cells(), known)).ifPresent(findings::add);
        findings.addAll(ReportRules.findings(body.cells()));
        return List.copyOf(findings);
    }

    private static Finding unknown(List<String> names) {
        return Finding.of(
                SHAPE,
                Severity.INFO,
                names,
                "not in the official tables, hence not counted: " + String.join(", ", names),
                "统一格式的表格中没有下列项目，未计入：" + String.join("、", names));
    }

    private static Finding differs(Form declared, Form told) {
        return Finding.of(
                FORM,
                Severity.WARNING,
                List.of("form"),
                "declared as form " + declared.key() + ", but the figures are those of form " + told.key()
                        + "; the figures decide",
                "申报的格式为" + label(declared) + "，表格实为" + label(told) + "，以表格为准");
    }

    private static Optional<Finding> outdated(Form form, int year) {
        if (form == Form.MIXED) {
            return Optional.of(Finding.of(
                    FORM,
                    Severity.WARNING,
                    List.of(),
                    "the tables mix blocks of both forms (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号)",
                    "表格混用了两种格式（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）"));
        }
        return form == Form.FORM_2019 && year >= FORM_2021_SINCE
                ? Optional.of(Finding.of(
                        FORM,
                        Severity.WARNING,
                        List.of(),
                        "the tables are those of 国办公开办函〔2019〕60号; since the report for 2021 those of"
                                + " 国办公开办函〔2021〕30号 are to be used",
                        "使用的是国办公开办函〔2019〕60号的表格；2021 年度起应使用国办公开办函〔2021〕30号的表格"))
                : Optional.empty();
    }

    private static String label(Form form) {
        return switch (form) {
            case FORM_2019 -> "2019 年版";
            case FORM_2021 -> "2021 年版";
            case MIXED -> "两版混用";
        };
    }

    private static Finding unlisted(String agency, int year) {
        return Finding.of(
                AGENCY,
                Severity.ERROR,
                List.of(),
                "the roster does not have agency " + agency + " in " + year + ": its report counts in no region",
                "机关名录中没有 " + year + " 年度的机关 " + agency + "：其报告不计入任何区划");
    }
}
