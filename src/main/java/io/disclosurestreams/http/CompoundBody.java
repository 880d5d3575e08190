package io.disclosurestreams.http;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.CompoundRate;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.RollUpAnswer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** The member {@code compound} of a trend: the average growth a year over all years asked for, whatever page is shown. */
final class CompoundBody {

    /** What a year that has no figures to compare says. */
    private static final String NO_FIGURES = "noFigures";

    private CompoundBody() {}

    static void ofRegion(List<RollUpAnswer> years, JsonGenerator json) {
        SortedMap<Integer, Sums> figures = new TreeMap<>();
        for (RollUpAnswer year : years) {
            if (year.total().hasFigures()) {
                figures.put(year.year(), year.total().sums());
            }
        }
        write(figures, json);
    }

    static void ofAgency(List<AgencyYearAnswer> years, JsonGenerator json) {
        SortedMap<Integer, Sums> figures = new TreeMap<>();
        for (AgencyYearAnswer year : years) {
            year.sums().ifPresent(sums -> figures.put(year.year(), sums));
        }
        write(figures, json);
    }

    private static void write(SortedMap<Integer, Sums> years, JsonGenerator json) {
        Json.object(
                "compound",
                json,
                () -> CompoundRate.of(years).forEach((key, rate) -> Json.object(key, json, () -> write(rate, json))));
    }

    private static void write(CompoundRate rate, JsonGenerator json) {
        json.writeNumberProperty("from", rate.from());
        json.writeNumberProperty("to", rate.to());
        json.writeNumberProperty("years", rate.to() - rate.from());
        Json.number("first", rate.overall().previous(), json);
        Json.number("last", rate.overall().current(), json);
        Json.decimal("percent", rate.percent(), json);
        json.writeStringProperty("state", rate.overall().state().key());
        Json.object(
                "steps",
                json,
                () -> rate.steps()
                        .forEach((year, state) -> json.writeStringProperty(
                                Integer.toString(year),
                                state.map(Comparison.State::key).orElse(NO_FIGURES))));
    }
}
