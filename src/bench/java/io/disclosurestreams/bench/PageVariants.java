package io.disclosurestreams.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Pages whose tables are drawn in other ways. */
final class PageVariants {

    private static final int APPLICANTS = 7;
    private static final int ROWS_A_PAGE = 12;

    private PageVariants() {}

    static List<Variant> all() {
        return List.of(
                drawn("columns of applicants mirrored", PageVariants::mirror, html -> html),
                redrawn("merged cells split into blank ones", PageVariants::split),
                redrawn("tables cut in two, merged cells split", body -> cut(body, 0)),
                redrawn("tables cut in two, header repeated", body -> cut(body, 3)),
                redrawn("a table around everything", PageVariants::nest),
                redrawn("header cells as th, rows in thead and tbody", PageVariants::heads),
                redrawn("paragraphs instead of tables", PageVariants::paragraphs),
                redrawn("line breaks within labels", PageVariants::breaks),
                redrawn(
                        "hard spaces around every cell",
                        body -> body.select("td, th")
                                .forEach(
                                        cell -> cell.prependText("\u00a0\u3000").appendText("\u00a0"))),
                redrawn("rows that are not closed", body -> {}, html -> html.replaceAll("</(td|tr|th)>", "")));
    }

    private static Variant redrawn(String name, Consumer<Element> change) {
        return redrawn(name, change, html -> html);
    }

    private static Variant redrawn(String name, Consumer<Element> change, UnaryOperator<String> written) {
        return drawn(
                name,
                body -> {
                    change.accept(body);
                    return true;
                },
                written);
    }

    private static Variant drawn(String name, Predicate<Element> change, UnaryOperator<String> written) {
        return new Variant(name, original -> {
            if (!original.isPage()) {
                return Optional.empty();
            }
            Document page = Jsoup.parse(original.words());
            page.outputSettings().prettyPrint(false);
            return change.test(page.body())
                    ? Optional.of(original.with(written.apply(page.outerHtml())))
                    : Optional.empty();
        });
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** Tables that hold no other. */
    private static List<Element> tables(Element body) {
        return body.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .toList();
    }

    /** Of tables with the official header alone: the total comes first, the natural persons last. */
    private static boolean mirror(Element body) {
        List<Element> tables = tables(body).stream()
                .filter(table -> table.text().contains("商业企业"))
                .toList();
        boolean official = tables.stream()
                .allMatch(table -> table.select("tr").stream()
                        .anyMatch(row -> row.text().replace(" ", "").equals("自然人法人或其他组织总计")));
        for (Element row : new Elements(tables).select("tr")) {
            List<Element> cells = cells(row);
            int figures = cells.size() - APPLICANTS;
            if (row.text().contains("自然人") || row.text().contains("商业企业")) {
                reverse(row, cells);
            } else if (figures >= 0) {
                reverse(row, cells.subList(figures, cells.size()));
            }
        }
        return official;
    }

    private static void reverse(Element row, List<Element> cells) {
        List<Element> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        reversed.forEach(row::appendChild);
    }

    private static void split(Element body) {
        for (Element table : tables(body)) {
            List<List<String>> grid = PageGrid.of(table);
            table.empty();
            grid.forEach(row -> append(table, row));
        }
    }

    private static void append(Element table, List<String> cells) {
        Element row = table.appendElement("tr");
        cells.forEach(cell -> row.appendElement("td").html(cell.isEmpty() ? "&nbsp;" : cell));
    }

    private static void cut(Element body, int repeated) {
        split(body);
        for (Element table : tables(body)) {
            Elements rows = table.select("tr");
            if (rows.size() > ROWS_A_PAGE) {
                Element rest = new Element("table");
                rows.subList(0, repeated).forEach(row -> rest.appendChild(row.clone()));
                rows.subList(ROWS_A_PAGE, rows.size()).forEach(rest::appendChild);
                table.after(rest);
                table.after("<p>— 3 —</p>");
            }
        }
    }

    private static void nest(Element body) {
        String all = body.html();
        body.html("<table><tr><td>导航</td><td><table><tr><td>" + all + "</td></tr></table></td></tr></table>");
    }

    private static void heads(Element body) {
        for (Element table : tables(body)) {
            Elements rows = table.select("tr");
            Element head = table.prependElement("thead");
            Element first = rows.first();
            if (first != null) {
                head.appendChild(first);
                cells(first).forEach(cell -> cell.tagName("th"));
            }
        }
    }

    private static void paragraphs(Element body) {
        for (Element table : tables(body)) {
            StringBuilder all = new StringBuilder();
            table.select("td, th")
                    .forEach(cell -> all.append("<p>")
                            .append(cell.text().isBlank() ? "&nbsp;" : cell.text())
                            .append("</p>\n"));
            table.after(all.toString());
            table.remove();
        }
    }

    private static void breaks(Element body) {
        for (Element cell : body.select("td, th")) {
            String words = cell.text();
            if (cell.select("table").isEmpty() && words.matches(".*\\p{IsHan}{4,}.*")) {
                int middle = words.length() / 2;
                cell.html(words.substring(0, middle) + "<br>" + words.substring(middle));
            }
        }
    }
}
