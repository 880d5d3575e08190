package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every measure in the order of answers: rows of table three, outcomes, ratios, tables two and four. */
public final class Measures {

    private static final List<Measure> ALL = list();
    private static final List<CountMeasure> COUNTS = ALL.stream()
            .filter(CountMeasure.class::isInstance)
            .map(CountMeasure.class::cast)
            .toList();
    private static final Map<String, Measure> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Measure::key, Function.identity()));

    private Measures() {}

    public static List<Measure> all() {
        return ALL;
    }

    /** Those that add up over agencies: all but the ratios. */
    public static List<CountMeasure> counts() {
        return COUNTS;
    }

    public static Optional<Measure> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static List<Measure> list() {
        List<Measure> measures = new ArrayList<>();
        for (RequestRow row : RequestRow.all()) {
            measures.add(new FigureMeasure("requests." + row.key(), Figures.at(row.slot(Applicant.TOTAL))));
        }
        for (Outcome outcome : Outcome.values()) {
            measures.add(new OutcomeMeasure(outcome));
        }
        for (Ratio ratio : Ratio.all()) {
            measures.add(new RatioMeasure(ratio));
        }
        for (Figure figure : Figures.all()) {
            if (figure.slot() >= Figures.DISPUTES_START || figure.slot() < Figures.REQUESTS_START) {
                measures.add(new FigureMeasure(figure.path(), figure));
            }
        }
        return List.copyOf(measures);
    }
}
