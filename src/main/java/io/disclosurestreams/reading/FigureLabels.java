package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people's labels beside the header of a table of figures say of its columns. The header counts; a label that tells of
 * another figure than it does shows that one of the two is wrong.
 */
final class FigureLabels {

    private static final Pattern BEFORE = Pattern.compile("上一?年|去年|前年|上期");
    private static final Pattern PART = Pattern.compile("[：:]");

    /** The official labels of each figure, as the template writes them. */
    private static final Map<Figure, Set<String>> OFFICIAL = official();

    private static final Set<String> KEYS =
            OFFICIAL.values().stream().flatMap(Set::stream).map(Wording::key).collect(Collectors.toUnmodifiableSet());

    private final Map<Figure, Integer> columns;
    private final Set<OtherYears> years = new LinkedHashSet<>();

    /**
     * @param years of the lines, as far as they are known
     */
    FigureLabels(List<String> header, Set<Integer> years) throws FormatException {
        this.columns = FigureColumns.of(header).figures();
        years.forEach(year -> this.years.add(new OtherYears(OptionalInt.of(year))));
    }

    /** @throws FormatException if a cell of the line stands in the column of another figure than it names */
    void check(List<String> line) throws FormatException {
        for (Map.Entry<Figure, Integer> column : columns.entrySet()) {
            String label = column.getValue() < line.size() ? line.get(column.getValue()) : "";
            if (!Wording.key(label).isEmpty() && label.length() <= WordCell.LONGEST) {
                check(label, column.getKey(), column.getValue() + 1);
            }
        }
    }

    private void check(String written, Figure figure, int column) throws FormatException {
        String label = Traditional.simplified(written);
        String official = String.join("；", OFFICIAL.get(figure));
        boolean before = BEFORE.matcher(Wording.compact(label)).find()
                && !BEFORE.matcher(official).find();
        if (before
                || PeriodNotes.namesPart(label)
                || years.stream().anyMatch(year -> year.in(label).isPresent())) {
            throw refused(written, figure, column, "tells of another time", "所称时间与之不符");
        }
        if (Qualified.isQualified(official, label)) {
            throw refused(written, figure, column, "leaves something out or holds only a part", "对统计口径作了限定");
        }
        if (namesOther(label, figure)) {
            throw refused(written, figure, column, "is the label of another figure", "是另一项目的名称");
        }
    }

    private static FormatException refused(String written, Figure figure, int column, String english, String chinese) {
        String label = written.strip();
        return new FormatException(
                "has the label \"%s\" in column %d, whose figures are read as %s, but it %s; mend the label or the name of the column"
                        .formatted(label, column, figure.path(), english),
                "第%d列的标签“%s”%s（列名为%s），请改正标签或列名".formatted(column, label, chinese, figure.path()));
    }

    /** True if the label, or a part of it, is official and none of this figure's. */
    private static boolean namesOther(String label, Figure figure) {
        String whole = Wording.key(label);
        boolean ofThis = OFFICIAL.get(figure).stream()
                .anyMatch(official -> Wording.key(official).equals(whole));
        return !ofThis && (KEYS.contains(whole) || PART.splitAsStream(label).anyMatch(part -> isOther(part, figure)));
    }

    private static boolean isOther(String part, Figure figure) {
        List<Term> terms = new ArrayList<>();
        boolean fits = false;
        for (OfficialTable table : OfficialTable.values()) {
            boolean own = figure.path().startsWith(table.name().toLowerCase(Locale.ROOT));
            for (Match.Candidate candidate :
                    table.lexicon().exact(table.lexicon().key(part)).candidates()) {
                terms.add(candidate.term());
                fits |= own && fits(candidate.term(), figure.path());
            }
        }
        return !fits && terms.stream().anyMatch(term -> term.isColumn() || term.isRow());
    }

    private static boolean fits(Term term, String path) {
        return term.isColumn() && path.endsWith("." + term.column())
                || term.isRow() && path.contains("." + term.row() + ".")
                || !term.isColumn() && !term.isRow();
    }

    private static Map<Figure, Set<String>> official() {
        Map<Figure, Set<String>> labels = new HashMap<>();
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            for (Form form : new Form[] {Form.FORM_2021, Form.FORM_2019}) {
                if (!figure.label(form).isEmpty()) {
                    put(
                            labels,
                            "proactive." + figure.row().key() + "." + figure.column(),
                            figure.row().label(form) + "：" + figure.label(form));
                }
            }
        }
        for (RequestRow row : RequestRow.all()) {
            for (Applicant applicant : Applicant.values()) {
                String path = "requests." + row.key() + "." + applicant.key();
                put(labels, path, row.group() + row.label() + "：" + applicant.label());
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                String path = "disputes." + group.key() + "." + result.key();
                put(labels, path, group.group() + group.label() + "：" + result.label());
            }
        }
        return labels;
    }

    private static void put(Map<Figure, Set<String>> labels, String path, String label) {
        Figure figure = Figures.ofPath(path).orElseThrow();
        labels.computeIfAbsent(figure, absent -> new LinkedHashSet<>()).add(label);
    }
}
