package io.disclosurestreams.reading;

import io.disclosurestreams.reading.PageLayout.Drawing;
import io.disclosurestreams.reading.PageLayout.Element;
import io.disclosurestreams.reading.PageLayout.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes page numbers off pages, and headers and footers that repeat. */
final class RunningLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―－─~·]* *\\d{1,4} *[-—–―－─~·]*|第 *\\d{1,4} *页(,?共 *\\d{1,4} *页)?|\\d{1,4} */ *\\d{1,4}");

    /** Of a page's height: they stand this near to its upper or lower side. */
    private static final double EDGE = 0.12;

    private static final int REPEATED = 3;

    private RunningLines() {}

    static List<PageLayout> removed(List<PageLayout> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        for (PageLayout page : pages) {
            edges(page).forEach(line -> repeated.merge(key(line), 1, Integer::sum));
        }
        Set<String> seen = new HashSet<>();
        List<PageLayout> bodies = new ArrayList<>();
        for (PageLayout page : pages) {
            Set<Element> running = new HashSet<>();
            for (Line line : edges(page)) {
                boolean number =
                        PAGE_NUMBER.matcher(Wording.plain(line.text().text())).matches();
                // the first of them stays: it may be the title
                boolean again = repeated.get(key(line)) >= REPEATED && !seen.add(key(line));
                if (number || again) {
                    running.add(line);
                }
            }
            bodies.add(page.with(page.elements().stream()
                    .filter(element -> !running.contains(element))
                    .toList()));
        }
        return bodies;
    }

    /** The lines above and below all else that stand near the page's sides. */
    private static List<Line> edges(PageLayout page) {
        List<Line> edges = new ArrayList<>();
        // a watermark lies behind the whole page
        List<Element> elements = page.elements().stream()
                .filter(element -> !(element instanceof Drawing))
                .toList();
        int top = 0;
        while (top < elements.size()
                && elements.get(top) instanceof Line line
                && line.box().centreY() < EDGE * page.height()) {
            edges.add(line);
            top++;
        }
        int bottom = elements.size() - 1;
        while (bottom >= top
                && elements.get(bottom) instanceof Line line
                && line.box().centreY() > (1 - EDGE) * page.height()) {
            edges.add(line);
            bottom--;
        }
        return edges;
    }

    private static String key(Line line) {
        return Wording.compact(line.text().text()).replaceAll("\\d", "#");
    }
}
