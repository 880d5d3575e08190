package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/** The six outcomes over the requests concluded. */
final class OutcomeRatios {

    private static final Map<Outcome, Ratio> RATIOS = ratios();

    private OutcomeRatios() {}

    private static Map<Outcome, Ratio> ratios() {
        Map<Outcome, Ratio> ratios = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            ratios.put(
                    outcome,
                    Ratio.all().stream()
                            .filter(ratio -> ratio.key().equals(outcome.key()))
                            .findFirst()
                            .orElseThrow());
        }
        return ratios;
    }

    /** All six or, where nothing was concluded, none. */
    static void write(Sums sums, BiConsumer<Outcome, DoubleSupplier> out) {
        if (sums.row(RequestRow.CONCLUDED) > 0) {
            RATIOS.forEach((outcome, ratio) ->
                    out.accept(outcome, () -> ratio.of(sums).value().orElseThrow()));
        }
    }
}
