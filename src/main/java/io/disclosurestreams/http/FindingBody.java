package io.disclosurestreams.http;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Result;
import io.disclosurestreams.view.FindingAnswer;
import io.disclosurestreams.wire.FindingJson;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Findings with the report that they are on, and what became of rules. */
final class FindingBody {

    /** What can become of a rule. */
    static final String[] STATES = {"pass", "passAssumingBlankIsZero", "fail", "uncertain", "notAssessable", "waived"};

    private FindingBody() {}

    static void writeItem(FindingAnswer answer, JsonGenerator json) {
        json.writeStringProperty("agency", answer.agency());
        answer.period().ifPresent(period -> {
            json.writeStringProperty("name", period.name());
            json.writeStringProperty("region", period.region().code());
        });
        json.writeNumberProperty("year", answer.year());
        json.writeNumberProperty("revision", answer.revision());
        FindingJson.members(answer.finding(), json);
    }

    static void writeAssessment(Assessment assessment, JsonGenerator json) {
        json.writeStringProperty("rule", assessment.rule().id());
        json.writeNumberProperty("version", assessment.rule().version());
        json.writeStringProperty("severity", assessment.rule().severity().key());
        json.writeStringProperty("state", assessment.result().state());
        assessment.result().failure().ifPresent(fail -> {
            Json.number("left", Optional.of(fail.left()), json);
            Json.number("right", Optional.of(fail.right()), json);
            Json.number("delta", Optional.of(fail.delta()), json);
        });
        Json.strings("cells", assessment.cells(), json);
        if (assessment.result() instanceof Result.NotAssessable notAssessable) {
            Reason why = notAssessable.why();
            json.writeStringProperty("why", why.english());
            json.writeStringProperty("whyZh", why.chinese());
        }
        if (assessment.result() instanceof Result.Waived waived) {
            json.writeStringProperty("waivedBy", waived.by());
            json.writeStringProperty("reason", waived.reason());
        }
    }
}
