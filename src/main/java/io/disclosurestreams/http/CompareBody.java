package io.disclosurestreams.http;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The table: a row an agency and year, a column a figure. */
record CompareBody(View view, List<String> agencies, List<Integer> years, List<CompareColumn> columns) {

    private record Row(String agency, int year, Optional<AgencyYearAnswer> answer) {}

    byte[] bytes() {
        List<Row> rows = new ArrayList<>();
        for (String agency : agencies) {
            for (int year : years) {
                rows.add(new Row(agency, year, view.agencyYear(agency, year)));
            }
        }
        AgencyLabel label = new AgencyLabel(view);
        return Json.object(json -> {
            Json.strings("figures", columns.stream().map(CompareColumn::key).toList(), json);
            Json.objects("items", rows, json, (row, out) -> write(row, label, out));
            json.writeNumberProperty("total", rows.size());
            Json.asOf(
                    rows.stream()
                            .flatMap(row -> row.answer().flatMap(AgencyYearAnswer::asOf).stream())
                            .max(Instant::compareTo),
                    json);
        });
    }

    private void write(Row row, AgencyLabel label, JsonGenerator json) {
        Optional<Standing> standing =
                row.answer().flatMap(AgencyYearAnswer::stored).map(StoredYear::standing);
        label.write(row.agency(), row.year(), json);
        json.writeNumberProperty("year", row.year());
        json.writeStringProperty("report", report(row.answer(), standing));
        Json.textIfAny(
                "reportScope",
                row.answer()
                        .flatMap(AgencyYearAnswer::stored)
                        .map(it -> it.scope().key()),
                json);
        Json.textIfAny("form", standing.flatMap(Standing::form).map(Form::key), json);
        Json.object("values", json, () -> {
            for (CompareColumn column : columns) {
                json.writeName(column.key());
                if (standing.filter(Standing::isReadable).isPresent()) {
                    column.write(standing.get().body().cells(), json);
                } else {
                    json.writeNull();
                }
            }
        });
    }

    /** What there is to read the row from. */
    private static String report(Optional<AgencyYearAnswer> answer, Optional<Standing> standing) {
        if (standing.isPresent()) {
            return standing.get().isReadable() ? "readable" : standing.get().isWithdrawn() ? "withdrawn" : "unreadable";
        }
        return answer.isPresent() ? "missing" : "notOwed";
    }
}
