package io.disclosurestreams.http;

import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.Receipt;
import io.disclosurestreams.wire.FindingJson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What became of one event or document: its verdict, what was understood of it, and why. */
final class ReceiptBody {

    private static final String VERDICT = "verdict";

    /** Whether what was understood is told too: it is most of an answer. */
    enum Events {
        TOLD,
        LEFT_OUT
    }

    private ReceiptBody() {}

    static void write(Receipt receipt, Events events, JsonGenerator json) {
        if (receipt instanceof Receipt.Taken taken) {
            json.writeStringProperty(VERDICT, taken.verdict().key());
            json.writeStringProperty("agency", taken.event().agency());
            json.writeNumberProperty("year", taken.event().year());
            json.writeNumberProperty("revision", taken.event().order().revision());
            if (events == Events.TOLD) {
                raw("event", taken.json(), json);
            }
            FindingJson.write(taken.findings(), json);
        } else if (receipt instanceof Receipt.Rejected rejected) {
            rejected(rejected, events, json);
        } else {
            json.writeStringProperty(VERDICT, "notStored");
            Json.strings("reasons", List.of(((Receipt.NotStored) receipt).reason()), json);
        }
    }

    static void rejected(Receipt.Rejected rejected, Events events, JsonGenerator json) {
        json.writeStringProperty(VERDICT, Verdict.REJECTED.key());
        json.writeStringProperty("kind", rejected.kind().key());
        Json.strings("reasons", rejected.reasons(), json);
        rejected.found().filter(found -> events == Events.TOLD).ifPresent(found -> raw("found", found, json));
        FindingJson.write(rejected.findings(), json);
    }

    /** JSON that we wrote ourselves. */
    private static void raw(String name, String value, JsonGenerator json) {
        json.writeName(name);
        json.writeRawValue(value);
    }
}
