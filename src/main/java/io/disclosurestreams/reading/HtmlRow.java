package io.disclosurestreams.reading;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** A row of a table of a page: cells of the report, or a piece of the page's layout. */
final class HtmlRow {

    /** No cell of the official tables is that long, notes of provinces included; longer ones hold prose. */
    private static final int LONGEST_CELL = 300;

    private static final int DIGITS_OF_A_SPAN = 4;
    private static final Evaluator TABLE = new Evaluator.Tag("table");

    private HtmlRow() {}

    /** True if the row lays out the page: one of its cells holds a table or prose. */
    static boolean isLayout(Element row) {
        return cells(row).stream()
                .anyMatch(cell -> innerTable(cell)
                        .map(inner -> !splitsCell(inner))
                        .orElseGet(() -> cell.text().length() > LONGEST_CELL));
    }

    /** Adds a row of cells to the grid. */
    static void read(Element row, Grid grid) {
        for (Element cell : cells(row)) {
            Optional<Element> inner = innerTable(cell);
            // beside words of the cell's own, what the inner table holds is not its parts
            boolean alone = inner.filter(
                            table -> table.text().length() == cell.text().length())
                    .isPresent();
            if (alone) {
                inner.get().getElementsByTag("td").forEach(part -> grid.cell(part.text(), 1, 1));
            } else {
                grid.cell(cell.text(), span(cell.attr("colspan")), span(cell.attr("rowspan")));
            }
        }
        grid.endRow(grid.rowCount() + 1);
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    private static Optional<Element> innerTable(Element cell) {
        return cell.childrenSize() == 0 ? Optional.empty() : Optional.ofNullable(cell.selectFirst(TABLE));
    }

    /** True for a table of one row that parts a single cell into short ones beside each other. */
    private static boolean splitsCell(Element inner) {
        return inner.getElementsByTag("tr").size() == 1
                && inner.getElementsByTag("table").size() == 1
                && inner.text().length() <= LONGEST_CELL;
    }

    private static int span(String attribute) {
        String digits = attribute.strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= DIGITS_OF_A_SPAN
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(digits) : 1;
    }
}
