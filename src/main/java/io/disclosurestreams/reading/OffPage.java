package io.disclosurestreams.reading;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements of which nothing is seen though they are not hidden: moved out of the page, without any room, or clear. */
final class OffPage {

    /** In pixels: no screen is as wide. */
    private static final double FAR = 900;

    private static final Set<String> BLOCKS =
            Set.of("div", "p", "section", "article", "ul", "li", "pre", "h1", "h2", "h3");

    private OffPage() {}

    static boolean isOff(Element element, Map<String, String> style) {
        if (style.isEmpty()) {
            return false;
        }
        String position = style.getOrDefault("position", "");
        boolean lifted = position.equals("absolute") || position.equals("fixed");
        return style.getOrDefault("content-visibility", "").equals("hidden")
                || style.containsKey("transform")
                        && style.get("transform").matches(".*scale[xy]?\\(\\s*0\\s*(?:,.*)?\\).*")
                || isClear(style.getOrDefault("opacity", ""))
                || (lifted || position.equals("relative")) && isFar(style)
                || pixels(style, "text-indent") < -FAR
                || lifted && isClipped(style)
                || style.getOrDefault("overflow", "").equals("hidden")
                        && (lifted || isBox(element, style))
                        && isWithoutRoom(style);
    }

    private static boolean isClear(String opacity) {
        return !opacity.isEmpty() && opacity.matches("0*\\.?0+%?");
    }

    private static boolean isFar(Map<String, String> style) {
        return pixels(style, "left") < -FAR
                || pixels(style, "top") < -FAR
                || pixels(style, "right") < -FAR
                || pixels(style, "bottom") < -FAR
                || pixels(style, "left") > 10 * FAR;
    }

    private static boolean isClipped(Map<String, String> style) {
        return style.getOrDefault("clip", "").replace(",", " ").matches("rect\\((?:\\s*[01](?:px)?){4}\\s*\\)")
                || style.getOrDefault("clip-path", "").matches("inset\\(\\s*(?:50|100)%\\s*\\)");
    }

    private static boolean isBox(Element element, Map<String, String> style) {
        String display = style.getOrDefault("display", "");
        return BLOCKS.contains(element.normalName()) && !display.equals("inline")
                || display.contains("block")
                || display.contains("flex")
                || !style.getOrDefault("float", "none").equals("none");
    }

    private static boolean isWithoutRoom(Map<String, String> style) {
        return isNone(style, "width")
                || isNone(style, "height")
                || isNone(style, "max-width")
                || isNone(style, "max-height");
    }

    private static boolean isNone(Map<String, String> style, String side) {
        return style.containsKey(side) && style.get(side).matches("[01](?:\\.0+)?(?:px|pt)?|0(?:em|%)");
    }

    private static double pixels(Map<String, String> style, String property) {
        return style.containsKey(property) ? LetterSize.length(style.get(property), 16) : 0;
    }
}
