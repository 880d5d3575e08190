package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The pictures that lie on a sheet and are large enough to hold a table. */
final class SheetPictures {

    private static final int UNITS_A_POINT = 12_700;
    private static final double POINTS_A_PIXEL = 0.75;

    /** Rows and columns under a picture that are measured; it is large long before. */
    private static final int MEASURED = 64;

    private SheetPictures() {}

    /** The rows, from 0, in which pictures begin, in their order. */
    static List<Integer> rows(Sheet sheet) {
        try {
            return found(sheet);
        } catch (RuntimeException brokenDrawing) {
            // the cells are whole without
            return List.of();
        }
    }

    private static List<Integer> found(Sheet sheet) {
        List<Integer> rows = new ArrayList<>();
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (Shape shape : drawing) {
                if (shape instanceof Picture picture && isLarge(picture.getClientAnchor(), sheet)) {
                    rows.add(picture.getClientAnchor().getRow1());
                }
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private static boolean isLarge(ClientAnchor anchor, Sheet sheet) {
        if (anchor instanceof XSSFClientAnchor sized && sized.getSize() != null) {
            return sized.getSize().getCx() >= DocxPictures.WIDTH * UNITS_A_POINT
                    && sized.getSize().getCy() >= DocxPictures.HEIGHT * UNITS_A_POINT;
        }
        double width = IntStream.rangeClosed(anchor.getCol1(), Math.min(anchor.getCol2(), anchor.getCol1() + MEASURED))
                .filter(column -> !sheet.isColumnHidden(column))
                .mapToDouble(column -> sheet.getColumnWidthInPixels(column) * POINTS_A_PIXEL)
                .sum();
        double height = IntStream.rangeClosed(anchor.getRow1(), Math.min(anchor.getRow2(), anchor.getRow1() + MEASURED))
                .mapToDouble(row -> height(sheet.getRow(row), sheet))
                .sum();
        return width >= DocxPictures.WIDTH && height >= DocxPictures.HEIGHT;
    }

    private static double height(Row row, Sheet sheet) {
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
}
