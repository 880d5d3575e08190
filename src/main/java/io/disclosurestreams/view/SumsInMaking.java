package io.disclosurestreams.view;

import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Sums;
import java.math.BigDecimal;

/** Adds up thousands of reports in place. */
final class SumsInMaking {

    private static final int FEES = ProactiveFigure.FEES_AMOUNT.slot();
    private static final int PROCUREMENT = ProactiveFigure.PROCUREMENT_AMOUNT.slot();

    private final long[] dense = new long[2 * Figures.COUNT];
    private BigDecimal fees = BigDecimal.ZERO;
    private BigDecimal procurement = BigDecimal.ZERO;

    void add(Sums sums) {
        sums.forEach((slot, count) -> dense[slot] += count);
        fees = fees.add(sums.amount(FEES));
        procurement = procurement.add(sums.amount(PROCUREMENT));
    }

    Sums sums() {
        return Sums.ofDense(dense, fees, procurement);
    }
}
