package io.disclosurestreams.http;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.view.SummaryAnswer;
import io.disclosurestreams.wire.FiguresJson;
import tools.jackson.core.JsonGenerator;

/** The member {@code summary}: a government's summary report beside the sum of its subordinates, never added to it. */
final class SummaryBody {

    private SummaryBody() {}

    static void write(SummaryAnswer answer, JsonGenerator json) {
        Standing standing = answer.report().standing();
        json.writeStringProperty("agency", answer.report().agency());
        json.writeStringProperty("name", answer.period().name());
        Json.textIfAny("form", standing.form().map(Form::key), json);
        json.writeNumberProperty("revision", standing.order().revision());
        FiguresJson.write(standing.body().cells(), FiguresJson.UniformRows.AS_ARRAYS, json);
        Json.object("subordinates", json, () -> {
            json.writeStringProperty("by", answer.by().key());
            CoverageBody.coverage("coverage", answer.subordinates().coverage(), answer.overdue(), json);
        });
        json.writeName("difference");
        if (answer.difference().isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            answer.difference().get().cells().forEach(json::writeNumberProperty);
            json.writeEndObject();
            Json.strings("notComparable", answer.difference().get().notComparable(), json);
        }
        Json.strings("others", answer.others(), json);
    }
}
