package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Findings in JSON (contract §7), in answers and in their topic alike. */
public final class FindingJson {

    private FindingJson() {}

    /** The member {@code findings}. */
    public static void write(List<Finding> findings, JsonGenerator json) {
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            members(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of one, within an object that the caller has begun. */
    public static void members(Finding finding, JsonGenerator json) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().key());
        json.writeStringProperty("state", finding.state().key());
        number("left", finding.left(), json);
        number("right", finding.right(), json);
        number("delta", finding.delta(), json);
        json.writeName("cells");
        json.writeStartArray();
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("suggestions");
        json.writeStartArray();
        for (Finding.Suggestion suggestion : finding.suggestions()) {
            json.writeStartObject();
            json.writeStringProperty("cell", suggestion.cell());
            number("value", Optional.of(suggestion.value()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("messageZh", finding.messageZh());
    }

    private static void number(String name, Optional<Number> number, JsonGenerator json) {
        json.writeName(name);
        if (number.isEmpty()) {
            json.writeNull();
        } else if (number.get() instanceof BigDecimal amount) {
            json.writeNumber(amount);
        } else if (number.get() instanceof Double ratio) {
            json.writeNumber(ratio);
        } else {
            json.writeNumber(number.get().longValue());
        }
    }
}
