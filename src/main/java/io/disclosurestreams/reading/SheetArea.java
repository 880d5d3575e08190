package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.SheetRow.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a sheet shows, row by row. Hidden rows and columns are as if they were not there. */
final class SheetArea {

    static final int MOST_CELLS = 50_000;

    /** No official table is wider; a sheet that has more columns is not followed there. */
    private static final int WIDEST = 128;

    private final Sheet sheet;
    private final SheetText text;
    private final int[] columns;
    private final Map<CellAddress, SheetCell> merged = new HashMap<>();
    private final TreeSet<Integer> rows = new TreeSet<>();

    private SheetArea(Sheet sheet) {
        this.sheet = sheet;
        this.text = new SheetText(sheet.getWorkbook());
        this.columns = IntStream.range(0, WIDEST)
                .filter(column -> !sheet.isColumnHidden(column))
                .toArray();
    }

    /** The rows in their order; a row without any cell stands for the gaps between them. */
    static List<SheetRow> rows(Sheet sheet) throws FormatException {
        long cells = 0;
        SheetArea area = new SheetArea(sheet);
        for (Row row : sheet) {
            area.rows.add(row.getRowNum());
            cells += row.getPhysicalNumberOfCells();
            FormatException.limit(cells, MOST_CELLS, new Reason("cells on a sheet", "单元格（同一工作表）"));
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            area.merge(region);
            FormatException.limit(
                    area.merged.size(), MOST_CELLS, new Reason("merged cells on a sheet", "合并单元格（同一工作表）"));
        }
        List<SheetRow> rows = new ArrayList<>();
        int next = 0;
        for (int row : area.rows) {
            if (row > next) {
                rows.add(new SheetRow(row, new TreeMap<>()));
            }
            if (!area.isHidden(row)) {
                rows.add(new SheetRow(row + 1, area.cells(row)));
            }
            next = row + 1;
        }
        return rows;
    }

    private boolean isHidden(int row) {
        Row drawn = sheet.getRow(row);
        return drawn != null && drawn.getZeroHeight();
    }

    /** The text of a cell that stands in these rows. */
    private String text(Cell cell, int... over) throws FormatException {
        String shown = text.of(cell);
        return Unseen.hasDigit(shown) && IntStream.of(over).allMatch(this::isFlat) ? Unseen.flat(shown) : shown;
    }

    /** True for a row drawn so low that nothing is seen of it. */
    private boolean isFlat(int row) {
        Row drawn = sheet.getRow(row);
        return drawn != null && Unseen.isFlat(drawn.getHeightInPoints());
    }

    /** Notes the cells of the region: the first that is shown has the text and the spans of all. */
    private void merge(CellRangeAddress region) throws FormatException {
        int[] rowsShown = IntStream.rangeClosed(
                        region.getFirstRow(), Math.min(region.getLastRow(), sheet.getLastRowNum()))
                .filter(row -> !isHidden(row))
                .limit(MOST_CELLS)
                .toArray();
        int[] columnsShown = IntStream.of(columns)
                .filter(column -> column >= region.getFirstColumn() && column <= region.getLastColumn())
                .toArray();
        Cell first = cell(region.getFirstRow(), region.getFirstColumn());
        for (int row = 0; row < rowsShown.length; row++) {
            rows.add(rowsShown[row]);
            for (int column = 0; column < columnsShown.length; column++) {
                SheetCell cell = row + column == 0
                        ? new SheetCell(
                                text(first, rowsShown), isBordered(first), columnsShown.length, rowsShown.length)
                        : new SheetCell("", isBordered(first), 1, 0);
                merged.put(new CellAddress(rowsShown[row], columnsShown[column]), cell);
            }
            if (merged.size() > MOST_CELLS) {
                return;
            }
        }
    }

    private NavigableMap<Integer, SheetCell> cells(int row) throws FormatException {
        NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int column = 0; column < columns.length; column++) {
            Cell cell = cell(row, columns[column]);
            SheetCell drawn = merged.getOrDefault(
                    new CellAddress(row, columns[column]), new SheetCell(text(cell, row), isBordered(cell), 1, 1));
            if (drawn.isFilled() || drawn.bordered() || drawn.columns() * drawn.rows() != 1) {
                cells.put(column, drawn);
            }
        }
        return cells;
    }

    private Cell cell(int row, int column) {
        Row drawn = sheet.getRow(row);
        return drawn == null ? null : drawn.getCell(column);
    }

    private static boolean isBordered(Cell cell) {
        if (cell == null) {
            return false;
        }
        CellStyle style = cell.getCellStyle();
        return style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderTop() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }
}
