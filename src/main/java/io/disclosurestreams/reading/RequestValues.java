package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.reading.Columns.Column;
import java.util.EnumMap;
import java.util.Map;

/** The seven cells of a row of table three, by column. */
record RequestValues(Sighting sighting, Columns columns, Map<Applicant, CellText> cells) {

    static RequestValues of(Sighting sighting, Fit fit, Columns columns) {
        Map<Applicant, CellText> cells = new EnumMap<>(Applicant.class);
        for (int index = 0; index < columns.count(); index++) {
            for (Applicant applicant : Applicant.values()) {
                if (applicant.key().equals(columns.columns().get(index).key())) {
                    cells.put(applicant, fit.values().get(index));
                }
            }
        }
        return new RequestValues(sighting, columns, cells);
    }

    CellText at(Applicant applicant) {
        return cells.get(applicant);
    }

    /** What the header says above a column. */
    String columnText(Applicant applicant) {
        return columns.columns().stream()
                .filter(column -> column.key().equals(applicant.key()))
                .map(Column::text)
                .findFirst()
                .orElse("");
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(CellText::isBlank);
    }

    /** The number in a column, 0 where there is none. */
    long number(Applicant applicant) {
        return cells.get(applicant).number();
    }

    /** True if all cells are numbers or blank and the total is the sum of the parts. */
    boolean addsUp() {
        long parts = 0;
        for (Applicant applicant : Applicant.values()) {
            if (!at(applicant).isBlank() && !at(applicant).isNumber()) {
                return false;
            }
            parts += applicant == Applicant.TOTAL ? 0 : number(applicant);
        }
        return parts == number(Applicant.TOTAL);
    }
}
