package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the columns of a table of figures hold.
 *
 * @param fields the index of each that is there
 * @param figures the index of each that is there, in the order of the columns
 * @param unread names of columns that hold neither
 */
record FigureColumns(Map<TableField, Integer> fields, Map<Figure, Integer> figures, List<String> unread) {

    private static final Pattern PATH =
            Pattern.compile("(?:proactive|requests|disputes)\\..*", Pattern.CASE_INSENSITIVE);
    /** Programs that store tables may write all names in capitals, or none. */
    private static final Map<String, Figure> FIGURES = Figures.all().stream()
            .collect(Collectors.toUnmodifiableMap(figure -> folded(figure.path()), Function.identity()));

    private static final int MISSPELT = 4;

    private static String folded(String name) {
        return Wording.compact(name).toLowerCase(Locale.ROOT);
    }

    /** Whether a row names columns: whose report, of which year, and at least one figure. */
    static boolean areIn(List<String> row) {
        List<TableField> fields = row.stream()
                .map(String::strip)
                .map(TableField::of)
                .flatMap(Optional::stream)
                .toList();
        return fields.contains(TableField.YEAR)
                && (fields.contains(TableField.AGENCY) || fields.contains(TableField.NAME))
                && row.stream().anyMatch(name -> PATH.matcher(name.strip()).matches());
    }

    /**
     * @throws FormatException if a column could be misunderstood: then nothing of the table is read
     */
    static FigureColumns of(List<String> header) throws FormatException {
        Map<TableField, Integer> fields = new EnumMap<>(TableField.class);
        Map<Figure, Integer> figures = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column).strip();
            Optional<TableField> field = TableField.of(name);
            Optional<Figure> figure = Optional.ofNullable(FIGURES.get(folded(name)));
            boolean twice = false;
            if (field.isPresent()) {
                twice = fields.put(field.get(), column) != null;
            } else if (figure.isPresent()) {
                twice = figures.put(figure.get(), column) != null;
            } else if (PATH.matcher(name).matches()) {
                throw unknown(column + 1, name);
            } else if (TableField.misnamed(name).isPresent()) {
                throw misnamed(column + 1, name, TableField.misnamed(name).get());
            } else if (!name.isEmpty()) {
                unread.add(name);
            }
            if (twice) {
                throw new FormatException(
                        "has the column \"%s\" twice (again as column %d); leave one out".formatted(name, column + 1),
                        "“%s”列出现两次（第%d列重复），请删去一列".formatted(name, column + 1));
            }
        }
        whole(figures);
        return new FigureColumns(fields, figures, List.copyOf(unread));
    }

    private static FormatException unknown(int column, String name) {
        Optional<String> meant = meant(name);
        return new FormatException(
                "names a figure that does not exist in column %d: \"%s\"; %s"
                        .formatted(
                                column,
                                name,
                                meant.map(path -> "did you mean " + path + "?")
                                        .orElse("`disclosure template --rows` writes the names of all")),
                "第%d列“%s”不是统计项目，%s"
                        .formatted(
                                column,
                                name,
                                meant.map(path -> "是否应为" + path + "？").orElse("disclosure template --rows 可生成全部列名")));
    }

    private static FormatException misnamed(int column, String name, TableField meant) {
        return new FormatException(
                "has a column %d \"%s\" that could be understood as %s; name it so, or leave it out"
                        .formatted(column, name, meant.key()),
                "第%d列“%s”可能是%s，请改用该列名，或删去该列".formatted(column, name, meant.key()));
    }

    private static Optional<String> meant(String name) {
        return Figures.all().stream()
                .map(Figure::path)
                .filter(path -> EditDistance.atMost(folded(name), folded(path), MISSPELT) <= MISSPELT)
                .min(Comparator.comparingInt(path -> EditDistance.atMost(folded(name), folded(path), MISSPELT)));
    }

    /** Rows of tables three and four are arrays in an event: a part of one would have to be filled up with invented cells. */
    private static void whole(Map<Figure, Integer> figures) throws FormatException {
        if (figures.keySet().stream().noneMatch(figure -> isIn("requests", figure))) {
            throw new FormatException(
                    "has no column of table three (requests.…), without which there is no report",
                    "没有表三的任何一列（requests.…），不成其为报告");
        }
        for (Figure figure : Figures.all()) {
            boolean begun = figure.slot() >= Figures.REQUESTS_START
                    && figures.keySet().stream().anyMatch(other -> row(other).equals(row(figure)));
            if (begun && !figures.containsKey(figure)) {
                throw new FormatException(
                        "lacks the column %s: the columns of one row of tables three and four come all together, or none"
                                .formatted(figure.path()),
                        "缺少“%s”列：表三、表四同一行的各列须全部列出，或全部不列".formatted(figure.path()));
            }
        }
    }

    private static boolean isIn(String table, Figure figure) {
        return figure.path().startsWith(table + ".");
    }

    private static String row(Figure figure) {
        return figure.path().substring(0, figure.path().lastIndexOf('.'));
    }

    /** Whether the table has columns that only the one and columns that only the other form has. */
    boolean haveBothForms() {
        return has(FormSet.ONLY_2019) && has(FormSet.ONLY_2021);
    }

    private boolean has(FormSet form) {
        return figures.keySet().stream().anyMatch(figure -> figure.in() == form);
    }
}
