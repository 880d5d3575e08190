package io.disclosurestreams.http;

import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AlertAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** An agency: its roster row, the years it has reported, and how the latest year stands. */
final class AgencyBody {

    private AgencyBody() {}

    /** As an item of a list: what the roster says of it now. */
    static void writeItem(AgencyAnswer answer, JsonGenerator json) {
        json.writeStringProperty("agency", answer.agency());
        json.writeBooleanProperty("unlisted", answer.roster().isEmpty());
        answer.roster().ifPresent(entry -> write(entry.latest(), json));
        years(answer, json);
    }

    /** By itself: with all periods of the roster, and the alerts that fire. */
    static void write(AgencyAnswer answer, List<AlertAnswer> alerts, JsonGenerator json) {
        json.writeStringProperty("agency", answer.agency());
        json.writeBooleanProperty("unlisted", answer.roster().isEmpty());
        answer.roster().ifPresent(entry -> {
            write(entry.latest(), json);
            Json.objects("periods", entry.periods(), json, AgencyBody::write);
        });
        years(answer, json);
        Json.objects("alerts", alerts, json, AlertList::write);
    }

    private static void write(RosterPeriod period, JsonGenerator json) {
        json.writeStringProperty("name", period.name());
        Json.strings("aliases", period.aliases(), json);
        json.writeStringProperty("region", period.region().code());
        json.writeStringProperty("level", period.level().key());
        json.writeStringProperty("kind", period.kind().key());
        Json.text("sector", period.sector(), json);
        Json.text("superior", period.superior(), json);
        year("activeFrom", period.activeFrom(), json);
        year("activeTo", period.activeTo(), json);
        Json.text("reportScope", period.reportScope().map(ReportScope::key), json);
    }

    private static void years(AgencyAnswer answer, JsonGenerator json) {
        json.writeName("yearsReported");
        json.writeStartArray();
        answer.yearsReported().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeName("latest");
        if (answer.latestYear().isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberProperty("year", answer.latestYear().getAsInt());
        answer.latest().ifPresent(timeliness -> AgencyYearBody.timeliness(timeliness, json));
        json.writeEndObject();
    }

    private static void year(String name, OptionalInt year, JsonGenerator json) {
        Json.number(name, year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty(), json);
    }
}
