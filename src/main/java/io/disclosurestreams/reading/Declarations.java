package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule or a style attribute says of the things that decide whether text is shown.
 *
 * @param normal values by property, lower case, later ones in place of earlier ones
 * @param important those that others can't set aside
 */
record Declarations(Map<String, String> normal, Map<String, String> important) {

    static final Declarations NONE = new Declarations(Map.of(), Map.of());

    private static final Set<String> KNOWN = Set.of(
            "display",
            "visibility",
            "text-decoration-line",
            "vertical-align",
            "font-size",
            "opacity",
            "color",
            "background-color",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "text-indent",
            "overflow",
            "width",
            "height",
            "max-width",
            "max-height",
            "clip",
            "clip-path",
            "transform",
            "content-visibility",
            "float");
    private static final Pattern SIZE_IN_FONT =
            Pattern.compile("(?:^|\\s)(0|\\d*\\.?\\d+(?:px|pt|em|rem|%)|(?:xx?-)?(?:small|large)|medium)(?:/\\S+)?\\s");
    private static final Pattern WORD = Pattern.compile("#[0-9a-f]{3,8}|[a-z]+(?:\\([^)]*\\))?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final int LONGEST = 4_000;

    boolean isEmpty() {
        return normal.isEmpty() && important.isEmpty();
    }

    static Declarations of(String text) {
        Map<String, String> normal = new HashMap<>();
        Map<String, String> important = new HashMap<>();
        if (text.length() <= LONGEST) {
            String said = COMMENT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
            for (String each : said.split(";")) {
                int colon = each.indexOf(':');
                if (colon > 0) {
                    String value = each.substring(colon + 1).strip();
                    int mark = value.indexOf('!');
                    boolean holds =
                            mark >= 0 && value.substring(mark).replace(" ", "").equals("!important");
                    String plain = mark < 0 ? value : value.substring(0, mark).strip();
                    if (mark < 0 || holds) {
                        add(each.substring(0, colon).strip(), plain, holds ? important : normal);
                    }
                }
            }
        }
        return normal.isEmpty() && important.isEmpty() ? NONE : new Declarations(normal, important);
    }

    private static void add(String property, String value, Map<String, String> to) {
        switch (property) {
            case "font" -> {
                Matcher size = SIZE_IN_FONT.matcher(value);
                if (size.find()) {
                    to.put("font-size", size.group(1));
                }
            }
            case "text-decoration" -> to.put("text-decoration-line", value);
            case "background" -> to.put("background-color", colour(value));
            case "background-image" -> {
                if (!value.equals("none")) {
                    to.put("background-color", "picture");
                }
            }
            default -> {
                if (KNOWN.contains(property) && !value.isEmpty()) {
                    to.put(property, value);
                }
            }
        }
    }

    private static String colour(String background) {
        if (background.contains("url(") || background.contains("gradient(")) {
            return "picture";
        }
        Matcher word = WORD.matcher(background);
        while (word.find()) {
            if (Colour.isOne(word.group())) {
                return word.group();
            }
        }
        return background.equals("none") || background.isEmpty() ? "transparent" : "picture";
    }
}
