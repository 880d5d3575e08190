package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.OpenAlert;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Alerts as values of their topic: {@code {"subject":"210115-fgj","year":2025,"kind":"overdue","state":"firing",
 * "since":"2026-02-01","due":"2026-01-31","daysLate":1}}, once it is resolved with {@code "resolvedOn"}. What does not apply
 * is left out.
 */
public final class AlertJson implements Serializer<Alert> {

    private static final JsonMapper MAPPER = Json.mapper();

    /** {@code subject|year|kind}. */
    public static String key(Alert alert) {
        return Keys.of(alert.subject(), alert.told().year()) + "|"
                + alert.told().kind().key();
    }

    @Override
    public byte[] serialize(String topic, Alert alert) {
        if (alert == null) {
            return null;
        }
        OpenAlert told = alert.told();
        try (ByteArrayBuilder out = new ByteArrayBuilder(256)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("subject", alert.subject());
                told.name().ifPresent(name -> json.writeStringProperty("name", name));
                json.writeNumberProperty("year", told.year());
                json.writeStringProperty("kind", told.kind().key());
                json.writeStringProperty("state", alert.state().key());
                json.writeStringProperty("since", told.since().toString());
                told.due().ifPresent(due -> json.writeStringProperty("due", due.toString()));
                alert.daysLate().ifPresent(days -> json.writeNumberProperty("daysLate", days));
                alert.resolvedOn().ifPresent(day -> json.writeStringProperty("resolvedOn", day.toString()));
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    /**
     * As written.
     *
     * @throws RuntimeException if it is something else: the product alone writes the topic
     */
    public static Alert read(byte[] value) {
        JsonNode json = MAPPER.readTree(new String(value, StandardCharsets.UTF_8));
        String kind = json.path("kind").asString("");
        OpenAlert told = new OpenAlert(
                json.path("year").intValue(),
                AlertKind.ofKey(kind).orElseThrow(() -> new IllegalArgumentException("kind of alert: " + kind)),
                LocalDate.parse(json.path("since").stringValue()),
                day(json, "due"),
                json.path("name").asStringOpt());
        OptionalLong daysLate =
                json.has("daysLate") ? OptionalLong.of(json.path("daysLate").longValue()) : OptionalLong.empty();
        return new Alert(json.path("subject").stringValue(), told, daysLate, day(json, "resolvedOn"));
    }

    private static Optional<LocalDate> day(JsonNode json, String name) {
        return json.has(name) ? Optional.of(LocalDate.parse(json.path(name).stringValue())) : Optional.empty();
    }
}
