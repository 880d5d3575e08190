package io.disclosurestreams.domain;

import java.util.Optional;

/** A ratio: it changes in percentage points and adds up over nothing. */
public record RatioMeasure(Ratio ratio) implements Measure {

    @Override
    public String key() {
        return "ratios." + ratio.key();
    }

    @Override
    public Optional<Comparison> compare(Optional<Sums> previous, Sums current) {
        Fraction now = ratio.of(current);
        return Optional.of(previous.map(sums -> Comparison.ofRatios(ratio.of(sums), now))
                .orElseGet(() -> Comparison.noBaseline(Comparison.value(now))));
    }
}
