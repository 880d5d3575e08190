package io.disclosurestreams.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How large the letters of an element are, in pixels, as its style, its tag or its attributes say. */
final class LetterSize {

    private static final Pattern LENGTH = Pattern.compile("([+-]?\\d{0,6}\\.?\\d{1,6})(px|pt|em|rem|%|cm|mm|in|ex)?");
    private static final double MEDIUM = 16;
    private static final double STEP = 1.2;
    private static final double[] OF_NUMBERS = {10, 13, 16, 18, 24, 32, 48};

    private LetterSize() {}

    /**
     * @param around of the letters around the element
     */
    static double of(Element element, Map<String, String> style, double around) {
        String said = style.getOrDefault("font-size", "");
        double own = said.isEmpty() ? -1 : named(said, around);
        if (own >= 0) {
            return own;
        }
        return switch (element.normalName()) {
            case "small", "sup", "sub" -> around / STEP;
            case "rt" -> around / 2;
            case "big" -> around * STEP;
            case "font" -> ofNumber(element.attr("size").strip(), around);
            default -> around;
        };
    }

    private static double named(String size, double around) {
        return switch (size) {
            case "xx-small" -> 9;
            case "x-small" -> 10;
            case "small" -> 13;
            case "medium", "initial" -> MEDIUM;
            case "large" -> 18;
            case "x-large" -> 24;
            case "xx-large" -> 32;
            case "smaller" -> around / STEP;
            case "larger" -> around * STEP;
            default -> size.isEmpty() || !LENGTH.matcher(size).matches() ? -1 : length(size, around);
        };
    }

    private static double ofNumber(String number, double around) {
        if (!number.matches("[+-]?\\d")) {
            return around;
        }
        boolean relative = !Character.isDigit(number.charAt(0));
        int size = Integer.parseInt(number) + (relative ? 3 : 0);
        return OF_NUMBERS[Math.max(0, Math.min(size - 1, OF_NUMBERS.length - 1))];
    }

    /** A length in pixels, 0 if the value is none; a share is one of the letters. */
    static double length(String value, double letters) {
        if (value.isEmpty()) {
            return 0;
        }
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "px" : length.group(2);
        return number
                * switch (unit) {
                    case "pt" -> 96.0 / 72;
                    case "em" -> letters;
                    case "ex" -> letters / 2;
                    case "rem" -> MEDIUM;
                    case "%" -> letters / 100;
                    case "cm" -> 37.8;
                    case "mm" -> 3.78;
                    case "in" -> 96;
                    default -> 1;
                };
    }
}
