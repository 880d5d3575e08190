package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found in one document: everything it says, and whether that is enough for an event.
 *
 * @param title as it stands there
 * @param agencyName as the title calls it; matched to the roster by whoever knows the roster
 * @param year reported on
 * @param publishedOn if the document says so itself
 * @param legibility whether its tables can be read; if not, no figure was found
 * @param cells the figures found
 * @param sources where each figure was found, by cell path
 * @param narrative prose by section: {@code overview}, {@code problems}, {@code otherMatters}
 * @param findings what differs from the official form
 * @param missing what keeps the document from being a complete report, in words for people; empty = complete
 */
public record ReportDocument(
        Optional<String> title,
        Optional<String> agencyName,
        OptionalInt year,
        Optional<LocalDate> publishedOn,
        ReportScope scope,
        Legibility legibility,
        Cells cells,
        Map<String, CellSource> sources,
        Map<String, String> narrative,
        List<Finding> findings,
        List<String> missing) {

    public ReportDocument {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The form that its figures tell; empty if none of them is particular to one. */
    public Optional<Form> form() {
        return Form.of(cells);
    }
}
