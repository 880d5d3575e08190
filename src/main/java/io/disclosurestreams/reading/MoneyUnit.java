package io.disclosurestreams.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** A unit of money as cells and headers name it, by its worth in 万元. */
enum MoneyUnit {
    YUAN("0.0001"),
    TEN_THOUSAND("1"),
    HUNDRED_MILLION("10000");

    private final BigDecimal worth;

    MoneyUnit(String worth) {
        this.worth = new BigDecimal(worth);
    }

    /** The unit that a text names, empty if none. */
    static Optional<MoneyUnit> in(String text) {
        if (text.contains("亿")) {
            return Optional.of(HUNDRED_MILLION);
        }
        if (text.contains("万")) {
            return Optional.of(TEN_THOUSAND);
        }
        return text.contains("元") ? Optional.of(YUAN) : Optional.empty();
    }

    BigDecimal inTenThousandYuan(BigDecimal amount) {
        return amount.multiply(worth);
    }
}
