package io.disclosurestreams.wire;

import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes report events (contract §3), as {@link ReportDecoder} reads them. */
public final class ReportWriter {

    /**
     * Where a document came from.
     *
     * @param uri for people; nothing is ever fetched from it
     * @param sha256 of the document's bytes, 64 lower-case hex digits
     * @param mediaType found by content
     */
    public record Source(String uri, String sha256, String mediaType) {}

    private static final Set<String> FILED_ANEW = Set.of("schema", "agency", "revision");

    private ReportWriter() {}

    /**
     * The event of a document, with everything found in it. Of an incomplete document, or without an agency, it is no
     * valid event: good to show what was found.
     *
     * @param agency written as null if it is not known
     * @param revision from 1
     */
    public static byte[] write(ReportDocument document, Optional<String> agency, int revision, Source source) {
        return object(json -> {
            head(agency, json);
            if (document.year().isPresent()) {
                json.writeNumberProperty("year", document.year().getAsInt());
            } else {
                json.writeNullProperty("year");
            }
            json.writeNumberProperty("revision", revision);
            text("form", document.form().map(Form::key), json);
            json.writeStringProperty("reportScope", document.scope().key());
            text("title", document.title(), json);
            text("publishedOn", document.publishedOn().map(LocalDate::toString), json);
            json.writeName("source");
            json.writeStartObject();
            json.writeStringProperty("uri", source.uri());
            json.writeStringProperty("sha256", source.sha256());
            json.writeStringProperty("mediaType", source.mediaType());
            json.writeEndObject();
            if (document.legibility() == Legibility.LEGIBLE) {
                FiguresJson.write(document.cells(), FiguresJson.UniformRows.AS_ARRAYS, json);
            } else {
                json.writeBooleanProperty("unreadable", true);
            }
            narrative(document.narrative(), json);
            sources(document.sources(), json);
        });
    }

    /** What was understood of an event: its order, its form and the figures that count. */
    public static byte[] write(ReportEvent event) {
        return object(json -> {
            head(Optional.of(event.agency()), json);
            json.writeNumberProperty("year", event.year());
            json.writeNumberProperty("revision", event.order().revision());
            text("form", Form.of(event.body().cells()).or(event::form).map(Form::key), json);
            json.writeStringProperty("reportScope", event.scope().key());
            text("publishedOn", event.order().publishedOn().map(LocalDate::toString), json);
            json.writeName("source");
            json.writeStartObject();
            json.writeStringProperty("sha256", event.order().sha256());
            json.writeEndObject();
            if (event.body() instanceof ReportBody.Readable readable) {
                FiguresJson.write(readable.cells(), FiguresJson.UniformRows.AS_ARRAYS, json);
            } else {
                json.writeBooleanProperty(
                        event.body() instanceof ReportBody.Withdrawn ? "withdrawn" : "unreadable", true);
            }
        });
    }

    /**
     * The same event under another agency's id and with another revision, every other member as it was.
     *
     * @param event a valid one
     */
    public static byte[] filed(byte[] event, String agency, int revision) {
        return object(json -> {
            json.writeStringProperty("schema", ReportDecoder.SCHEMA);
            json.writeStringProperty("agency", agency);
            json.writeNumberProperty("revision", revision);
            try (JsonParser parser = Json.parser(event)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    if (FILED_ANEW.contains(parser.currentName())) {
                        parser.nextToken();
                        parser.skipChildren();
                    } else {
                        json.copyCurrentStructureExact(parser);
                    }
                }
            }
        });
    }

    /** An event that takes back what stands for an agency's year. */
    public static byte[] withdrawal(String agency, int year, int revision) {
        return object(json -> {
            head(Optional.of(agency), json);
            json.writeNumberProperty("year", year);
            json.writeNumberProperty("revision", revision);
            json.writeBooleanProperty("withdrawn", true);
        });
    }

    private static byte[] object(Consumer<JsonGenerator> members) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(8192)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                members.accept(json);
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    private static void head(Optional<String> agency, JsonGenerator json) {
        json.writeStringProperty("schema", ReportDecoder.SCHEMA);
        if (agency.isPresent()) {
            json.writeStringProperty("agency", agency.get());
        } else {
            json.writeNullProperty("agency");
        }
    }

    private static void text(String name, Optional<String> text, JsonGenerator json) {
        text.ifPresent(it -> json.writeStringProperty(name, it));
    }

    private static void narrative(Map<String, String> sections, JsonGenerator json) {
        if (sections.isEmpty()) {
            return;
        }
        json.writeName("narrative");
        json.writeStartObject();
        sections.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void sources(Map<String, CellSource> sources, JsonGenerator json) {
        if (sources.isEmpty()) {
            return;
        }
        json.writeName("sources");
        json.writeStartObject();
        sources.forEach((path, source) -> {
            json.writeName(path);
            json.writeStartObject();
            source.page().ifPresent(page -> json.writeNumberProperty("page", page));
            json.writeNumberProperty("table", source.table());
            json.writeNumberProperty("row", source.row());
            json.writeNumberProperty("column", source.column());
            json.writeStringProperty("raw", source.raw());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
