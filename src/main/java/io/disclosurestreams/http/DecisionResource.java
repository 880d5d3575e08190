package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.intake.DecisionReceipt;
import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.view.DecisionAnswer;
import io.disclosurestreams.view.DecisionQuery;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.DecisionJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/** What people decided on agencies' years: the log of it, and a new decision on its way in. */
final class DecisionResource {

    /** Longer than any that keeps to the limits of its members. */
    private static final int LARGEST = 256 * 1024;

    private static final String[] KINDS = {"confirm", "dismiss", "explain", "excuse", "extend"};

    private final View view;
    private final Intake intake;
    private final Lists lists;
    private final Clock clock;
    private final Uploads uploads = new Uploads(4, 1);

    DecisionResource(View view, Intake intake, Lists lists, Clock clock) {
        this.view = view;
        this.intake = intake;
        this.lists = lists;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/decisions", this::list), Route.post("/api/v1/decisions", this::post));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context, "agency", "region", "year", "decision");
        lists.answer(context, query, () -> {
            List<DecisionAnswer> found = view.decisions(decisionQuery(query));
            return new Listing<>(
                    page -> page.body(found, each -> Optional.of(each.decision().at()), DecisionResource::write),
                    () -> Found.ofAll(DecisionList.TABLE, found));
        });
    }

    private DecisionQuery decisionQuery(Query query) {
        Optional<String> agency = query.text("agency");
        if (agency.isPresent() && !AgencyId.isValid(agency.get()) && !DocumentAlerts.isSubject(agency.get())) {
            throw Problem.ofParameter("agency", "no agency id; want " + AgencyId.RULE)
                    .asException();
        }
        return new DecisionQuery(
                agency,
                RegionScope.region(query, view),
                query.number("year", Limits.FIRST_YEAR, view.today().getYear()),
                query.oneOf("decision", KINDS, kind -> kind));
    }

    private static void write(DecisionAnswer answer, JsonGenerator json) {
        DecisionJson.members(answer.decision(), json);
        Json.text("name", answer.period().map(period -> period.name()), json);
        Json.text("region", answer.period().map(period -> period.region().code()), json);
        json.writeStringProperty("state", answer.state().key());
    }

    private void post(Context context) throws IOException {
        uploads.receive(context.req(), clock, () -> {
            Query.of(context);
            ContentType.of(context, "application/json");
            ContentType.charset(context, "utf-8");
            try (RequestBody body = RequestBody.of(context.req(), LARGEST, clock)) {
                answer(context, intake.decision(body.readAllBytes()));
            }
        });
    }

    private static void answer(Context context, DecisionReceipt receipt) {
        if (receipt instanceof DecisionReceipt.NotStored failed) {
            throw Problem.unavailable(failed.reason()).asException();
        }
        if (receipt instanceof DecisionReceipt.Refused refused) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY_422, refused.reason())
                    .asException();
        }
        DecisionReceipt.Stored stored = (DecisionReceipt.Stored) receipt;
        Answer.json(context, Json.object(json -> {
            DecisionJson.members(stored.decision(), json);
            json.writeBooleanProperty("shown", stored.shown());
        }));
    }
}
