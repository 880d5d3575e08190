package io.disclosurestreams.http;

import io.disclosurestreams.domain.Finding;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The member {@code findings}. */
final class FindingBody {

    private FindingBody() {}

    static void write(List<Finding> findings, JsonGenerator json) {
        Json.objects("findings", findings, json, FindingBody::write);
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().key());
        json.writeStringProperty("state", finding.state().key());
        Json.number("left", finding.left(), json);
        Json.number("right", finding.right(), json);
        Json.number("delta", finding.delta(), json);
        Json.strings("cells", finding.cells(), json);
        Json.objects("suggestions", finding.suggestions(), json, (suggestion, out) -> {
            out.writeStringProperty("cell", suggestion.cell());
            Json.number("value", Optional.of(suggestion.value()), out);
        });
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("messageZh", finding.messageZh());
    }
}
