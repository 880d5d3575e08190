package io.disclosurestreams.sample;

import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.wire.ReportWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Events of the sample as the topic of reports wants them. */
public final class SampleJson {

    private SampleJson() {}

    public static byte[] of(SampleEvent event) {
        String document = event.agency() + "/" + event.year() + "/" + event.revision() + ".html";
        if (event.body() instanceof ReportBody.Readable readable) {
            ReportDocument report = new ReportDocument(
                    Optional.of(event.title()),
                    Optional.empty(),
                    OptionalInt.of(event.year()),
                    event.publishedOn(),
                    event.scope(),
                    Legibility.LEGIBLE,
                    readable.cells(),
                    Map.of(),
                    event.narrative(),
                    List.of(),
                    List.of());
            return ReportWriter.write(
                    report,
                    Optional.of(event.agency()),
                    event.revision(),
                    new ReportWriter.Source("sample:" + document, sha256(document), "text/html"));
        }
        EventOrder order = new EventOrder(event.revision(), event.publishedOn(), sha256(document));
        Optional<Form> form = Optional.empty();
        return ReportWriter.write(
                new ReportEvent(event.agency(), event.year(), order, event.body(), form, event.scope(), List.of()));
    }

    private static String sha256(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
