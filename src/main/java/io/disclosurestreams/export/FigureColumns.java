package io.disclosurestreams.export;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.RatioMeasure;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.domain.Sums;
import java.util.List;
import java.util.stream.Collectors;

/** Single figures: what they are called, and their columns in tables that choose among them. */
public final class FigureColumns {

    private FigureColumns() {}

    /** A cell of a report as it stands there; under its path. */
    public static Column<Cells> reported(Figure figure) {
        return new Column<>(
                figure.path(),
                FigureLabel.of(figure.slot()),
                FigureLabel.english(figure.path()),
                cells -> value(cells.at(figure.slot())));
    }

    /** What is counted, under its key; a ratio with what it is made of. Empty where the forms do not have it. */
    public static List<Column<Sums>> counted(Measure measure) {
        if (measure instanceof RatioMeasure ratio) {
            return ReportColumns.ratio(ratio.ratio());
        }
        CountMeasure count = (CountMeasure) measure;
        return List.of(
                new Column<>(measure.key(), FigureLabel.of(measure), FigureLabel.english(measure.key()), sums -> {
                    Reading reading = count.read(sums);
                    return reading.given() ? Value.of(reading.exact()) : Value.EMPTY;
                }));
    }

    /** What stands in a cell: what is blank or not in the report is empty, a stroke stays a stroke. */
    public static Value value(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Value.of(count.value());
        }
        if (cell instanceof Cell.Amount amount) {
            return Value.of(amount.value());
        }
        if (cell instanceof Cell.Slash slash) {
            return Value.of(slash.raw());
        }
        return cell instanceof Cell.Text text ? Value.of(text.raw()) : Value.EMPTY;
    }

    /** What a measure is called. */
    public static Code code(Measure measure) {
        return new Code(measure.key(), FigureLabel.of(measure));
    }

    /** What a figure is called. */
    public static Code code(Figure figure) {
        return new Code(figure.path(), FigureLabel.of(figure.slot()));
    }

    /**
     * Several cells in one, separated by |, which no label has.
     *
     * @param paths of figures; what is none stays as it is
     */
    public static Code codes(List<String> paths) {
        return new Code(
                String.join("|", paths),
                paths.stream()
                        .map(path -> Figures.ofPath(path)
                                .map(figure -> FigureLabel.of(figure.slot()))
                                .orElse(path))
                        .collect(Collectors.joining("|")));
    }
}
