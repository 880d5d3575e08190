package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a document was read, cell by cell.
 *
 * @param cells that a person found in it
 * @param right read as the person read them
 * @param flagged not read, or otherwise, and told so: by a finding on the cell, or not found in a document that is refused
 *     or of which is said that its figures are unknown
 * @param silent read otherwise, or not at all, without a word
 */
record DocumentScore(int cells, int right, int flagged, int silent) {

    static final DocumentScore NONE = new DocumentScore(0, 0, 0, 0);

    static DocumentScore of(ExpectedFigures expected, ReportDocument document) {
        Set<String> wrong = wrong(expected, document);
        int silent = silent(expected, document).size();
        int cells = all(expected, document).size();
        return new DocumentScore(cells, cells - wrong.size(), wrong.size() - silent, silent);
    }

    /** The cells that are wrong without a word, with what was found there and what should have been. */
    static List<String> silent(ExpectedFigures expected, ReportDocument document) {
        Set<String> told = document.findings().stream()
                .map(Finding::cells)
                .flatMap(cells -> cells.stream())
                .collect(Collectors.toSet());
        Map<String, String> found = ExpectedFigures.found(document.cells());
        return wrong(expected, document).stream()
                .filter(cell -> !told.contains(cell))
                .filter(cell ->
                        found.containsKey(cell) || document.isComplete() && document.legibility() == Legibility.LEGIBLE)
                .map(cell -> "%s is %s, not %s"
                        .formatted(
                                cell,
                                found.getOrDefault(cell, "absent"),
                                expected.cells().getOrDefault(cell, "absent")))
                .toList();
    }

    private static Set<String> wrong(ExpectedFigures expected, ReportDocument document) {
        Map<String, String> found = ExpectedFigures.found(document.cells());
        Set<String> wrong = new TreeSet<>(all(expected, document));
        wrong.removeIf(cell -> found.containsKey(cell)
                && found.get(cell).equals(expected.cells().get(cell)));
        return wrong;
    }

    /** Of a document that was checked in full, whatever else was found is wrong. */
    private static Set<String> all(ExpectedFigures expected, ReportDocument document) {
        Set<String> all = new TreeSet<>(expected.cells().keySet());
        if (expected.complete()) {
            all.addAll(ExpectedFigures.found(document.cells()).keySet());
        }
        return all;
    }

    DocumentScore plus(DocumentScore other) {
        return new DocumentScore(
                cells + other.cells, right + other.right, flagged + other.flagged, silent + other.silent);
    }
}
