package io.disclosurestreams.http;

import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a list of reports that are there, or are not, is about. An empty list says so too.
 *
 * @param year reported on
 * @param judgedOn day by which it is judged, in Asia/Shanghai
 * @param asOf time of the last event counted in the scope of the list; empty if none
 */
record JudgedYear(int year, LocalDate judgedOn, Optional<Instant> asOf) {

    static final List<Column<JudgedYear>> COLUMNS = Table.<JudgedYear>named("judged", "年度", "year")
            .column("year", "年度", "year reported on", judged -> Value.of(judged.year()))
            .column(
                    "judgedOn",
                    "截至日期",
                    "day by which days late and left are counted",
                    judged -> Value.ofDay(Optional.of(judged.judgedOn())))
            .list();

    static JudgedYear of(RegionQuery scope, int year, View view) {
        return new JudgedYear(year, view.today(), view.regionYear(scope, year).asOf());
    }

    void write(JsonGenerator json) {
        json.writeNumberProperty("year", year);
        json.writeStringProperty("judgedOn", judgedOn.toString());
    }
}
