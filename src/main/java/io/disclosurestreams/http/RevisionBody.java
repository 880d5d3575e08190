package io.disclosurestreams.http;

import io.disclosurestreams.domain.CellChange;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.wire.FiguresJson;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/** One line of the log of revisions. */
final class RevisionBody {

    private RevisionBody() {}

    static void write(Revision revision, JsonGenerator json) {
        json.writeStringProperty("state", revision.state().key());
        json.writeStringProperty("receivedAt", revision.place().receivedAt().toString());
        revision.event().ifPresent(event -> event(event, json));
        Json.objects("changes", revision.changes(), json, RevisionBody::change);
    }

    private static void event(ReportEvent event, JsonGenerator json) {
        json.writeNumberProperty("revision", event.order().revision());
        Json.text("publishedOn", event.order().publishedOn().map(LocalDate::toString), json);
        json.writeStringProperty("sha256", event.order().sha256());
        json.writeBooleanProperty("withdrawn", event.body() instanceof ReportBody.Withdrawn);
        json.writeBooleanProperty("unreadable", event.body() instanceof ReportBody.Unreadable);
    }

    private static void change(CellChange change, JsonGenerator json) {
        json.writeStringProperty("cell", change.figure().path());
        json.writeName("from");
        FiguresJson.write(change.from(), json);
        json.writeName("to");
        FiguresJson.write(change.to(), json);
    }
}
