package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.http.ReceiptBody.Events;
import io.disclosurestreams.intake.Document;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.intake.Judged;
import io.disclosurestreams.intake.Mode;
import io.disclosurestreams.intake.Receipt;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/** Reports on their way in: one event, or documents. */
final class ReportResource {

    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";
    private static final long LARGEST_EVENT = 1L << 20;
    private static final int LARGEST_REVISION = 1_000_000_000;

    private static final long SMALL = 1L << 20;
    /** The first letter of every zip archive. */
    private static final int PACKED = 'P';

    private final Intake intake;
    private final Uploads uploads;
    private final Path folder;
    private final Clock clock;

    /** With the folder for documents while they come in. */
    ReportResource(Intake intake, Uploads uploads, Path folder, Clock clock) {
        this.intake = intake;
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.post("/api/v1/reports", this::post));
    }

    private void post(Context context) throws IOException {
        uploads.receive(context.req(), clock, () -> {
            Query query = Query.of(context, "dryRun", "revision", "agency", "verdictsOnly");
            Mode mode = query.flag("dryRun") ? Mode.DRY_RUN : Mode.KEEP;
            Events events = query.flag("verdictsOnly") ? Events.LEFT_OUT : Events.TOLD;
            Filing filing = filing(query);
            if (ContentType.of(context, JSON, MULTIPART).equals(MULTIPART)) {
                documents(context, filing, mode, events);
                return;
            }
            if (!filing.equals(Filing.UNSAID)) {
                throw misplaced(filing, "only for documents; an event says it itself");
            }
            ContentType.charset(context, "utf-8");
            event(context, mode, events);
        });
    }

    private static ProblemException misplaced(Filing filing, String why) {
        return Problem.ofParameter(filing.agency().isPresent() ? "agency" : "revision", why)
                .asException();
    }

    private static Filing filing(Query query) {
        Optional<String> agency = query.text("agency");
        if (agency.isPresent() && !AgencyId.isValid(agency.get())) {
            throw Problem.ofParameter("agency", "no agency id; want " + AgencyId.RULE)
                    .asException();
        }
        OptionalInt revision = query.number("revision", 1, LARGEST_REVISION);
        return new Filing(agency, revision);
    }

    private void event(Context context, Mode mode, Events events) throws IOException {
        byte[] json;
        try (RequestBody body = RequestBody.of(context.req(), LARGEST_EVENT, clock)) {
            json = body.readAllBytes();
        }
        Receipt receipt = intake.event(json, mode);
        if (receipt instanceof Receipt.NotStored failed) {
            throw Problem.unavailable(failed.reason()).asException();
        }
        if (receipt instanceof Receipt.Rejected rejected) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY_422, String.join("; ", rejected.reasons()))
                    .with(out -> ReceiptBody.rejected(rejected, events, out))
                    .asException();
        }
        Answer.json(context, Json.object(out -> ReceiptBody.write(receipt, events, out)));
    }

    private void documents(Context context, Filing filing, Mode mode, Events events) throws IOException {
        try (RequestBody body = RequestBody.of(context.req(), Multipart.LARGEST_BODY, clock);
                Multipart multipart = Multipart.read(body, context.header("Content-Type"), folder)) {
            if (!filing.equals(Filing.UNSAID) && multipart.files().size() > 1) {
                throw misplaced(filing, "only for one document at a time");
            }
            List<Judged> judged = new ArrayList<>();
            boolean stored = true;
            for (Multipart.Spooled file : multipart.files()) {
                List<Judged> next = stored ? judge(file, filing, mode) : List.of(Judged.untried(file.name()));
                judged.addAll(next);
                stored &= next.stream().noneMatch(each -> each.receipt() instanceof Receipt.NotStored);
            }
            if (!stored) {
                throw Problem.unavailable("not all documents could be stored; send them all again, which does no harm")
                        .with(out -> write(judged, events, out))
                        .asException();
            }
            Answer.json(context, Json.object(out -> write(judged, events, out)));
        }
    }

    private List<Judged> judge(Multipart.Spooled file, Filing filing, Mode mode) throws IOException {
        Uploads.Work<List<Judged>> work =
                () -> intake.file(new Document(file.name(), Files.readAllBytes(file.file())), filing, mode);
        return isSmall(file.file()) ? work.run() : uploads.reading(work);
    }

    /** Whether as many of them as bodies may come in fit into memory; what is packed may be larger than it looks. */
    private static boolean isSmall(Path file) throws IOException {
        if (Files.size(file) > SMALL) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() != PACKED;
        }
    }

    private static void write(List<Judged> judged, Events events, JsonGenerator json) {
        Json.objects("items", judged, json, (each, out) -> {
            out.writeStringProperty("name", each.name());
            ReceiptBody.write(each.receipt(), events, out);
        });
        json.writeNumberProperty("total", judged.size());
    }
}
