package io.disclosurestreams.export;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Timeliness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Columns that every table on reports has: the figures of the official tables, and what follows from them. */
public final class ReportColumns {

    private ReportColumns() {}

    /** All figures of one report as they stand in it: what is blank or not in it is empty, a stroke stays a stroke. */
    public static List<Column<Cells>> cells() {
        return figures(figure -> cells -> FigureColumns.value(cells.at(figure.slot())));
    }

    /** All figures of reports added up, with effective totals; empty where no report gives a figure of only one form. */
    public static List<Column<Sums>> sums() {
        return figures(figure -> {
            Figure asked = asked(figure);
            return sums -> asked.in() == FormSet.BOTH || sums.given(asked.slot()) > 0 ? sum(sums, figure) : Value.EMPTY;
        });
    }

    private static <T> List<Column<T>> figures(Function<Figure, Function<T, Value>> value) {
        return Figures.all().stream()
                .map(figure -> new Column<>(
                        figure.path(),
                        FigureLabel.of(figure.slot()),
                        FigureLabel.english(figure.path()),
                        value.apply(figure)))
                .toList();
    }

    /** Whether a row of table three was asked for is counted with its total. */
    private static Figure asked(Figure figure) {
        String row = figure.path().substring(0, figure.path().lastIndexOf('.'));
        return figure.path().startsWith("requests.")
                ? Figures.ofPath(row + ".total").orElseThrow()
                : figure;
    }

    private static Value sum(Sums sums, Figure figure) {
        return figure.isAmount() ? Value.of(sums.amount(figure.slot())) : Value.of(sums.count(figure.slot()));
    }

    /** The six outcomes, and each ratio with value, numerator, denominator and state. */
    public static List<Column<Sums>> results() {
        List<Column<Sums>> columns = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String key = "outcomes." + outcome.key();
            columns.add(new Column<>(
                    key,
                    FigureLabel.OUTCOME + outcome.label(),
                    FigureLabel.english(key),
                    sums -> Value.of(sums.outcome(outcome))));
        }
        for (Ratio ratio : Ratio.all()) {
            columns.addAll(ratio(ratio));
        }
        return List.copyOf(columns);
    }

    static List<Column<Sums>> ratio(Ratio ratio) {
        return List.of(
                part(ratio, "value", "比率", sums -> Value.ofShare(ratio.of(sums).value())),
                part(ratio, "numerator", "分子", sums -> Value.of(ratio.of(sums).numerator())),
                part(ratio, "denominator", "分母", sums -> Value.of(ratio.of(sums).denominator())),
                part(ratio, "state", "状态", sums -> Value.of(ratio.of(sums).state())));
    }

    private static Column<Sums> part(Ratio ratio, String part, String label, Function<Sums, Value> value) {
        String key = "ratios." + ratio.key() + "." + part;
        return new Column<>(key, ratio.label() + "：" + label, FigureLabel.english(key), value);
    }

    /**
     * State, due day, day of publication, days late.
     *
     * @param path of the member that holds them, e.g. {@code timeliness}
     */
    public static List<Column<Timeliness>> timeliness(String path) {
        return Table.<Timeliness>named("timeliness", "公布时间", "timeliness")
                .coded(
                        path + ".state",
                        "公布状态",
                        "how the report came in",
                        timeliness -> Optional.of(code(timeliness.state())))
                .column(
                        path + ".due",
                        "公布期限",
                        "last day on which it is on time",
                        timeliness -> Value.ofDay(timeliness.due()))
                .column(
                        path + ".publishedOn",
                        "公布日期",
                        "day of publication",
                        timeliness -> Value.ofDay(timeliness.publishedOn()))
                .column(path + ".daysLate", "逾期天数", "days late", timeliness -> Value.of(timeliness.daysLate()))
                .list();
    }

    /** How a report stands. */
    public static Code code(Timeliness.State state) {
        return new Code(state.key(), StateLabel.of(state));
    }
}
