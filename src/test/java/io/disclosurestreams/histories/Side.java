package io.disclosurestreams.histories;

import io.disclosurestreams.histories.CellReading.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One of the two sums that a rule compares, for the reference model. */
final class Side {

    BigDecimal sum = BigDecimal.ZERO;
    /** False if a cell is absent or holds words: then nobody can say whether the rule holds. */
    boolean assessable = true;
    /** The cells of this year that were added, in their order. */
    final List<String> cells = new ArrayList<>();

    private final CellReading thisYear;

    Side(CellReading thisYear) {
        this.thisYear = thisYear;
    }

    Side cell(CellReading report, String path) {
        return add(report, path, report.content(path), report.number(path));
    }

    Side cells(CellReading report, Collection<String> paths) {
        paths.forEach(path -> cell(report, path));
        return this;
    }

    /** The effective total of a row, told by its 总计. */
    Side total(CellReading report, String row) {
        return add(report, row + ".total", report.totalContent(row), report.total(row));
    }

    /** One column of a row; in the 总计 column sums are of effective totals. */
    Side column(CellReading report, String row, String column) {
        return column.equals("total") ? total(report, row) : cell(report, row + "." + column);
    }

    private Side add(CellReading report, String path, Content content, BigDecimal number) {
        assessable &= content == Content.NUMBER || content == Content.NOTHING;
        sum = sum.add(number);
        if (report == thisYear) {
            cells.add(path);
        }
        return this;
    }
}
