package io.disclosurestreams.reading;

import java.util.List;

/**
 * Many reports in one table: a line a report, a column a figure under its path (contract §2), e.g.
 * {@code requests.granted.total}, beside {@code year} and {@code agency} or {@code name}.
 *
 * @param number of the sheet that holds it, from 1; 1 where there are no sheets
 * @param header the names of the columns
 * @param units of money that the lines above the header name for a column, as {@code 元}; a text a column, blank where
 *     none is named
 * @param hidden columns, from 0, that no one sees who opens the workbook
 * @param lines those with anything in them, below the header
 */
public record FigureTable(int number, List<String> header, List<String> units, List<Integer> hidden, List<Line> lines) {

    /** Reports of the largest table. */
    public static final int MOST_REPORTS = 2_000;

    /** Whether it is certain that a line is whole. */
    public enum Ending {
        CLOSED,
        /** The file ends with it, without a line break. */
        OPEN
    }

    /** Whether whoever opens the document sees a line. */
    public enum Visibility {
        SHOWN,
        HIDDEN
    }

    /**
     * @param number in the file or sheet, from 1
     * @param cells as they stand there; others than the header has if the line is cut or its separators are wrong
     */
    public record Line(int number, List<String> cells, Ending ending, Visibility visibility) {

        Line shown() {
            return new Line(number, cells, ending, Visibility.SHOWN);
        }
    }

    /**
     * @throws IllegalArgumentException if the header names no such columns, or there is not one text of units a column
     */
    public FigureTable {
        header = List.copyOf(header);
        units = List.copyOf(units);
        hidden = List.copyOf(hidden);
        lines = List.copyOf(lines);
        if (units.size() != header.size()) {
            throw new IllegalArgumentException(units.size() + " units for " + header.size() + " columns");
        }
        columns(header);
    }

    private static FigureColumns columns(List<String> header) {
        try {
            return FigureColumns.of(header);
        } catch (FormatException unchecked) {
            throw new IllegalArgumentException(unchecked.getMessage(), unchecked);
        }
    }

    /** One report a line, in their order. */
    List<TabulatedReport> reports() {
        FigureColumns columns = columns(header);
        return lines.stream().map(line -> FigureLine.read(this, line, columns)).toList();
    }
}
