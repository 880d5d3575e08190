package io.disclosurestreams.http;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.view.ChangeAnswer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Who made a figure of a region change. */
final class ChangeBody {

    /** Of how many of the largest contributions the share is told. */
    private static final List<Integer> LARGEST = List.of(1, 3, 5, 10);

    private ChangeBody() {}

    static byte[] of(ChangeAnswer answer, Page page, AgencyLabel label) {
        ChangeBreakdown breakdown = answer.breakdown();
        return page.body(
                json -> head(answer, json),
                breakdown.parts(),
                answer.asOf(),
                (part, json) -> write(part, breakdown, answer.current().year(), label, json));
    }

    private static void head(ChangeAnswer answer, JsonGenerator json) {
        CoverageBody.write(answer.current(), json);
        CoverageBody.coverage(
                "previousCoverage",
                answer.previous().coverage(),
                answer.previous().overdue(),
                json);
        json.writeStringProperty("figure", answer.measure().key());
        ChangeBreakdown breakdown = answer.breakdown();
        comparison("comparison", breakdown.comparison(), json);
        Json.objects("concentration", LARGEST, json, (largest, out) -> {
            out.writeNumberProperty("largest", largest);
            Json.decimal("share", breakdown.concentration(largest), out);
        });
        comparison("withoutLargest", breakdown.withoutLargest(), json);
    }

    private static void comparison(String name, Optional<Comparison> comparison, JsonGenerator json) {
        if (comparison.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        Json.object(name, json, () -> FigureBody.write(comparison.get(), json));
    }

    private static void write(
            ChangePart part, ChangeBreakdown breakdown, int year, AgencyLabel label, JsonGenerator json) {
        label.write(part.agency(), year, json);
        Json.number("previous", given(part.before()), json);
        Json.number("current", given(part.after()), json);
        Json.number("contribution", Optional.of(part.contribution()), json);
        Json.decimal("share", breakdown.share(part), json);
        json.writeStringProperty("state", part.state().key());
    }

    private static Optional<Number> given(Optional<Reading> reading) {
        return reading.filter(Reading::given).map(Reading::value);
    }
}
