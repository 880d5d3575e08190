package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyYear;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes the topic of findings: {@code {"agency","year","revision","findings":[…]}}, nothing (a tombstone) where there are
 * none any more.
 */
public final class AgencyFindingsJson implements Serializer<AgencyYear> {

    @Override
    public byte[] serialize(String topic, AgencyYear year) {
        if (year == null || year.findings().isEmpty()) {
            return null;
        }
        try (ByteArrayBuilder out = new ByteArrayBuilder(2048)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("agency", year.stored().agency());
                json.writeNumberProperty("year", year.stored().year());
                json.writeNumberProperty(
                        "revision", year.stored().standing().order().revision());
                FindingJson.write(year.findings(), json);
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }
}
