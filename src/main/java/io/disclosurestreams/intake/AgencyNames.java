package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.TabulatedReport;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.View;
import java.util.List;
import java.util.Optional;

/** Whose a report is, by the names in it and those on the roster; a name is never taken for another that is like it. */
final class AgencyNames {

    private static final int MOST_OFFERED = 5;

    private final View view;

    AgencyNames(View view) {
        this.view = view;
    }

    /** The id under which the line will be filed, as far as the roster knows its name. */
    Optional<String> whose(TabulatedReport report) {
        return report.agency().or(() -> whose(report.document()));
    }

    /** As its sender says, else by the name in it. */
    Optional<String> whose(ReportDocument report, Filing filing) {
        return filing.agency().or(() -> whose(report));
    }

    private Optional<String> whose(ReportDocument report) {
        return report.agencyName().flatMap(name -> {
            List<AgencyAnswer> called = view.named(name, report.year().orElse(0));
            return called.size() == 1
                    ? Optional.of(called.get(0).agency())
                    : called.isEmpty() ? Optional.of(AgencyName.unlistedId(name)) : Optional.empty();
        });
    }

    /** In error where id and name are different agencies': nobody knows whose figures they are. */
    TabulatedReport agreeing(TabulatedReport report) {
        Optional<String> id = report.agency();
        Optional<String> name = report.document().agencyName();
        if (!report.errors().isEmpty()
                || id.isEmpty()
                || name.isEmpty()
                || isCalled(id.get(), name.get(), report.document().year().orElse(0))) {
            return report;
        }
        return report.with(new Reason(
                "agency %s is not called %s; mend the one or the other".formatted(id.get(), name.get()),
                "机关编码%s与机关名称“%s”不是同一机关，请更正其一".formatted(id.get(), name.get())));
    }

    /** Whether the roster may call the agency so: true too if it knows neither the agency nor the name. */
    boolean isCalled(String agency, String name, int year) {
        List<AgencyAnswer> called = view.named(name, year);
        return called.isEmpty()
                ? view.agency(agency)
                        .flatMap(AgencyAnswer::roster)
                        .flatMap(entry -> entry.in(year))
                        .isEmpty()
                : called.stream().anyMatch(other -> other.agency().equals(agency));
    }

    static String ambiguous(String name, int year, List<AgencyAnswer> called) {
        List<String> all = called.stream().map(agency -> called(agency, year)).toList();
        return new Reason(
                        "several agencies are called %s in %d: %s; give the id of the one that is meant"
                                .formatted(name, year, String.join(", ", all)),
                        "%d年有多个机关名为%s：%s，请指明机关编码".formatted(year, name, String.join("、", all)))
                .toString();
    }

    private static String called(AgencyAnswer agency, int year) {
        return agency.agency()
                + agency.roster()
                        .map(entry -> entry.in(year).orElseGet(entry::latest))
                        .map(period -> " (" + period.name() + ", " + period.region() + ")")
                        .orElse("");
    }

    static Finding otherName(String agency, String name) {
        return Finding.of(
                EventFindings.AGENCY,
                Severity.ERROR,
                List.of(),
                "the document calls its agency %s, it was filed under %s, which the roster does not call so"
                        .formatted(name, agency),
                "文档中的机关名称为“%s”，按指定归入%s，而名录中该机关并无此名称".formatted(name, agency));
    }

    /** The id of an agency that is not on the roster tells nobody which it is; the document does. */
    List<Finding> named(ReportDocument report, ReportEvent event, List<Finding> findings) {
        Optional<String> name = report.agencyName();
        return findings.stream()
                .map(finding -> name.isPresent() && finding.rule().equals(EventFindings.AGENCY)
                        ? named(finding, name.get(), event.year())
                        : finding)
                .toList();
    }

    /** Names much like it are offered, none is taken. */
    private Finding named(Finding unlisted, String name, int year) {
        List<String> similar = view.similar(name, year, MOST_OFFERED).stream()
                .map(agency -> called(agency, year))
                .toList();
        return Finding.of(
                unlisted.rule(),
                unlisted.severity(),
                unlisted.cells(),
                unlisted.message() + "; the document calls it " + name
                        + (similar.isEmpty()
                                ? ""
                                : "; much alike are " + String.join(", ", similar)
                                        + "; give that id, or add the name as an alias to the roster"),
                unlisted.messageZh() + "；文档中的名称：" + name
                        + (similar.isEmpty() ? "" : "；名录中名称相近的有：" + String.join("、", similar) + "，可指定其编码，或在名录中增加别名"));
    }
}
