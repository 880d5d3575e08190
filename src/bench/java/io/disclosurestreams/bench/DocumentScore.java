package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportDocument;
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
 * @param silent read otherwise, or not at all, without a word
 */
record DocumentScore(int cells, int right, int flagged, int silent) {

    static final DocumentScore NONE = new DocumentScore(0, 0, 0, 0);

    static DocumentScore of(ExpectedFigures expected, ReportDocument document) {
        Map<String, String> found = ExpectedFigures.found(document.cells());
        Set<String> told = document.findings().stream()
                .map(Finding::cells)
                .flatMap(cells -> cells.stream())
                .collect(Collectors.toSet());
        int right = 0;
        int flagged = 0;
        Set<String> all = new TreeSet<>(expected.cells().keySet());
        if (expected.complete()) {
            // of a document that was checked in full, whatever else was found is wrong
            all.addAll(found.keySet());
        }
        for (String cell : all) {
            boolean missing = !found.containsKey(cell);
            if (!missing && found.get(cell).equals(expected.cells().get(cell))) {
                right++;
            } else if (told.contains(cell) || missing && !document.isComplete()) {
                flagged++;
            }
        }
        return new DocumentScore(all.size(), right, flagged, all.size() - right - flagged);
    }

    DocumentScore plus(DocumentScore other) {
        return new DocumentScore(
                cells + other.cells, right + other.right, flagged + other.flagged, silent + other.silent);
    }
}
