package io.disclosurestreams.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The cells of a page's table by row and column, blank where a merged cell goes on. */
final class PageGrid {

    private PageGrid() {}

    static List<List<String>> of(Element table) {
        List<Map<Integer, String>> rows = new ArrayList<>();
        int number = 0;
        for (Element row : table.select("tr")) {
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                while (at(rows, number).containsKey(column)) {
                    column++;
                }
                for (int down = 0; down < span(cell, "rowspan"); down++) {
                    for (int right = 0; right < span(cell, "colspan"); right++) {
                        at(rows, number + down).put(column + right, down + right == 0 ? cell.html() : "");
                    }
                }
            }
            number++;
        }
        int width = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        List<List<String>> grid = new ArrayList<>();
        for (Map<Integer, String> row : rows.subList(0, Math.min(number, rows.size()))) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(row.getOrDefault(column, ""));
            }
            grid.add(cells);
        }
        return grid;
    }

    private static Map<Integer, String> at(List<Map<Integer, String>> rows, int number) {
        while (rows.size() <= number) {
            rows.add(new TreeMap<>());
        }
        return rows.get(number);
    }

    private static int span(Element cell, String attribute) {
        return cell.attr(attribute).matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(cell.attr(attribute))) : 1;
    }
}
