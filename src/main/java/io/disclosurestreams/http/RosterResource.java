package io.disclosurestreams.http;

import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.intake.OtherRows;
import io.disclosurestreams.intake.RosterReceipt;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/** The roster on its way in. */
final class RosterResource {

    private static final long LARGEST_FILE = 50L << 20;

    private final Intake intake;
    /** One at a time: a file is held in memory, and two imports at once would be a riddle anyway. */
    private final Uploads uploads = new Uploads(1, 1);

    private final Clock clock;

    RosterResource(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.post("/api/v1/roster", this::post));
    }

    private void post(Context context) throws IOException {
        uploads.receive(context.req(), clock, () -> {
            Query query = Query.of(context, "replace");
            OtherRows others = query.flag("replace") ? OtherRows.REMOVE : OtherRows.KEEP;
            ContentType.of(context, "text/csv");
            ContentType.charset(context, "utf-8", "gb18030", "gbk", "gb2312");
            try (RequestBody body = RequestBody.of(context.req(), LARGEST_FILE, clock)) {
                answer(context, intake.roster(body.readAllBytes(), others));
            }
        });
    }

    private static void answer(Context context, RosterReceipt receipt) {
        if (receipt instanceof RosterReceipt.NotStored failed) {
            throw Problem.unavailable(failed.reason()).asException();
        }
        RosterReceipt.Imported imported = (RosterReceipt.Imported) receipt;
        if (imported.imported() == 0 && !imported.errors().isEmpty()) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_ENTITY_422,
                            "no row could be taken: " + imported.errors().get(0))
                    .with(json -> write(imported, json))
                    .asException();
        }
        Answer.json(context, Json.object(json -> write(imported, json)));
    }

    private static void write(RosterReceipt.Imported receipt, JsonGenerator json) {
        json.writeNumberProperty("imported", receipt.imported());
        json.writeNumberProperty("removed", receipt.removed());
        Json.strings("errors", receipt.errors(), json);
        json.writeNumberProperty("matched", receipt.matched());
        json.writeBooleanProperty("shown", receipt.shown());
    }
}
