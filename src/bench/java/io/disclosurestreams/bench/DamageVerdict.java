package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.rules.Arithmetic;
import io.disclosurestreams.rules.ReportRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a damaged report: measured by the figures that the good one has, whatever the damaged one says.
 *
 * @param silent cells that were taken over with other figures, though no finding that the good report does not have names
 *     the cell, another of its row, or the sum of its column
 */
public record DamageVerdict(Outcome outcome, List<SilentCell> silent) {

    private static final Set<String> SUMS_OF_COLUMNS = Set.of("T3-SUM", "T3-ID");

    /** How a damaged report was read. */
    public enum Outcome {
        /** Every figure as it was before the damage. */
        RIGHT,
        /** Findings lead to each other figure, or the report is refused. */
        FLAGGED,
        SILENT
    }

    /** Why nothing was said of a wrong figure. */
    public enum Reason {
        /** Table two has no sums. */
        NO_SUM("no sum of the form reads table two"),
        /** A blank counts for nothing in every sum, and is kept as blank. */
        BLANK_FOR_ZERO("a blank for a zero: adds up alike, and is kept as a blank"),
        CANCELS("the sums hold with it all the same"),
        /** Never: the sums do see it. */
        SEEN("the sums see it, and it was not told"),
        /** Never: the document does not say that. */
        MISREAD("the document does not say so: misread");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A figure that is wrong and was not told. */
    public record SilentCell(String path, String before, String after, Reason reason) {}

    public static DamageVerdict of(DamagedReport damaged) {
        Optional<ReportDocument> read =
                WrittenReport.read(damaged.good().name(), damaged.text()).filter(ReportDocument::isComplete);
        if (read.isEmpty()) {
            return new DamageVerdict(Outcome.FLAGGED, List.of());
        }
        ReportDocument good = damaged.good().document();
        Map<String, String> before = ExpectedFigures.found(good.cells());
        Map<String, String> after = ExpectedFigures.found(read.get().cells());
        Set<String> wrong = new TreeSet<>(before.keySet());
        wrong.addAll(after.keySet());
        wrong.removeIf(path -> before.getOrDefault(path, "").equals(after.get(path)));
        if (wrong.isEmpty()) {
            return new DamageVerdict(Outcome.RIGHT, List.of());
        }
        List<Finding> told = told(good, read.get());
        List<SilentCell> silent = new ArrayList<>();
        for (String path : wrong) {
            if (told.stream().noneMatch(finding -> leadsTo(finding, path))) {
                silent.add(silent(path, damaged, read.get().cells()));
            }
        }
        return new DamageVerdict(silent.isEmpty() ? Outcome.FLAGGED : Outcome.SILENT, List.copyOf(silent));
    }

    private static List<Finding> told(ReportDocument good, ReportDocument read) {
        Set<Finding> before = findings(good).collect(Collectors.toSet());
        return findings(read).filter(finding -> !before.contains(finding)).toList();
    }

    private static boolean leadsTo(Finding finding, String path) {
        boolean column = SUMS_OF_COLUMNS.contains(finding.rule()) && path.startsWith("requests.");
        return finding.cells().stream()
                .filter(cell -> cell.contains("."))
                .anyMatch(cell -> cell.startsWith(WrittenReport.rowOf(path) + ".")
                        || column && cell.endsWith(path.substring(path.lastIndexOf('.'))));
    }

    private static Stream<Finding> findings(ReportDocument document) {
        return Stream.concat(document.findings().stream(), ReportRules.findings(document.cells()).stream());
    }

    private static SilentCell silent(String path, DamagedReport damaged, Cells read) {
        Cells good = damaged.good().document().cells();
        String before = ExpectedFigures.found(good).getOrDefault(path, "absent");
        String after = ExpectedFigures.found(read).getOrDefault(path, "absent");
        int slot = Figures.ofPath(path).orElseThrow().slot();
        Reason reason;
        if (!after.equals(damaged.written().getOrDefault(path, "absent"))) {
            reason = Reason.MISREAD;
        } else if (slot < Figures.REQUESTS_START) {
            reason = Reason.NO_SUM;
        } else if (before.equals("0") && after.equals("blank")) {
            reason = Reason.BLANK_FOR_ZERO;
        } else {
            reason = sees(good, slot, read.at(slot)) ? Reason.SEEN : Reason.CANCELS;
        }
        return new SilentCell(path, before, after, reason);
    }

    boolean is(Outcome other) {
        return outcome == other;
    }

    /** Of several reasons the one that weighs most. */
    Optional<Reason> worst() {
        return silent.stream().map(SilentCell::reason).max(Comparator.naturalOrder());
    }

    /** Whether a sum fails with this cell alone changed. */
    private static boolean sees(Cells good, int slot, Cell cell) {
        Cells.Builder other = Cells.builder();
        for (int each = 0; each < Figures.COUNT; each++) {
            if (good.isGiven(each) || each == slot) {
                other.set(each, each == slot ? cell : good.at(each));
            }
        }
        return !Arithmetic.findings(other.build()).equals(Arithmetic.findings(good));
    }
}
