package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import java.math.BigDecimal;

/** A report in a line of text: {@code requests.granted=2 0 0 0 0 0 2; proactive.fees.amount=3.5}. */
final class WrittenReport {

    /** Every cell of the form of 2021 is zero, but for those that are written. */
    private static final String ALL_ZERO = "全表为零；";

    private static final String BLANK = "空";

    /** Before a number that was not handed in as one. */
    private static final String AS_TEXT = "文";

    private WrittenReport() {}

    /** A cell is a number, {@value #BLANK}, or what else was written, {@value #AS_TEXT} before a number that is text; a row of table three or four has all its cells. */
    static Cells cells(String text) {
        Cells.Builder cells = Cells.builder();
        if (text.startsWith(ALL_ZERO)) {
            Figures.all().stream()
                    .filter(figure -> figure.in() != FormSet.ONLY_2019)
                    .forEach(figure -> cells.count(figure.slot(), 0));
        }
        for (String part : text.replace(ALL_ZERO, "").split("; *")) {
            if (!part.isBlank()) {
                String[] row = part.split("=");
                String[] values = row[1].split(" ");
                int slot = first(row[0]);
                for (int column = 0; column < values.length; column++) {
                    cells.set(slot + column, cell(slot + column, values[column]));
                }
            }
        }
        return cells.build();
    }

    /** Of a cell by its path, or of a row by its name. */
    private static int first(String name) {
        return Figures.all().stream()
                .filter(figure -> figure.path().equals(name) || figure.path().startsWith(name + "."))
                .mapToInt(Figure::slot)
                .min()
                .orElseThrow();
    }

    private static Cell cell(int slot, String value) {
        if (value.startsWith(AS_TEXT)) {
            return new Cell.Text(value.substring(AS_TEXT.length()));
        }
        if (Figures.at(slot).isAmount() && value.matches("\\d+(\\.\\d+)?")) {
            return new Cell.Amount(new BigDecimal(value));
        }
        if (value.matches("-?\\d+")) {
            return new Cell.Count(Long.parseLong(value));
        }
        return value.equals(BLANK) ? Cell.BLANK : Cell.ofRaw(value);
    }
}
