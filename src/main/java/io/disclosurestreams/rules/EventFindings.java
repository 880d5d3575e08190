package io.disclosurestreams.rules;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report event shows: rows nobody asked for, the form, the roster (contract §3), its cells and sums, and against
 * the year before. An event is never rejected for any of these.
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
     * Of the event that stands for a year, without those that people waived; none if nothing stands, or a withdrawal: then
     * there is no report.
     */
    public static List<Finding> of(String agency, AgencyRecord record, int year, Policy policy) {
        List<Finding> all = all(agency, record, year, policy);
        // of most reports nobody decided anything, and every event asks
        return record.decisions().in(year).findings().isEmpty()
                ? all
                : Waivers.of(record, year).left(all);
    }

    /** The same with those that people waived. */
    public static List<Finding> all(String agency, AgencyRecord record, int year, Policy policy) {
        return record.standing(year)
                .map(standing -> of(
                        agency,
                        year,
                        standing,
                        record.roster().flatMap(entry -> entry.in(year)),
                        dossier(record, standing, year, policy)))
                .orElse(List.of());
    }

    /** What the figures of a standing report are judged by. */
    public static Dossier dossier(AgencyRecord record, Standing standing, int year, Policy policy) {
        Baseline before = Baseline.of(record.standing(year - 1), record.expected(year - 1, policy));
        return new Dossier(standing.body().cells(), before, policy.thresholds());
    }

    private static List<Finding> of(
            String agency, int year, Standing standing, Optional<RosterPeriod> period, Dossier dossier) {
        if (standing.isWithdrawn()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!standing.unknown().isEmpty()) {
            findings.add(unknown(standing.unknown()));
        }
        Optional<Form> told = Form.of(dossier.cells());
        Optional<Form> declared = standing.declaredForm();
        if (told.isPresent() && declared.isPresent() && !told.equals(declared)) {
            findings.add(differs(declared.get(), told.get()));
        }
        standing.form().flatMap(form -> outdated(form, year)).ifPresent(findings::add);
        if (period.isEmpty()) {
            findings.add(unlisted(agency, year));
        }
        period.flatMap(known -> Competence.finding(dossier.cells(), known)).ifPresent(findings::add);
        period.flatMap(known -> PublicPower.finding(dossier.cells(), known)).ifPresent(findings::add);
        if (standing.isReadable()) {
            findings.addAll(ReportRules.findings(dossier));
        }
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
