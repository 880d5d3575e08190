package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Timeliness;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes the topic of agency-years: figures, outcomes, ratios, headline comparisons, timeliness, revision and form: some
 * 2 KB (contract, result topics), up to 3 KB where every row of every table has figures.
 *
 * <p>What a view needs, and with it what is of no use outside (which event stands, when it was first received), lies
 * packed in the header {@value StoredYearCodec#HEADER}: a view that begins anew reads a million of these, and parsing
 * them as JSON would be most of its work.
 */
public final class AgencyYearJson implements Serializer<AgencyYear> {

    private final StoredYearCodec packed = new StoredYearCodec();

    @Override
    public byte[] serialize(String topic, Headers headers, AgencyYear year) {
        if (year != null) {
            headers.add(StoredYearCodec.HEADER, packed.write(year.stored()));
        }
        return serialize(topic, year);
    }

    @Override
    public byte[] serialize(String topic, AgencyYear year) {
        if (year == null) {
            return null;
        }
        try (ByteArrayBuilder out = new ByteArrayBuilder(2048)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                write(year, json);
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    private static void write(AgencyYear result, JsonGenerator json) {
        Standing standing = result.stored().standing();
        json.writeName("scope");
        json.writeStartObject();
        json.writeStringProperty("agency", result.stored().agency());
        result.period().ifPresent(period -> {
            json.writeStringProperty("name", period.name());
            json.writeStringProperty("region", period.region().code());
        });
        json.writeEndObject();
        json.writeNumberProperty("year", result.stored().year());
        standing.form().map(Form::key).ifPresent(form -> json.writeStringProperty("form", form));
        if (!standing.declaredForm().equals(standing.form())) {
            json.writeStringProperty(
                    "declaredForm", standing.declaredForm().map(Form::key).orElse(null));
        }
        json.writeNumberProperty("revision", standing.order().revision());
        scope("reportScope", standing.scope(), json);
        scope("countedAs", result.stored().scope(), json);
        if (standing.isWithdrawn()) {
            json.writeBooleanProperty("withdrawn", true);
        } else if (!standing.isReadable()) {
            json.writeBooleanProperty("unreadable", true);
        }
        timeliness(result, json);
        result.stored().sums().ifPresent(sums -> {
            FiguresJson.write(standing.body().cells(), FiguresJson.UniformRows.AS_ONE_CELL, json);
            ResultJson.write(sums, result.previous(), json);
        });
    }

    /** Own is what nearly all are, and goes without saying. */
    private static void scope(String name, ReportScope scope, JsonGenerator json) {
        if (scope != ReportScope.OWN) {
            json.writeStringProperty(name, scope.key());
        }
    }

    private static void timeliness(AgencyYear result, JsonGenerator json) {
        Timeliness timeliness = result.timeliness();
        json.writeName("timeliness");
        json.writeStartObject();
        json.writeStringProperty("state", timeliness.state().key());
        day("due", timeliness.due(), json);
        day("publishedOn", timeliness.publishedOn(), json);
        if (timeliness.daysLate() > 0) {
            json.writeNumberProperty("daysLate", timeliness.daysLate());
        }
        json.writeEndObject();
    }

    private static void day(String name, Optional<LocalDate> day, JsonGenerator json) {
        day.ifPresent(it -> json.writeStringProperty(name, it.toString()));
    }
}
