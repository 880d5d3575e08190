package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Sums;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes the topic of roll-ups: the sums, what follows from them, and coverage by due day (what is overdue hangs on
 * today's date, so readers derive it). {@link SubtotalReader} reads it back.
 */
public final class RollUpJson implements Serializer<RollUp> {

    @Override
    public byte[] serialize(String topic, RollUp rollUp) {
        if (rollUp == null) {
            return null;
        }
        try (ByteArrayBuilder out = new ByteArrayBuilder(4096)) {
            try (JsonGenerator json = Json.generator(out)) {
                write(rollUp, json);
            }
            return out.toByteArray();
        }
    }

    private static void write(RollUp rollUp, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("scope");
        json.writeStartObject();
        json.writeStringProperty("region", rollUp.region().code());
        json.writeEndObject();
        json.writeNumberProperty("year", rollUp.year());
        json.writeStringProperty("asOf", rollUp.total().asOf().toString());
        coverage(rollUp.total().coverage(), json);
        Sums sums = rollUp.total().sums();
        json.writeName("givenBy");
        json.writeStartObject();
        for (Figure figure : Figures.compared()) {
            if (sums.given(figure.slot()) > 0) {
                json.writeNumberProperty(figure.path(), sums.given(figure.slot()));
            }
        }
        json.writeEndObject();
        FiguresJson.write(sums, json);
        ResultJson.write(sums, rollUp.previous().filter(before -> rollUp.total().hasFigures()), json);
        json.writeEndObject();
    }

    private static void coverage(Coverage coverage, JsonGenerator json) {
        json.writeName("coverage");
        json.writeStartObject();
        json.writeNumberProperty("expected", coverage.expected());
        json.writeNumberProperty("received", coverage.received());
        json.writeNumberProperty("inSums", coverage.inSums());
        json.writeName("byDueDay");
        json.writeStartObject();
        coverage.byDueDay().forEach((due, count) -> {
            json.writeName(due.toString());
            write(count, json);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(DueCount count, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("expected", count.expected());
        json.writeNumberProperty("received", count.received());
        json.writeNumberProperty("withdrawn", count.withdrawn());
        json.writeNumberProperty("late", count.late());
        json.writeNumberProperty("undated", count.undated());
        json.writeEndObject();
    }
}
