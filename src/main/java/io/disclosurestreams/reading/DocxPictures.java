package io.disclosurestreams.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the pictures of a Word document (.docx) and tells which are large enough to hold a table. */
final class DocxPictures {

    /** Points; a table in a picture of less can't be read by people either. */
    static final int WIDTH = 150;

    static final int HEIGHT = 75;

    private static final int UNITS_A_POINT = 12_700;
    private static final Pattern SIZE =
            Pattern.compile("(?:^|;)\\s*(width|height):\\s*(\\d{1,6})(?:\\.\\d+)?(pt|px|in|cm|mm)?");

    private boolean isLarge;

    /** What an element is. */
    enum Kind {
        NONE,
        SMALL,
        LARGE
    }

    /**
     * Takes notice of the element just entered: the frame of a picture tells its size, the picture comes within.
     *
     * @return what picture the element is
     */
    Kind kind(Xml xml) {
        switch (xml.name()) {
            case "drawing", "pict" -> isLarge = true;
            case "extent" ->
                isLarge = xml.number("cx", 0) >= WIDTH * UNITS_A_POINT && xml.number("cy", 0) >= HEIGHT * UNITS_A_POINT;
            case "shape" -> isLarge = isLarge(xml.attribute("style"));
            case "pic", "imagedata" -> {
                return isLarge ? Kind.LARGE : Kind.SMALL;
            }
            default -> {
                // no part of a picture
            }
        }
        return Kind.NONE;
    }

    /** By a style such as {@code width:415.3pt;height:200pt}; what it does not tell is large. */
    private static boolean isLarge(String style) {
        Matcher size = SIZE.matcher(style);
        boolean large = true;
        while (size.find()) {
            double points = Integer.parseInt(size.group(2)) * points(size.group(3));
            large &= points >= (size.group(1).equals("width") ? WIDTH : HEIGHT);
        }
        return large;
    }

    private static double points(String unit) {
        return switch (unit == null ? "pt" : unit) {
            case "px" -> 0.75;
            case "in" -> 72;
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            default -> 1;
        };
    }
}
