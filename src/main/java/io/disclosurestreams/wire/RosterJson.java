package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the roster as values of the topic of agencies (contract §4). Decoding is a total function. */
public final class RosterJson {

    private final JsonMapper mapper = Json.mapper();

    /**
     * Decodes one record.
     *
     * @param key must be the agency's id
     * @param value not null; a tombstone is the caller's to see
     */
    public Decoded<RosterEntry> decode(byte[] key, byte[] value) {
        try {
            if (key == null) {
                throw new Invalid("key: none; want the agency's id");
            }
            String agency = new String(key, StandardCharsets.UTF_8);
            if (!AgencyId.isValid(agency)) {
                throw new Invalid("key: no agency id; want " + AgencyId.RULE);
            }
            Json.requireUtf8(value);
            JsonNode root = mapper.readTree(value);
            if (!root.isObject() || !root.path("agency").asString("").equals(agency)) {
                throw new Invalid("agency: want the record's key " + agency);
            }
            if (!root.path("periods").isArray() || root.path("periods").isEmpty()) {
                throw new Invalid("periods: want at least one");
            }
            List<RosterPeriod> periods = new ArrayList<>();
            for (JsonNode period : root.path("periods")) {
                periods.add(new PeriodReader("periods[" + periods.size() + "].", text(period)).read(aliases(period)));
            }
            return new Decoded.Accepted<>(new RosterEntry(agency, periods));
        } catch (Invalid | IllegalArgumentException invalid) {
            return new Decoded.Rejected<>(invalid.getMessage());
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>("no valid JSON within the limits: " + broken.getOriginalMessage());
        }
    }

    private static PeriodReader.Source text(JsonNode period) {
        return name -> {
            JsonNode value = period.path(name);
            return value.isValueNode() && !value.isNull() ? value.asString() : "";
        };
    }

    private static List<String> aliases(JsonNode period) {
        List<String> aliases = new ArrayList<>();
        period.path("aliases").forEach(alias -> aliases.add(alias.asString()));
        return aliases;
    }

    public byte[] encode(RosterEntry entry) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(512)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("agency", entry.agency());
                json.writeName("periods");
                json.writeStartArray();
                entry.periods().forEach(period -> write(period, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    private static void write(RosterPeriod period, JsonGenerator json) {
        json.writeStartObject();
        year("activeFrom", period.activeFrom(), json);
        year("activeTo", period.activeTo(), json);
        json.writeStringProperty("name", period.name());
        json.writeName("aliases");
        json.writeStartArray();
        period.aliases().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("region", period.region().code());
        json.writeStringProperty("level", period.level().key());
        json.writeStringProperty("kind", period.kind().key());
        text("sector", period.sector(), json);
        text("superior", period.superior(), json);
        text("reportScope", period.reportScope().map(ReportScope::key), json);
        json.writeEndObject();
    }

    private static void year(String name, OptionalInt year, JsonGenerator json) {
        if (year.isPresent()) {
            json.writeNumberProperty(name, year.getAsInt());
        }
    }

    private static void text(String name, Optional<String> text, JsonGenerator json) {
        text.ifPresent(it -> json.writeStringProperty(name, it));
    }
}
