package io.disclosurestreams.domain;

import java.util.Optional;

/** A count or an amount of money: what several agencies have of it adds up. */
public sealed interface CountMeasure extends Measure permits FigureMeasure, OutcomeMeasure {

    /** What the reports that were added up say of it. */
    Reading read(Sums sums);

    @Override
    default Optional<Comparison> compare(Optional<Sums> previous, Sums current) {
        return Reading.compare(previous.map(this::read), read(current));
    }
}
