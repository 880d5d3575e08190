package io.disclosurestreams.domain;

import java.util.List;

/** A cell that two reports fill in differently. */
public record CellChange(Figure figure, Cell from, Cell to) {

    /** All of them, in the order of the tables. */
    public static List<CellChange> between(Cells before, Cells after) {
        return Figures.all().stream()
                .filter(figure -> !before.at(figure.slot()).equals(after.at(figure.slot())))
                .map(figure -> new CellChange(figure, before.at(figure.slot()), after.at(figure.slot())))
                .toList();
    }
}
