package io.disclosurestreams.reading;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a table of figures. */
final class FigureLine {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:\\.0{1,12})?(?:年度?)?");
    private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,8}");
    private static final Map<String, ReportScope> SCOPES = Map.of(
            "", ReportScope.OWN,
            "own", ReportScope.OWN,
            "本级", ReportScope.OWN,
            "summary", ReportScope.SUMMARY,
            "汇总", ReportScope.SUMMARY);

    private final FigureTable table;
    private final FigureTable.Line line;
    private final FigureColumns columns;
    private final Cells.Builder cells = Cells.builder();
    private final Map<String, CellSource> sources = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private FigureLine(FigureTable table, FigureTable.Line line, FigureColumns columns) {
        this.table = table;
        this.line = line;
        this.columns = columns;
    }

    static TabulatedReport read(FigureTable table, FigureTable.Line line, FigureColumns columns) {
        return new FigureLine(table, line, columns).report();
    }

    private TabulatedReport report() {
        int wanted = table.header().size();
        if (line.cells().size() != wanted) {
            int found = line.cells().size();
            error(
                    ("the line has %d cells, the header %d: it is cut off, or a cell with a separator in it lacks its"
                                    + " quotes; mend it")
                            .formatted(found, wanted),
                    "本行有%d个单元格，表头有%d个：该行被截断，或含分隔符的单元格未加引号，请改正".formatted(found, wanted));
        } else {
            figures();
        }
        Optional<String> agency = text(TableField.AGENCY);
        agency.filter(id -> !AgencyId.isValid(id))
                .ifPresent(id -> error(
                        "agency: \"" + id + "\" is no agency id; want " + AgencyId.RULE,
                        "机关编码“" + id + "”无效：应为1至64个字母、数字、点、下划线或连字符，以字母或数字开头"));
        text(TableField.NAME)
                .filter(name -> SumLine.isNamed(name))
                .ifPresent(name -> error(
                        "name: \"" + name + "\" is no agency but a sum of others; leave the line out",
                        "机关名称“" + name + "”为合计行，请删去"));
        if (agency.isEmpty() && text(TableField.NAME).isEmpty()) {
            error("neither agency nor name says whose report it is", "机关编码和机关名称均为空");
        }
        ReportDocument document = document();
        return new TabulatedReport(
                table.number() == 1 ? String.valueOf(line.number()) : table.number() + "/" + line.number(),
                agency,
                revision(),
                document,
                csv(),
                errors);
    }

    private void error(String english, String chinese) {
        errors.add(new Reason(english, chinese).toString());
    }

    private static boolean isBlank(Cells cells) {
        return Figures.all().stream()
                .noneMatch(figure -> cells.isGiven(figure.slot()) && !cells.isBlank(figure.slot()));
    }

    private ReportDocument document() {
        OptionalInt year = year();
        Optional<LocalDate> published = published();
        ReportScope scope = scope();
        Cells read = cells.build();
        if (isBlank(read) && errors.isEmpty()) {
            error("the line has no figure at all; leave it out until there are some", "本行没有任何数字，请在有数字后再提交");
        }
        if (line.ending() == FigureTable.Ending.OPEN) {
            findings.add(Messages.openEnd(table.header().get(table.header().size() - 1)));
        }
        if (Form.of(read).equals(Optional.of(Form.MIXED))) {
            findings.add(Messages.mixedForm());
        }
        if (year.isPresent()) {
            findings.addAll(YearDoubts.of(year.getAsInt(), text(TableField.TITLE), published));
        }
        hidden();
        if (!columns.unread().isEmpty()) {
            findings.add(Messages.unreadColumns(columns.unread()));
        }
        return new ReportDocument(
                text(TableField.TITLE),
                text(TableField.NAME),
                year,
                published,
                scope,
                Legibility.LEGIBLE,
                read,
                sources,
                Map.of(),
                findings,
                List.of());
    }

    /** What no one saw who filled in the sheet may be left from another time. */
    private void hidden() {
        if (line.visibility() == FigureTable.Visibility.HIDDEN) {
            findings.add(Messages.hiddenLine());
        }
        List<String> paths = columns.figures().entrySet().stream()
                .filter(figure -> table.hidden().contains(figure.getValue()))
                .map(Map.Entry::getKey)
                .filter(figure -> cells.isGiven(figure.slot()))
                .filter(figure ->
                        !Wording.isBlank(line.cells().get(columns.figures().get(figure))))
                .map(Figure::path)
                .toList();
        if (!paths.isEmpty()) {
            findings.add(Messages.hiddenColumns(paths));
        }
    }

    /** In a table with columns of both forms a line has those of the one that it fills in. */
    private void figures() {
        boolean only2019 = columns.haveBothForms() && isEmpty(FormSet.ONLY_2021);
        boolean only2021 = columns.haveBothForms() && isEmpty(FormSet.ONLY_2019);
        columns.figures().forEach((figure, column) -> {
            boolean left = figure.in() == FormSet.ONLY_2021 && only2019 || figure.in() == FormSet.ONLY_2019 && only2021;
            if (!left) {
                figure(figure, column);
            }
        });
    }

    private boolean isEmpty(FormSet form) {
        return columns.figures().entrySet().stream()
                .filter(figure -> figure.getKey().in() == form)
                .allMatch(figure -> Wording.isBlank(line.cells().get(figure.getValue())));
    }

    /** The line and the path say where a figure stands; what it was read from is kept where it was not plain digits. */
    private void figure(Figure figure, int column) {
        String raw = line.cells().get(column).strip();
        Optional<MoneyUnit> named = MoneyUnit.in(table.units().get(column));
        Cell cell = CellReader.read(
                figure.unit(), FigureNumber.plain(figure, raw), named, Optional.of(MoneyUnit.TEN_THOUSAND));
        cells.set(figure.slot(), cell);
        if (!CellText.isDigits(raw)
                || named.filter(unit -> unit != MoneyUnit.TEN_THOUSAND).isPresent()) {
            sources.put(
                    figure.path(), new CellSource(OptionalInt.empty(), table.number(), line.number(), column + 1, raw));
        }
        if (cell instanceof Cell.Text) {
            findings.add(Draft.why(figure, raw));
        }
    }

    private Optional<String> text(TableField field) {
        Integer column = columns.fields().get(field);
        return column == null || column >= line.cells().size()
                ? Optional.empty()
                : Optional.of(line.cells().get(column).strip()).filter(text -> !Wording.isBlank(text));
    }

    private OptionalInt year() {
        String text = text(TableField.YEAR).map(Wording::compact).orElse("");
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return OptionalInt.of(Integer.parseInt(year.group(1)));
        }
        if (text.isEmpty()) {
            error("year is blank", "年份为空");
        } else {
            error("year: \"" + text + "\" is no year; want one like 2024", "年份“" + text + "”无效，应如2024");
        }
        return OptionalInt.empty();
    }

    private OptionalInt revision() {
        Optional<String> text = text(TableField.REVISION).map(Wording::compact);
        if (text.filter(revision -> !REVISION.matcher(revision).matches()).isPresent()) {
            error(
                    "revision: \"" + text.get() + "\" is no revision; want a whole number from 1",
                    "修订号“" + text.get() + "”无效，应为从1起的整数");
            return OptionalInt.empty();
        }
        return text.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<LocalDate> published() {
        Optional<String> text = text(TableField.PUBLISHED_ON);
        Optional<LocalDate> day = text.flatMap(ReportDay::leading);
        if (text.isPresent() && day.isEmpty()) {
            error(
                    "publishedOn: \"" + text.get() + "\" is no day; want one like 2025-01-20",
                    "公布日期“" + text.get() + "”无效，应如2025-01-20");
        }
        return day;
    }

    private ReportScope scope() {
        String text = text(TableField.REPORT_SCOPE).orElse("");
        ReportScope scope = SCOPES.get(text);
        if (scope == null) {
            error("reportScope: \"" + text + "\" is none; want own or summary", "报告范围“" + text + "”无效，应为本级或汇总");
        }
        return scope == null ? ReportScope.OWN : scope;
    }

    private String csv() {
        List<Integer> read = new ArrayList<>(columns.fields().values());
        read.addAll(columns.figures().values());
        List<String> header = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (int column : read) {
            units.add(table.units().get(column));
            header.add(table.header().get(column).strip());
            values.add(column < line.cells().size() ? line.cells().get(column).strip() : "");
        }
        boolean named = units.stream().anyMatch(unit -> !unit.isEmpty());
        return CsvFormat.write(named ? List.of(units, header, values) : List.of(header, values));
    }
}
