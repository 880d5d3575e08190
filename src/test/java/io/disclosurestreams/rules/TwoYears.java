package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Thresholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Two reports of an agency, one year after the other, with the few cells that a test is about. */
final class TwoYears {

    private TwoYears() {}

    static Cells cells(Map<String, Object> values) {
        Cells.Builder cells = Cells.builder();
        values.forEach((path, value) -> {
            int slot = Figures.ofPath(path).orElseThrow().slot();
            if (value instanceof Integer count) {
                cells.count(slot, count);
            } else if (value instanceof BigDecimal amount) {
                cells.set(slot, new Cell.Amount(amount));
            } else {
                cells.set(slot, Cell.ofRaw((String) value));
            }
        });
        return cells.build();
    }

    static Dossier dossier(Map<String, Object> before, Map<String, Object> now) {
        return new Dossier(cells(now), Baseline.of(cells(before)), Thresholds.USUAL);
    }

    static List<Finding> findings(Map<String, Object> before, Map<String, Object> now) {
        return ReportRules.findings(dossier(before, now)).stream()
                .filter(finding ->
                        finding.rule().startsWith("YOY-") || finding.rule().equals("T2-STOCK"))
                .toList();
    }

    static List<String> rules(Map<String, Object> before, Map<String, Object> now) {
        return findings(before, now).stream().map(Finding::rule).toList();
    }
}
