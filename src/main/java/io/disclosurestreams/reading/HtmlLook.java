package io.disclosurestreams.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How the text of an element looks, as far as that decides whether it is part of a number.
 *
 * @param gone whether nothing within it can be seen, whatever it says
 * @param hidden whether it can't be seen unless it says otherwise
 * @param size of its letters in pixels
 * @param shift above (1) or below (-1) the line as marks of notes are, 0 on it
 * @param moved up or down by other means, which may be only a matter of looks
 * @param referring whether it leads to another place of the page, as the marks of notes do
 * @param colour empty if it is not known
 * @param ground the colour behind it, empty if it is not known
 */
record HtmlLook(
        boolean gone,
        boolean hidden,
        boolean struck,
        double size,
        int shift,
        int moved,
        boolean referring,
        Optional<Colour> colour,
        Optional<Colour> ground) {

    private static final double MEDIUM = 16;

    /** Of a letter's size: marks are smaller than this. */
    private static final double SMALL = 0.85;

    /** In pixels: what is smaller is not seen. */
    private static final double UNSEEN = 2;

    /** Of a letter's size: what is moved less than this stands on the line to the eye. */
    private static final double RAISED = 0.15;

    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> RAISING = Set.of("super", "top", "text-top");
    private static final Set<String> WITH_SCRIPTS =
            Set.of("msup", "msub", "msubsup", "mover", "munder", "munderover", "mfrac", "mroot", "mmultiscripts");
    private static final Set<String> INLINE =
            Set.of("span", "font", "a", "small", "big", "b", "i", "em", "strong", "u", "sup", "sub", "label", "code");

    /** What a page looks like that says nothing. */
    static final HtmlLook PLAIN = new HtmlLook(
            false, false, false, MEDIUM, 0, 0, false, Optional.of(Colour.BLACK), Optional.of(Colour.WHITE));

    /** How an element within looks. */
    HtmlLook within(Element element, Map<String, String> style) {
        String name = element.normalName();
        boolean bare = style.isEmpty() && element.attributesSize() == 0;
        if (bare && !mayMean(name) && element.parent() != null && !isScript(element)) {
            return this;
        }
        double letters = LetterSize.of(element, style, size);
        boolean inline = INLINE.contains(name);
        return new HtmlLook(
                gone || OffPage.isOff(element, style),
                hidden(style),
                struck
                        || STRUCK.contains(name)
                        || style.getOrDefault("text-decoration-line", "").contains("line-through"),
                letters,
                shift != 0 ? shift : shift(element, name, style, inline),
                moved != 0 ? moved : moved(style, letters, inline),
                referring || name.equals("a") && element.attr("href").startsWith("#"),
                colour(element, style),
                ground(element, style));
    }

    private static boolean mayMean(String name) {
        return switch (name) {
            case "s", "del", "strike", "sup", "sub", "small", "big", "rt", "rp" -> true;
            default -> false;
        };
    }

    private boolean hidden(Map<String, String> style) {
        String visibility = style.getOrDefault("visibility", "");
        return switch (visibility) {
            case "hidden", "collapse" -> true;
            case "visible", "initial" -> false;
            default -> hidden;
        };
    }

    private static int shift(Element element, String name, Map<String, String> style, boolean inline) {
        String align = inline ? style.getOrDefault("vertical-align", "") : "";
        boolean script = isScript(element);
        boolean below = name.equals("sub")
                || align.equals("sub")
                || script && element.parent().normalName().matches("msub|munder");
        boolean above = name.equals("sup") || name.equals("rt") || align.equals("super") || script;
        return below ? -1 : above ? 1 : 0;
    }

    /** True for what stands above or below something else in a formula. */
    private static boolean isScript(Element element) {
        return element.parent() != null
                && WITH_SCRIPTS.contains(element.parent().normalName())
                && element.previousElementSibling() != null;
    }

    private static int moved(Map<String, String> style, double letters, boolean inline) {
        String align = inline ? style.getOrDefault("vertical-align", "") : "";
        String position = style.getOrDefault("position", "");
        if (RAISING.contains(align) || position.equals("absolute")) {
            return 1;
        }
        double up = LetterSize.length(align, letters);
        if (position.equals("relative")) {
            up = style.containsKey("top")
                    ? -LetterSize.length(style.get("top"), letters)
                    : LetterSize.length(style.getOrDefault("bottom", ""), letters);
        }
        return Math.abs(up) < RAISED * letters ? 0 : up > 0 ? 1 : -1;
    }

    private Optional<Colour> colour(Element element, Map<String, String> style) {
        String said = style.getOrDefault("color", element.normalName().equals("font") ? element.attr("color") : "");
        return said.isEmpty() || said.equals("inherit") ? colour : Colour.of(said);
    }

    private Optional<Colour> ground(Element element, Map<String, String> style) {
        String said = style.getOrDefault("background-color", element.attr("bgcolor"));
        if (element.hasAttr("background")) {
            return Optional.empty();
        }
        if (said.isEmpty() || said.equals("inherit") || said.equals("initial")) {
            return ground;
        }
        Optional<Colour> named = Colour.of(said);
        return named.filter(colour -> !colour.opaque()).isPresent() ? ground : named;
    }

    /** With letters that can be seen. */
    HtmlLook withLetters() {
        return size < UNSEEN
                ? new HtmlLook(gone, hidden, struck, MEDIUM, shift, moved, referring, colour, ground)
                : this;
    }

    /** True if no letter of it can be seen. */
    boolean isUnseen() {
        return gone
                || hidden
                || size < UNSEEN
                || colour.filter(each -> !each.opaque()).isPresent();
    }

    /** True if it has the colour of what is behind it. */
    boolean isFaint() {
        return colour.isPresent() && ground.isPresent() && colour.get().isLike(ground.get());
    }

    static boolean isCell(Element element) {
        return CELLS.contains(element.normalName());
    }

    /** True if it looks like a mark beside text that looks like the other. */
    boolean isMarkBeside(HtmlLook other) {
        return size < SMALL * other.size
                || moved != other.moved
                || referring && !other.referring
                || isFaint() && !other.isFaint();
    }
}
