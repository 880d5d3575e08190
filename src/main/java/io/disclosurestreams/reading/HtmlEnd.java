package io.disclosurestreams.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where a page ends that does not say so itself: its download may have broken off. What is open there may be cut off in
 * its middle, a 12 that was a 123. Pages without end tags are whole all the same: HTML asks for none of rows, cells and
 * paragraphs, only tables must have theirs.
 *
 * @param open elements that the page leaves open, none if the page says that it has ended
 */
record HtmlEnd(Document document, Set<Element> open) {

    private static final String MARK = "end of input";
    private static final Pattern BEGUN =
            Pattern.compile("<(?:table|tr|td|th|p|div|li|br)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW =
            Pattern.compile("<(?:script|style|textarea|title|noscript|iframe)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW_ENDED =
            Pattern.compile("</(?:script|style|textarea|title|noscript|iframe)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile("</(?:body|html)\\b", Pattern.CASE_INSENSITIVE);

    static HtmlEnd of(String html) {
        if (last(ENDED, html) > last(BEGUN, html)) {
            return new HtmlEnd(Jsoup.parse(html), Set.of());
        }
        // where the parser puts a comment behind all else, the page stands open
        Document document = Jsoup.parse(withoutBroken(html) + "<!--" + MARK + "-->");
        Element innermost = document.stream()
                .flatMap(element -> element.childNodes().stream())
                .filter(HtmlEnd::isMark)
                .reduce((one, later) -> later)
                .map(Node::parentNode)
                .map(Element.class::cast)
                .orElseGet(() -> document.getAllElements().last());
        Set<Element> open = new HashSet<>(innermost.parents());
        open.add(innermost);
        return new HtmlEnd(document, open);
    }

    private static boolean isMark(Node node) {
        return node instanceof Comment comment && comment.getData().equals(MARK);
    }

    /** Leaves out a comment, script or tag that has no end: it would swallow the mark. */
    private static String withoutBroken(String html) {
        String whole = html;
        int comment = whole.lastIndexOf("<!--");
        if (comment >= 0 && whole.indexOf("-->", comment) < 0) {
            whole = whole.substring(0, comment);
        }
        int raw = last(RAW, whole);
        if (raw > last(RAW_ENDED, whole)) {
            whole = whole.substring(0, raw);
        }
        int tag = whole.lastIndexOf('<');
        return tag >= 0 && whole.indexOf('>', tag) < 0 ? whole.substring(0, tag) : whole;
    }

    /** Where a tag begins for the last time, -1 if there is none. */
    private static int last(Pattern tag, String html) {
        Matcher matcher = tag.matcher(html);
        int start = html.lastIndexOf('<');
        while (start >= 0 && !matcher.region(start, html.length()).lookingAt()) {
            start = html.lastIndexOf('<', start - 1);
        }
        return start;
    }
}
