package io.disclosurestreams.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Makes the text of a page what a browser shows of it: without what is hidden or struck through, with the marks of notes
 * apart from the numbers that they stand behind, and with what fields and pictures hold that stand in cells.
 */
final class HtmlShown implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("noscript", "template", "rp", "datalist", "annotation", "annotation-xml");
    private static final Set<String> NO_WORDS = Set.of("script", "style", "head");
    private static final Set<String> PICTURES = Set.of("img", "svg", "canvas", "object", "embed");
    private static final Set<String> FIELDS = Set.of("", "text", "number", "tel");

    private final StyleSheets sheets;
    private final Deque<HtmlLook> looks = new ArrayDeque<>();
    private final Deque<HtmlText> texts = new ArrayDeque<>();
    private int cells;
    private FormatException refusal;

    private HtmlShown(StyleSheets sheets) {
        this.sheets = sheets;
        looks.push(HtmlLook.PLAIN);
        texts.push(new HtmlText());
    }

    static void prepare(Document document) throws FormatException {
        HtmlShown shown = new HtmlShown(StyleSheets.of(document));
        NodeTraversor.filter(shown, document.body());
        if (shown.refusal != null) {
            throw shown.refusal;
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || NO_WORDS.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        try {
            return element(element);
        } catch (FormatException tooMuch) {
            refusal = tooMuch;
            return FilterResult.STOP;
        }
    }

    private FilterResult element(Element element) throws FormatException {
        String name = element.normalName();
        Map<String, String> style = sheets.of(element);
        if (UNSEEN.contains(name) || isRemoved(element, style) || isFolded(element)) {
            return element.parent() == null ? FilterResult.STOP : FilterResult.REMOVE;
        }
        HtmlLook around = looks.peek();
        // the letters of a container are often made nothing, and those of its parts something by a class of theirs
        boolean perhapsShown = sheets.areIncomplete() && element.hasAttr("class");
        HtmlLook look = (perhapsShown ? around.withLetters() : around).within(element, style);
        if (cells > 0 && PICTURES.contains(name)) {
            if (!isDot(element) && !isUnseen(look)) {
                texts.peek().picture(element);
            }
            return name.equals("img") ? FilterResult.SKIP_ENTIRELY : FilterResult.REMOVE;
        }
        if (name.equals("input")) {
            field(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        looks.push(look);
        if (HtmlFormat.PARTING.contains(name)) {
            texts.peek().endLine();
            texts.push(new HtmlText());
            cells += HtmlLook.isCell(element) ? 1 : 0;
        } else if (name.equals("br")) {
            texts.peek().endLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            looks.pop();
            if (HtmlFormat.PARTING.contains(element.normalName())) {
                HtmlText text = texts.pop();
                text.endLine();
                if (HtmlLook.isCell(element)) {
                    cells--;
                    text.endCell(element);
                    texts.peek().addCell(text);
                } else {
                    if (cells == 0) {
                        text.endParagraph(element);
                    }
                    texts.peek().add(text);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** True for what in a cell is shown only when someone unfolds it. */
    private boolean isFolded(Node node) {
        return cells > 0
                && node.parent() instanceof Element details
                && details.normalName().equals("details")
                && !details.hasAttr("open")
                && !node.normalName().equals("summary");
    }

    private static boolean isRemoved(Element element, Map<String, String> style) {
        String display = style.getOrDefault("display", element.hasAttr("hidden") ? "none" : "");
        return display.equals("none")
                || element.normalName().equals("tr")
                        && style.getOrDefault("visibility", "").equals("collapse");
    }

    private void words(TextNode words) {
        HtmlLook look = looks.peek();
        String text = words.getWholeText();
        if (isUnseen(look) || isFolded(words)) {
            words.text("");
        } else if (look.struck()) {
            texts.peek().struck(text);
            words.text("");
        } else {
            if (look.shift() != 0) {
                words.text(look.shift() > 0 ? Marks.raised(text) : Marks.lowered(text));
            }
            texts.peek().shown(words, look);
        }
    }

    /** In cells letters of the colour of their ground are hidden, unless the ground may come from a sheet not at hand. */
    private boolean isUnseen(HtmlLook look) {
        return look.isUnseen() || cells > 0 && look.isFaint() && !sheets.areIncomplete();
    }

    /** True for pictures that only make room. */
    private static boolean isDot(Element picture) {
        return picture.attr("width").matches("[0-3](?:px)?")
                || picture.attr("height").matches("[0-3](?:px)?");
    }

    private void field(Element field) {
        if (cells > 0 && FIELDS.contains(field.attr("type").strip().toLowerCase(Locale.ROOT))) {
            TextNode value = new TextNode(" " + field.attr("value") + " ");
            field.before(value);
            texts.peek().shown(value, looks.peek());
        }
    }
}
