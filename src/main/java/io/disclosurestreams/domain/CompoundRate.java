package io.disclosurestreams.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By how much a figure grew a year, on the average of the years between the first and the last that have figures: the
 * rate that leads from the one to the other if it holds in every year.
 *
 * @param from the first year with figures
 * @param to the last
 * @param overall the last year against the first
 * @param percent 12.5 means 12.5 % a year; empty unless the state of {@code overall} is {@code compared}
 * @param steps each year after the first against the one before; empty = the year has no figures, or neither year has this
 *     one
 */
public record CompoundRate(
        int from,
        int to,
        Comparison overall,
        OptionalDouble percent,
        SortedMap<Integer, Optional<Comparison.State>> steps) {

    /**
     * Of every count and amount that the first or the last year has, by its key; a change of items is none of these, for
     * it has a sign.
     *
     * @param years those with figures
     */
    public static Map<String, CompoundRate> of(SortedMap<Integer, Sums> years) {
        Map<String, CompoundRate> rates = new LinkedHashMap<>();
        if (years.isEmpty()) {
            return rates;
        }
        for (CountMeasure measure : Measures.counts()) {
            if (!isSigned(measure)) {
                of(measure, years).ifPresent(rate -> rates.put(measure.key(), rate));
            }
        }
        return rates;
    }

    private static boolean isSigned(CountMeasure measure) {
        return measure instanceof FigureMeasure figure && figure.figure().unit() == Unit.CHANGE_OF_ITEMS;
    }

    private static Optional<CompoundRate> of(CountMeasure measure, SortedMap<Integer, Sums> years) {
        int from = years.firstKey();
        int to = years.lastKey();
        Optional<Sums> first = from == to ? Optional.empty() : Optional.of(years.get(from));
        return measure.compare(first, years.get(to))
                .map(overall ->
                        new CompoundRate(from, to, overall, percent(overall, to - from), steps(measure, years)));
    }

    private static OptionalDouble percent(Comparison overall, int years) {
        if (overall.state() != Comparison.State.COMPARED) {
            return OptionalDouble.empty();
        }
        double factor = overall.current().orElseThrow().doubleValue()
                / overall.previous().orElseThrow().doubleValue();
        return OptionalDouble.of(100 * (Math.pow(factor, 1.0 / years) - 1));
    }

    private static SortedMap<Integer, Optional<Comparison.State>> steps(
            CountMeasure measure, SortedMap<Integer, Sums> years) {
        SortedMap<Integer, Optional<Comparison.State>> steps = new TreeMap<>();
        for (int year = years.firstKey() + 1; year <= years.lastKey(); year++) {
            Optional<Sums> before = Optional.ofNullable(years.get(year - 1));
            steps.put(
                    year,
                    Optional.ofNullable(years.get(year))
                            .flatMap(now -> measure.compare(before, now))
                            .map(Comparison::state));
        }
        return steps;
    }
}
