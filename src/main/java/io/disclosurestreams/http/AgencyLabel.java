package io.disclosurestreams.http;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.export.Column;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.View;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code agency}, {@code name} and {@code region} of an agency in a table, as the roster has them for a year. */
record AgencyLabel(View view) {

    /** An agency, and its row of the roster if it has one. */
    record Named(String agency, Optional<RosterPeriod> period) {}

    /** The same as columns of a file. */
    static final List<Column<Named>> COLUMNS = Table.<Named>named("label", "机关", "agency")
            .column("agency", "机关编码", "agency id", named -> Value.of(named.agency()))
            .column(
                    "name",
                    "机关名称",
                    "official name",
                    named -> Value.ofText(named.period().map(RosterPeriod::name)))
            .column(
                    "region",
                    "行政区划代码",
                    "region code",
                    named -> Value.ofText(named.period().map(it -> it.region().code())))
            .list();

    /** Null where the roster has no such agency then, nor the year before. */
    void write(String agency, int year, JsonGenerator json) {
        write(named(agency, year), json);
    }

    static void write(Named named, JsonGenerator json) {
        json.writeStringProperty("agency", named.agency());
        Json.text("name", named.period().map(RosterPeriod::name), json);
        Json.text("region", named.period().map(it -> it.region().code()), json);
    }

    Named named(String agency, int year) {
        Optional<RosterEntry> roster = view.agency(agency).flatMap(AgencyAnswer::roster);
        return new Named(agency, roster.flatMap(entry -> entry.in(year).or(() -> entry.in(year - 1))));
    }
}
