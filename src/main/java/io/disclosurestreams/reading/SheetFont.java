package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ShownText.Look;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * What of a font in a sheet bears on whether its text is part of a number.
 *
 * @param height as {@code Font.SS_SUPER}
 * @param points its size
 */
record SheetFont(boolean struck, short height, boolean white, double points) {

    /** What a cell is written on. */
    enum Ground {
        BARE,
        FILLED;

        static Ground of(CellStyle style) {
            boolean filled =
                    style.getFillPattern() != FillPatternType.NO_FILL && !isWhite(style.getFillForegroundColorColor());
            return filled ? FILLED : BARE;
        }
    }

    /** Points; smaller text is nothing that people can read. */
    static final double SMALLEST = 4;

    private static final String WHITE = "FFFFFF";
    private static final Map<String, Short> HEIGHTS =
            Map.of("superscript", Font.SS_SUPER, "subscript", Font.SS_SUB, "baseline", Font.SS_NONE);

    static final SheetFont PLAIN = new SheetFont(false, Font.SS_NONE, false, SMALLEST);

    private static final double UNITS_A_POINT = 20;

    static SheetFont of(Font font, Workbook workbook) {
        if (font instanceof XSSFFont open) {
            return of(open);
        }
        boolean white = font instanceof HSSFFont old
                && workbook instanceof HSSFWorkbook book
                && isWhite(old.getHSSFColor(book));
        return new SheetFont(font.getStrikeout(), font.getTypeOffset(), white, font.getFontHeight() / UNITS_A_POINT);
    }

    static SheetFont of(XSSFFont font) {
        return new SheetFont(
                font.getStrikeout(),
                font.getTypeOffset(),
                isWhite(font.getXSSFColor()),
                font.getFontHeight() / UNITS_A_POINT);
    }

    /** Reads the properties of a run just entered. */
    static SheetFont read(Xml xml) throws XMLStreamException {
        boolean struck = false;
        short height = Font.SS_NONE;
        boolean white = false;
        double points = SMALLEST;
        while (xml.enter()) {
            switch (xml.name()) {
                case "strike" -> struck = xml.isOn();
                case "vertAlign" -> height = HEIGHTS.getOrDefault(xml.attribute("val"), Font.SS_NONE);
                case "color" -> white = isWhite(xml);
                case "sz" -> points = points(xml.attribute("val"));
                default -> {
                    // looks that leave the text as it is
                }
            }
            xml.skip();
        }
        return new SheetFont(struck, height, white, points);
    }

    private static double points(String size) {
        return size.matches("\\d{1,3}(?:\\.\\d{1,4})?") ? Double.parseDouble(size) : SMALLEST;
    }

    /** White by its name, as the first colour of the theme, or by its number. */
    private static boolean isWhite(Xml xml) {
        return xml.attribute("rgb").toUpperCase(Locale.ROOT).endsWith(WHITE)
                || xml.attribute("theme").equals("0") && xml.attribute("tint").isEmpty()
                || IntStream.of(IndexedColors.WHITE1.getIndex(), IndexedColors.WHITE.getIndex())
                        .anyMatch(index -> xml.attribute("indexed").equals(String.valueOf(index)));
    }

    private static boolean isWhite(Color color) {
        if (color instanceof XSSFColor open) {
            String written = open.getARGBHex();
            return open.isThemed() && open.getTheme() == 0 && !open.hasTint()
                    || !open.hasTint() && written != null && written.endsWith(WHITE);
        }
        if (color instanceof HSSFColor old) {
            return IntStream.range(0, 3).allMatch(part -> old.getTriplet()[part] == 0xff);
        }
        return false;
    }

    /** In points, 0 if the sheet does not say. */
    double size() {
        return points == SMALLEST ? 0 : points;
    }

    Look look(Ground ground) {
        if (struck) {
            return Look.STRUCK;
        }
        if (white && ground == Ground.BARE || points < SMALLEST) {
            return Look.UNSEEN;
        }
        return switch (height) {
            case Font.SS_SUPER -> Look.RAISED;
            case Font.SS_SUB -> Look.LOWERED;
            default -> Look.PLAIN;
        };
    }

    /** As {@link #look}, of a cell all of which is written in it: nothing is above or below anything. */
    Look lookOfAll(Ground ground) {
        Look look = look(ground);
        return look == Look.RAISED || look == Look.LOWERED ? Look.PLAIN : look;
    }
}
