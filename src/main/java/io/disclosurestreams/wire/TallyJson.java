package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.ByteArrayBuilder;

/** Counts of events of one ledger partition as JSON: {@code {"accepted":12,"stale":1}}. */
public final class TallyJson {

    private TallyJson() {}

    public static Serde<Tally> serde() {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes));
    }

    static byte[] write(Tally tally) {
        if (tally == null) {
            return null;
        }
        try (ByteArrayBuilder out = new ByteArrayBuilder(128)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                for (Verdict verdict : Verdict.values()) {
                    json.writeNumberProperty(verdict.key(), tally.of(verdict));
                }
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    public static Tally read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        try (JsonParser json = Json.parser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                long count = json.nextLongValue(0);
                for (Verdict verdict : Verdict.values()) {
                    if (verdict.key().equals(name)) {
                        counts.put(verdict, count);
                    }
                }
            }
        }
        return new Tally(
                counts.getOrDefault(Verdict.ACCEPTED, 0L),
                counts.getOrDefault(Verdict.DUPLICATE, 0L),
                counts.getOrDefault(Verdict.STALE, 0L),
                counts.getOrDefault(Verdict.WITHDRAWN, 0L),
                counts.getOrDefault(Verdict.REJECTED, 0L));
    }
}
