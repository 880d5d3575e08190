package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Block.BlankCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Paragraph.Role;
import io.disclosurestreams.reading.Block.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads web pages in one walk over the tree. Rows that hold cells become rows of tables; rows that lay out the page are
 * walked through.
 */
final class HtmlFormat implements NodeFilter {

    /** Pages with more tags are no reports, and their tree would not fit the memory. */
    static final int MOST_TAGS = 200_000;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "button",
            "iframe",
            "object",
            "svg",
            "textarea");
    /** Elements that part lines of text. */
    static final Set<String> PARTING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Element> open;
    private int lines;
    private int linesBefore;
    private boolean afterBreak;
    private int links;
    private boolean linked;
    private boolean unlinked;
    private int headings;

    private HtmlFormat(Set<Element> open) {
        this.open = open;
    }

    static Content read(String html) throws FormatException {
        FormatException.limit(html.chars().filter(each -> each == '<').count(), MOST_TAGS, new Reason("tags", "标签"));
        HtmlEnd end = HtmlEnd.of(html);
        Document document = end.document();
        HtmlFormat format = new HtmlFormat(end.open());
        HtmlShown.prepare(document);
        NodeTraversor.filter(format, document.body());
        format.endLine();
        Optional<String> title = Optional.of(document.title()).filter(words -> !words.isBlank());
        return new Content(
                format.blocks, "paragraph", meta(document, "ArticleTitle").or(() -> title), meta(document, "PubDate"));
    }

    /** The data that the state's standard for government sites asks for in each page's head. */
    private static Optional<String> meta(Document document, String name) {
        return document.head().getElementsByTag("meta").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            linked |= links > 0 && !words.isBlank();
            unlinked |= links == 0 && !HtmlLinks.isBeside(words.text());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PARTING.contains(name) || name.equals("pre")) {
            endLine();
            linesBefore = lines;
            afterBreak = false;
        }
        links += HtmlLinks.isLink(element) ? 1 : 0;
        headings += HtmlLinks.isHeading(element) ? 1 : 0;
        return switch (name) {
            case "br" -> {
                if (!endLine() && afterBreak) {
                    blocks.add(new EmptyLine(++lines));
                }
                afterBreak = true;
                yield FilterResult.CONTINUE;
            }
            case "pre" -> {
                String written = element.wholeText();
                blocks.addAll(TextFormat.blocks(open.contains(element) ? withoutLastLine(written) : written));
                yield FilterResult.SKIP_ENTIRELY;
            }
            case "img" -> {
                if (isLarge(element)) {
                    blocks.add(new Picture(lines));
                }
                yield FilterResult.CONTINUE;
            }
            case "table" -> {
                grids.push(new Grid());
                yield FilterResult.CONTINUE;
            }
            case "tr" -> row(element);
            default -> FilterResult.CONTINUE;
        };
    }

    /** False for icons, as far as the page says how large they are. */
    private static boolean isLarge(Element picture) {
        return Stream.of("width", "height")
                .map(picture::attr)
                .filter(length -> length.matches("[0-9]{1,2}(px)?"))
                .findAny()
                .isEmpty();
    }

    private FilterResult row(Element row) {
        if (grids.isEmpty()) {
            return FilterResult.CONTINUE;
        }
        if (!HtmlRow.isLayout(row)) {
            if (!open.contains(row)) {
                HtmlRow.read(row, grids.peek());
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        endTable();
        grids.push(new Grid());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element ended && HtmlLinks.isLink(ended)) {
            links--;
        }
        if (!(node instanceof Element element) || !PARTING.contains(element.normalName())) {
            return FilterResult.CONTINUE;
        }
        boolean cut = open.contains(element);
        if (cut && CellText.endsWithValue(text.toString())) {
            text.setLength(0);
        }
        boolean space = text.length() > 0;
        if (!endLine() && !cut && element.normalName().equals("p") && lines == linesBefore) {
            blocks.add(space ? new BlankCell(++lines) : new EmptyLine(++lines));
        }
        headings -= HtmlLinks.isHeading(element) ? 1 : 0;
        if (element.normalName().equals("table")) {
            endTable();
        }
        return FilterResult.CONTINUE;
    }

    private static String withoutLastLine(String written) {
        return written.substring(0, written.lastIndexOf('\n') + 1);
    }

    private void endTable() {
        Grid grid = grids.pop();
        if (grid.rowCount() > 0) {
            blocks.add(grid.table());
        }
    }

    /** Makes a paragraph of the text so far; false if there is none. */
    private boolean endLine() {
        boolean said = !Wording.isBlank(text.toString());
        if (said) {
            Role role = headings > 0 ? Role.HEADING : linked && !unlinked ? Role.LINK : Role.TEXT;
            blocks.add(new Paragraph(OptionalInt.empty(), ++lines, text.toString(), role));
        }
        text.setLength(0);
        linked = false;
        unlinked = false;
        return said;
    }
}
