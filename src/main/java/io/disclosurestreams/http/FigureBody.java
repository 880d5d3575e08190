package io.disclosurestreams.http;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.YearOverYear;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What follows from the figures, of an agency and of a region alike: {@code outcomes}, {@code ratios}, {@code
 * yearOverYear}.
 */
final class FigureBody {

    private FigureBody() {}

    static void write(Sums sums, Map<String, Comparison> comparisons, JsonGenerator json) {
        Json.object("outcomes", json, () -> {
            for (Outcome outcome : Outcome.values()) {
                json.writeNumberProperty(outcome.key(), sums.outcome(outcome));
            }
        });
        Json.object("ratios", json, () -> {
            for (Ratio ratio : Ratio.all()) {
                Json.object(ratio.key(), json, () -> write(ratio.of(sums), json));
            }
        });
        yearOverYear(comparisons, json);
    }

    static void yearOverYear(Map<String, Comparison> comparisons, JsonGenerator json) {
        Json.object(
                "yearOverYear",
                json,
                () -> comparisons.forEach(
                        (key, comparison) -> Json.object(key, json, () -> write(key, comparison, json))));
    }

    /** A ratio with what it is made of. */
    static void write(Fraction ratio, JsonGenerator json) {
        Json.number("value", ratio.hasCases() ? Optional.of(ratio.value().orElseThrow()) : Optional.empty(), json);
        json.writeNumberProperty("numerator", ratio.numerator());
        json.writeNumberProperty("denominator", ratio.denominator());
        json.writeStringProperty("state", ratio.state());
    }

    private static void write(String key, Comparison comparison, JsonGenerator json) {
        write(comparison, json);
        if (YearOverYear.isRatio(key)) {
            json.writeStringProperty("unit", "pp");
        }
    }

    /** Of a count or an amount. */
    static void write(Comparison comparison, JsonGenerator json) {
        Json.number("previous", comparison.previous(), json);
        Json.number("current", comparison.current(), json);
        Json.number("change", comparison.change(), json);
        Json.decimal("percent", comparison.percent(), json);
        json.writeStringProperty("state", comparison.state().key());
    }
}
