package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the style sheets within a page say of its elements, the style attributes included: the heavier rule counts, of
 * equals the later. Sheets that a page links to are not there.
 */
final class StyleSheets {

    /** Of those that matter here; the sheets of whole sites have some hundred. */
    static final int MOST_RULES = 20_000;

    /** More are no page's, and take longer than anyone waits. */
    private static final int MOST_COMPARISONS = 4_000_000;

    private static final int MOST_TEXT = 2_000_000;

    private record Rule(Selectors selector, Declarations declarations, int order) {}

    private static final Comparator<Rule> BY_WEIGHT =
            Comparator.<Rule>comparingInt(rule -> rule.selector().weight()).thenComparingInt(Rule::order);

    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private final Map<String, Declarations> attributes = new HashMap<>();
    private final Document document;
    private boolean linked;
    private int rules;
    private long comparisons;

    private StyleSheets(Document document) {
        this.document = document;
    }

    static StyleSheets of(Document document) throws FormatException {
        StyleSheets sheets = new StyleSheets(document);
        StringBuilder text = new StringBuilder();
        for (Element sheet : document.getElementsByTag("style")) {
            if (StyleText.isScreen(sheet.attr("media"))) {
                text.append(sheet.data()).append('\n');
            }
        }
        sheets.linked = text.indexOf("@import") >= 0
                || document.getElementsByTag("link").stream()
                        .anyMatch(link ->
                                link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        FormatException.limit(text.length(), MOST_TEXT, new Reason("characters of style sheets", "个字符的样式表"));
        for (StyleText.Rule rule : StyleText.rules(text.toString())) {
            sheets.add(rule);
        }
        return sheets;
    }

    private void add(StyleText.Rule rule) throws FormatException {
        Declarations declarations = Declarations.of(rule.declarations());
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : rule.selectors().split(",")) {
            Selectors.of(selector)
                    .ifPresent(known -> byKey.computeIfAbsent(known.key(), absent -> new ArrayList<>())
                            .add(new Rule(known, declarations, ++rules)));
            FormatException.limit(rules, MOST_RULES, new Reason("rules of style sheets", "条样式规则"));
        }
    }

    /** True if the page takes rules from elsewhere, which are not known. */
    boolean areIncomplete() {
        return linked;
    }

    /** The values that hold for an element, by property, without what it takes over from the element around it. */
    Map<String, String> of(Element element) throws FormatException {
        List<Rule> matching = byKey.isEmpty() ? List.of() : matching(element);
        String attribute = element.attributesSize() == 0 ? "" : element.attr("style");
        Declarations own =
                attribute.isEmpty() ? Declarations.NONE : attributes.computeIfAbsent(attribute, Declarations::of);
        if (matching.isEmpty() && own.important().isEmpty()) {
            return own.normal();
        }
        Map<String, String> values = new HashMap<>();
        matching.forEach(rule -> values.putAll(rule.declarations().normal()));
        values.putAll(own.normal());
        matching.forEach(rule -> values.putAll(rule.declarations().important()));
        values.putAll(own.important());
        return values;
    }

    private List<Rule> matching(Element element) throws FormatException {
        List<Rule> found = new ArrayList<>();
        collect(byKey.get("*"), element, found);
        collect(byKey.get(element.normalName()), element, found);
        if (element.attributesSize() > 0) {
            if (element.hasAttr("id")) {
                collect(byKey.get("#" + element.id()), element, found);
            }
            String names = element.className();
            if (!names.isEmpty()) {
                for (String name : names.split("\\s+")) {
                    collect(byKey.get("." + name), element, found);
                }
            }
        }
        found.sort(BY_WEIGHT);
        return found;
    }

    private void collect(List<Rule> candidates, Element element, List<Rule> found) throws FormatException {
        if (candidates == null) {
            return;
        }
        for (Rule rule : candidates) {
            boolean counting = rule.selector().isCounting() && element.parent() != null;
            comparisons += rule.selector().cost() + (counting ? element.parent().childNodeSize() : 0);
            FormatException.limit(comparisons, MOST_COMPARISONS, new Reason("comparisons with style rules", "次样式规则比对"));
            if (rule.selector().evaluator().matches(document, element)) {
                found.add(rule);
            }
        }
    }
}
