package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.YearOverYear;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** The members that both result topics share, in their short form: what follows from the figures. */
final class ResultJson {

    private static final SerializableString[] OUTCOMES = FiguresJson.names(Outcome.values(), Outcome::key);
    private static final List<Ratio> WRITTEN_RATIOS = Ratio.all().stream()
            .filter(ratio -> Arrays.stream(Outcome.values())
                    .noneMatch(outcome -> outcome.key().equals(ratio.key())))
            .toList();
    private static final SerializableString[] RATIOS = FiguresJson.names(Ratio.values(), Ratio::key);

    private ResultJson() {}

    /**
     * {@code outcomes}; {@code ratios} as {@code [numerator, denominator]}, without those that have no cases and those that
     * are an outcome over {@code concluded}; the headline figures of {@code yearOverYear} as {@code [previous, current]} with
     * the state behind unless it is {@code compared}, if the year before has figures.
     */
    static void write(Sums sums, Optional<Sums> previous, JsonGenerator json) {
        json.writeName("outcomes");
        json.writeStartObject();
        for (Outcome outcome : Outcome.values()) {
            json.writeName(OUTCOMES[outcome.ordinal()]);
            json.writeNumber(sums.outcome(outcome));
        }
        json.writeEndObject();
        json.writeName("ratios");
        json.writeStartObject();
        for (Ratio ratio : WRITTEN_RATIOS) {
            Fraction fraction = ratio.of(sums);
            if (fraction.hasCases()) {
                json.writeName(RATIOS[ratio.ordinal()]);
                json.writeStartArray();
                json.writeNumber(fraction.numerator());
                json.writeNumber(fraction.denominator());
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        if (previous.isEmpty()) {
            return;
        }
        json.writeName("yearOverYear");
        json.writeStartObject();
        for (Map.Entry<String, Comparison> entry :
                YearOverYear.headlines(previous, sums).entrySet()) {
            Comparison comparison = entry.getValue();
            json.writeName(entry.getKey());
            json.writeStartArray();
            number(comparison.previous(), json);
            number(comparison.current(), json);
            if (comparison.state() != Comparison.State.COMPARED) {
                json.writeString(comparison.state().key());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void number(Optional<Number> number, JsonGenerator json) {
        if (number.isEmpty()) {
            json.writeNull();
        } else if (number.get() instanceof Double ratio) {
            json.writeNumber(ratio);
        } else {
            json.writeNumber(number.get().longValue());
        }
    }
}
