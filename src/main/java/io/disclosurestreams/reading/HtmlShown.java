package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes the text of a page what a browser shows of it: without what is hidden or struck through, with the marks of notes
 * apart from the numbers that they stand behind, and with what fields hold that stand in cells.
 */
final class HtmlShown {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> UNSEEN = Set.of("noscript", "template");
    private static final Set<String> FIELDS = Set.of("", "text", "number", "tel");
    private static final Set<String> INLINE = Set.of("span", "font", "a", "small", "b", "i", "em", "strong", "u");
    private static final Pattern SIZE_ZERO =
            Pattern.compile("font-size:0(?:\\.0+)?(?:px|pt|em|rem|%)?(?:!important)?(?:;|$)");

    private HtmlShown() {}

    static void prepare(Element body) {
        // the elements are listed first: their tree changes on the way
        List<Element> elements = new ArrayList<>();
        body.stream().filter(each -> each != body).forEach(elements::add);
        elements.forEach(HtmlShown::element);
    }

    private static void element(Element element) {
        String name = element.normalName();
        String style = element.hasAttr("style")
                ? element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "")
                : "";
        if (element.hasAttr("hidden") || UNSEEN.contains(name) || style.contains("display:none")) {
            element.remove();
        } else if (STRUCK.contains(name) || style.contains("line-through")) {
            // a cell keeps its place
            element.empty();
        } else if (isVeiled(style)) {
            veil(element);
        } else if (name.equals("sup") || style.contains("vertical-align:super") && INLINE.contains(name)) {
            set(element, Marks::raised);
        } else if (name.equals("sub")) {
            set(element, Marks::lowered);
        } else if (name.equals("input")) {
            field(element);
        }
    }

    private static boolean isVeiled(String style) {
        return style.contains("visibility:hidden")
                || style.contains("font-size:0") && SIZE_ZERO.matcher(style).find();
    }

    /** What lies within may be shown again by a style of its own. */
    private static void veil(Element element) {
        boolean styled = element.stream()
                .anyMatch(each ->
                        each != element && (each.hasAttr("style") || each.hasAttr("class") || each.hasAttr("size")));
        if (styled) {
            element.textNodes().forEach(words -> words.text(" "));
        } else {
            element.empty();
        }
    }

    private static void set(Element element, UnaryOperator<String> mark) {
        element.stream()
                .flatMap(each -> each.textNodes().stream())
                .forEach(words -> words.text(mark.apply(words.getWholeText())));
    }

    private static void field(Element field) {
        boolean inCell = field.parents().stream().anyMatch(each -> CELLS.contains(each.normalName()));
        if (inCell && FIELDS.contains(field.attr("type").strip().toLowerCase(Locale.ROOT))) {
            field.replaceWith(new TextNode(" " + field.attr("value") + " "));
        }
    }
}
