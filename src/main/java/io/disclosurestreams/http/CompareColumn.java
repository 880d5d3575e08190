package io.disclosurestreams.http;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Measures;
import io.disclosurestreams.domain.RatioMeasure;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.FigureColumns;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A column of a table that compares reports. */
sealed interface CompareColumn {

    String key();

    /** Its value in a readable report. */
    void write(Cells cells, JsonGenerator json);

    /** The same in a file: one column, or those of a ratio. */
    List<Column<Cells>> columns();

    /** A cell by its path, else a row, an outcome or a ratio by its key; empty if it is none of these. */
    static Optional<CompareColumn> of(String key) {
        return Figures.ofPath(key)
                .<CompareColumn>map(figure -> new AsReported(key, figure.slot()))
                .or(() -> Measures.ofKey(key).map(AsCounted::new));
    }

    /** The cell as it was reported: blank and absent null, words as words. */
    record AsReported(String key, int slot) implements CompareColumn {

        @Override
        public List<Column<Cells>> columns() {
            return List.of(FigureColumns.reported(Figures.at(slot)));
        }

        @Override
        public void write(Cells cells, JsonGenerator json) {
            Cell cell = cells.at(slot);
            if (cell instanceof Cell.Count count) {
                json.writeNumber(count.value());
            } else if (cell instanceof Cell.Amount amount) {
                json.writeNumber(amount.value());
            } else if (cell instanceof Cell.Slash slash) {
                json.writeString(slash.raw());
            } else if (cell instanceof Cell.Text text) {
                json.writeString(text.raw());
            } else {
                json.writeNull();
            }
        }
    }

    /** An effective total, or what is made of them: null where the form does not have it. */
    record AsCounted(Measure measure) implements CompareColumn {

        @Override
        public String key() {
            return measure.key();
        }

        @Override
        public List<Column<Cells>> columns() {
            return FigureColumns.counted(measure).stream()
                    .map(column -> new Column<Cells>(
                            column.key(),
                            column.label(),
                            column.english(),
                            cells -> column.value().apply(cells.sums())))
                    .toList();
        }

        @Override
        public void write(Cells cells, JsonGenerator json) {
            if (measure instanceof RatioMeasure ratio) {
                json.writeStartObject();
                FigureBody.write(ratio.ratio().of(cells.sums()), json);
                json.writeEndObject();
                return;
            }
            Reading reading = ((CountMeasure) measure).read(cells.sums());
            if (reading.given()) {
                json.writeNumber(reading.exact());
            } else {
                json.writeNull();
            }
        }
    }
}
