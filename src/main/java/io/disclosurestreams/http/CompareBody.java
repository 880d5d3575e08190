package io.disclosurestreams.http;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.view.AgencyYearAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The table: a row an agency and year, a column a figure. */
final class CompareBody {

    private CompareBody() {}

    static byte[] of(List<CompareRow> rows, List<CompareColumn> columns) {
        return Json.object(json -> {
            Json.strings("figures", columns.stream().map(CompareColumn::key).toList(), json);
            Json.objects("items", rows, json, (row, out) -> write(row, columns, out));
            json.writeNumberProperty("total", rows.size());
            Json.asOf(
                    rows.stream()
                            .flatMap(row -> row.answer().flatMap(AgencyYearAnswer::asOf).stream())
                            .max(Instant::compareTo),
                    json);
        });
    }

    private static void write(CompareRow row, List<CompareColumn> columns, JsonGenerator json) {
        AgencyLabel.write(row.agency(), json);
        json.writeNumberProperty("year", row.year());
        json.writeStringProperty("report", row.report().key());
        Json.textIfAny("reportScope", row.stored().map(it -> it.scope().key()), json);
        Json.textIfAny("form", row.standing().flatMap(Standing::form).map(Form::key), json);
        Optional<Cells> cells = row.cells();
        Json.object("values", json, () -> {
            for (CompareColumn column : columns) {
                json.writeName(column.key());
                if (cells.isPresent()) {
                    column.write(cells.get(), json);
                } else {
                    json.writeNull();
                }
            }
        });
    }
}
