package io.disclosurestreams.http;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.View;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code agency}, {@code name} and {@code region} of an agency in a table, as the roster has them for a year. */
record AgencyLabel(View view) {

    /** Null where the roster has no such agency then, nor the year before. */
    void write(String agency, int year, JsonGenerator json) {
        Optional<RosterEntry> roster = view.agency(agency).flatMap(AgencyAnswer::roster);
        Optional<RosterPeriod> period = roster.flatMap(entry -> entry.in(year).or(() -> entry.in(year - 1)));
        json.writeStringProperty("agency", agency);
        Json.text("name", period.map(RosterPeriod::name), json);
        Json.text("region", period.map(it -> it.region().code()), json);
    }
}
