package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.FigureTable.Ending;
import io.disclosurestreams.reading.FigureTable.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the lines of what may be a table of figures: the header stands in one of the first lines, notes may precede it. */
final class TableLines {

    private static final int HEADER_WITHIN = 10;
    private static final int LONGEST_CELL = 1_000;

    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?!\\d)");
    private static final List<String> TABLES = List.of("requests", "proactive", "disputes");

    private final int number;
    private final List<FigureTable.Line> lines = new ArrayList<>();
    private final List<List<String>> above = new ArrayList<>();
    private List<String> header = List.of();
    private List<String> units = List.of();
    private int seen;

    /** With the number of the sheet, from 1. */
    TableLines(int number) {
        this.number = number;
    }

    /** A look so cheap that every document can have it: without such a name there is no header. */
    static boolean mayHold(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int end = dot;
            if (TABLES.stream()
                    .anyMatch(table -> text.regionMatches(true, end - table.length(), table, 0, table.length()))) {
                return true;
            }
        }
        return false;
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    /** Whether what follows need not be read. */
    boolean isNoTable() {
        return !hasHeader() && seen >= HEADER_WITHIN;
    }

    /**
     * @param row of the file or sheet, from 1
     */
    void add(int row, List<String> cells, Ending ending, Visibility visibility) throws FormatException {
        seen++;
        List<String> filled = withoutBlankEnd(cells);
        if (!hasHeader()) {
            if (!isNoTableYet(filled)) {
                FigureColumns.of(filled);
                header = List.copyOf(filled);
                units = FigureUnits.of(above, header);
            } else if (!isNoTable()) {
                above.add(List.copyOf(filled));
            }
        } else if (!filled.isEmpty() && !filled.equals(header)) {
            if (filled.size() == 1) {
                FigureUnits.checkNote(filled.get(0));
            }
            FormatException.limit(
                    lines.size() + 1L, FigureTable.MOST_REPORTS, new Reason("reports in one table", "份报告（一张表）"));
            for (String cell : filled) {
                FormatException.limit(
                        cell.length(),
                        LONGEST_CELL,
                        new Reason("characters in one cell of a table of figures", "字符（汇总表的一个单元格）"));
            }
            // a blank end beyond the header is no cell of the table
            lines.add(
                    new FigureTable.Line(row, cells.size() > header.size() ? cut(filled) : cells, ending, visibility));
        }
    }

    private boolean isNoTableYet(List<String> cells) {
        return seen > HEADER_WITHIN || !FigureColumns.areIn(cells);
    }

    private List<String> cut(List<String> filled) {
        List<String> cut = new ArrayList<>(filled);
        while (cut.size() < header.size()) {
            cut.add("");
        }
        return cut;
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && Wording.isBlank(cells.get(end - 1))) {
            end--;
        }
        return cells.subList(0, end);
    }

    /**
     * @param hidden columns, from 0, that no one sees
     */
    FigureTable table(Set<Integer> hidden) throws FormatException {
        if (lines.isEmpty()) {
            throw new FormatException(
                    "is a table of figures without any line below its header; fill it in", "是汇总表，但表头之下没有数据，请填写");
        }
        checkLabels();
        List<Integer> columns = hidden.stream()
                .filter(column -> column < header.size())
                .sorted()
                .toList();
        return new FigureTable(number, header, units, columns, lines);
    }

    /** Labels for people stand above the names of the columns, or below them in place of a line. */
    private void checkLabels() throws FormatException {
        int year = FigureColumns.of(header).fields().get(TableField.YEAR);
        Set<Integer> years = new TreeSet<>();
        for (FigureTable.Line line : lines) {
            Matcher digits =
                    YEAR.matcher(year < line.cells().size() ? line.cells().get(year) : "");
            if (digits.lookingAt()) {
                years.add(Integer.parseInt(digits.group()));
            }
        }
        FigureLabels labels = new FigureLabels(header, years);
        for (List<String> line : above) {
            labels.check(line);
        }
        List<String> first = lines.get(0).cells();
        if (year < first.size() && !Unseen.hasDigit(first.get(year))) {
            labels.check(first);
        }
    }

    /** Takes all lines for shown: what a filter hides is data all the same. */
    void showAll() {
        lines.replaceAll(FigureTable.Line::shown);
    }
}
