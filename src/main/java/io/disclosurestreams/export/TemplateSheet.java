package io.disclosurestreams.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet, written from top to bottom. */
final class TemplateSheet implements AutoCloseable {

    private static final int COLUMNS = 15;
    private static final int WIDTH = 12 * 256;
    private static final int LABEL_WIDTH = 16 * 256;
    private static final float LABEL_HEIGHT = 32;
    private static final float PROSE_HEIGHT = 160;
    private static final short TITLE_POINTS = 16;

    /** What a cell takes. */
    enum Number {
        /** Whole numbers from zero. */
        COUNT,
        /** Whole numbers of either sign. */
        CHANGE,
        /** Decimals from zero, in 万元. */
        AMOUNT
    }

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle label;
    private final CellStyle value;
    private final CellStyle prose;
    private int row;

    TemplateSheet(String name) {
        sheet = workbook.createSheet(name);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, column < 3 ? LABEL_WIDTH : WIDTH);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        title = style(HorizontalAlignment.CENTER, BorderStyle.NONE, bold(TITLE_POINTS));
        heading = style(HorizontalAlignment.LEFT, BorderStyle.NONE, bold((short) 12));
        label = style(HorizontalAlignment.CENTER, BorderStyle.THIN, workbook.createFont());
        value = style(HorizontalAlignment.RIGHT, BorderStyle.THIN, workbook.createFont());
        prose = style(HorizontalAlignment.LEFT, BorderStyle.NONE, workbook.createFont());
        prose.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private Font bold(short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private CellStyle style(HorizontalAlignment alignment, BorderStyle border, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        style.setFont(font);
        return style;
    }

    void title(String text) {
        line(text, title);
    }

    void heading(String text) {
        line(text, heading);
    }

    /** Room for the words of a section. */
    void prose() {
        line("", prose);
        sheet.getRow(row - 1).setHeightInPoints(PROSE_HEIGHT);
    }

    private void line(String text, CellStyle style) {
        Cell cell = row(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, COLUMNS - 1));
        row++;
    }

    /** A label in the present row. */
    void label(String text, int column, int columns, int rows) {
        for (int line = row; line < row + rows; line++) {
            for (int each = column; each < column + columns; each++) {
                row(line).createCell(each).setCellStyle(label);
            }
        }
        row(row).getCell(column).setCellValue(text);
        row(row).setHeightInPoints(LABEL_HEIGHT);
        if (columns > 1 || rows > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    /** An empty cell in the present row that takes numbers of the kind only. */
    void number(int column, Number kind) {
        row(row).createCell(column).setCellStyle(value);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = switch (kind) {
            case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case CHANGE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-100000", "100000");
            case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        };
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.createErrorBox("数值有误", kind == Number.COUNT ? "请填写不小于零的整数；没有的填 0" : "请填写数字；没有的填 0");
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    void nextRow() {
        row++;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private Row row(int number) {
        Row known = sheet.getRow(number);
        return known == null ? sheet.createRow(number) : known;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
