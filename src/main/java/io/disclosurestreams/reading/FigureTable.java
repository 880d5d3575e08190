package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many reports in one table: a line a report, a column a figure under its path (contract §2), e.g.
 * {@code requests.granted.total}, beside {@code year} and {@code agency} or {@code name}.
 *
 * @param number of the sheet that holds it, from 1; 1 where there are no sheets
 * @param header the names of the columns
 * @param lines those with anything in them, below the header
 */
public record FigureTable(int number, List<String> header, List<Line> lines) {

    /** Reports of the largest table. */
    public static final int MOST_REPORTS = 2_000;

    /**
     * @param number in the file or sheet, from 1
     * @param cells as they stand there; others than the header has if the line is cut or its separators are wrong
     */
    public record Line(int number, List<String> cells) {}

    /**
     * @throws IllegalArgumentException if the header names no such columns
     */
    public FigureTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        columns(header);
    }

    private static FigureColumns columns(List<String> header) {
        try {
            return FigureColumns.of(header);
        } catch (FormatException unchecked) {
            throw new IllegalArgumentException(unchecked.getMessage(), unchecked);
        }
    }

    /** One report a line, in their order. Two different ones for one agency's year are both in error. */
    public List<TabulatedReport> reports() {
        FigureColumns columns = columns(header);
        List<TabulatedReport> reports = new ArrayList<>(lines.size());
        Map<String, Set<String>> told = new HashMap<>();
        for (Line line : lines) {
            TabulatedReport report = FigureLine.read(this, line, columns);
            told.computeIfAbsent(report.pair(), pair -> new HashSet<>()).add(report.csv());
            reports.add(report);
        }
        return reports.stream()
                .map(report ->
                        report.isForNobody() || told.get(report.pair()).size() == 1 ? report : report.contradicted())
                .toList();
    }
}
