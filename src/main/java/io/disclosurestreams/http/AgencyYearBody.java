package io.disclosurestreams.http;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.domain.YearOverYear;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.FiguresJson;
import io.disclosurestreams.wire.FindingJson;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/**
 * An agency's year (contract §7). Without a readable report that stands it has no figures, nor what follows from them.
 */
final class AgencyYearBody {

    private AgencyYearBody() {}

    static void write(AgencyYearAnswer answer, JsonGenerator json) {
        Json.object("scope", json, () -> {
            json.writeStringProperty("agency", answer.agency());
            answer.period().ifPresent(period -> scope(period, json));
        });
        json.writeNumberProperty("year", answer.year());
        answer.stored().ifPresent(stored -> {
            Json.textIfAny("form", stored.standing().form().map(Form::key), json);
            json.writeNumberProperty("revision", stored.standing().order().revision());
            json.writeStringProperty("reportScope", stored.scope().key());
        });
        Json.object("coverage", json, () -> {
            json.writeNumberProperty("expected", answer.expected());
            json.writeNumberProperty("received", answer.received());
        });
        timeliness(answer.timeliness(), json);
        answer.sums().ifPresent(sums -> {
            FiguresJson.write(
                    answer.stored().orElseThrow().standing().body().cells(), FiguresJson.UniformRows.AS_ARRAYS, json);
            FigureBody.write(sums, YearOverYear.compare(answer.previous(), sums), json);
        });
        FindingJson.write(answer.findings(), json);
        Json.objects("decisions", answer.decisions().all(), json, DecisionJson::members);
        Json.asOf(answer.asOf(), json);
    }

    private static void scope(RosterPeriod period, JsonGenerator json) {
        json.writeStringProperty("name", period.name());
        json.writeStringProperty("region", period.region().code());
        json.writeStringProperty("level", period.level().key());
        json.writeStringProperty("kind", period.kind().key());
        Json.textIfAny("sector", period.sector(), json);
    }

    static void timeliness(Timeliness timeliness, JsonGenerator json) {
        Json.object("timeliness", json, () -> {
            json.writeStringProperty("state", timeliness.state().key());
            Json.text("due", timeliness.due().map(LocalDate::toString), json);
            Json.text("publishedOn", timeliness.publishedOn().map(LocalDate::toString), json);
            json.writeNumberProperty("daysLate", timeliness.daysLate());
        });
    }
}
