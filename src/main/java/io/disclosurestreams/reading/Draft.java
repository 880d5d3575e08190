package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Fit.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the tables give, as it is collected: figures with their places, findings, and what could not be read. */
final class Draft {

    private record Deviation(String official, String actual) {}

    private Cells.Builder cells = Cells.builder();
    private final Map<Integer, Long> counts = new HashMap<>();
    private final Map<String, CellSource> sources = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Reason> tableGaps = new LinkedHashSet<>();
    private final Set<Reason> gaps = new LinkedHashSet<>();
    private final Set<Deviation> deviations = new LinkedHashSet<>();

    void put(int slot, Cell cell, CellText text, Spot spot) {
        Figure figure = Figures.at(slot);
        String raw = text.raw().strip();
        place(slot, cell, text, spot);
        if (cell instanceof Cell.Text) {
            findings.add(why(figure, raw));
        }
    }

    /** Why what stands in a cell is kept as text. */
    static Finding why(Figure figure, String raw) {
        if (Unseen.isAll(raw)) {
            return Messages.unseen(figure, raw);
        }
        return figure.isAmount() && CellReader.lacksUnit(raw)
                ? Messages.amountWithoutUnit(figure, raw)
                : Messages.noNumber(figure, raw);
    }

    /** As {@link #put}; where the cell stands under a multiple of the unit that is due, its number is none of single ones. */
    void put(int slot, Cell cell, CellText text, Spot spot, Optional<String> multiple) {
        String raw = text.raw().strip();
        if (multiple.isPresent() && cell instanceof Cell.Count count && count.value() != 0) {
            place(slot, new Cell.Text(raw), text, spot);
            findings.add(Messages.countUnit(Figures.at(slot), raw, multiple.get()));
        } else {
            put(slot, cell, text, spot);
        }
    }

    private void place(int slot, Cell cell, CellText text, Spot spot) {
        cells.set(slot, cell);
        if (cell instanceof Cell.Count count) {
            counts.put(slot, count.value());
        }
        sources.put(
                Figures.at(slot).path(),
                new CellSource(
                        spot.page(),
                        spot.table(),
                        spot.row(),
                        text.column(),
                        text.raw().strip()));
    }

    boolean hasFigures() {
        return !sources.isEmpty();
    }

    /** What stands in the cells that are not blank. */
    List<String> filled() {
        return sources.values().stream()
                .map(CellSource::raw)
                .filter(raw -> !Wording.isBlank(raw))
                .toList();
    }

    /** Since nothing of the tables can be read, nothing of them is missing: it is unknown. */
    void illegible(Finding why) {
        tableGaps.clear();
        cells = Cells.builder();
        counts.clear();
        sources.clear();
        findings.removeIf(finding -> !finding.cells().isEmpty());
        findings.add(why);
    }

    boolean isGiven(int slot) {
        return cells.isGiven(slot);
    }

    /** The number put into a slot so far, 0 if there is none. */
    long count(int slot) {
        return counts.getOrDefault(slot, 0L);
    }

    void finding(Finding finding) {
        findings.add(finding);
    }

    /** A whole table that can't be read. */
    void gap(OfficialTable table, Conflict why) {
        tableGaps.add(new Reason(table.english() + ": " + why.english(), table.official() + "：" + why.chinese()));
    }

    /** A row that can't be read. */
    void gap(OfficialTable table, String row, Conflict why) {
        tableGaps.add(new Reason(
                "%s, row \"%s\": %s".formatted(table.english(), row, why.english()),
                "%s，“%s”行：%s".formatted(table.official(), row, why.chinese())));
    }

    /** That the document holds several reports is why its tables contradict each other: nothing else is to be told. */
    void several(Reason why) {
        tableGaps.clear();
        gaps.clear();
        gaps.add(why);
    }

    /** A piece of the document other than its tables that is not there. */
    void gap(String english, String chinese) {
        gaps.add(new Reason(english, chinese));
    }

    /** Notes a label that differs from the official wording beyond white space, number and punctuation. */
    void label(String official, String actual) {
        if (!official.equals(actual) && !Wording.key(official).equals(Wording.key(actual))) {
            deviations.add(new Deviation(official, Wording.plain(actual)));
        }
    }

    Cells cells() {
        return cells.build();
    }

    Map<String, CellSource> sources() {
        return sources;
    }

    List<String> missing() {
        return gaps().map(Reason::toString).toList();
    }

    private Stream<Reason> gaps() {
        return Stream.concat(tableGaps.stream(), gaps.stream());
    }

    /** All findings: those of cells, then of labels, then the one that names all gaps. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        deviations.forEach(deviation -> all.add(Messages.label(deviation.official(), deviation.actual())));
        List<Reason> missing = gaps().toList();
        if (!missing.isEmpty()) {
            all.add(Finding.of(
                    "DOC-SHAPE",
                    Severity.BLOCK,
                    List.of(),
                    "The report is not whole. "
                            + String.join(
                                    "; ", missing.stream().map(Reason::english).toList()),
                    "报告不完整："
                            + String.join(
                                    "；", missing.stream().map(Reason::chinese).toList())));
        }
        return all;
    }
}
