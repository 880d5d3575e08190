package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What some reports say of a figure that adds up.
 *
 * @param value a {@link Long} for counts, a {@link BigDecimal} in 万元 for money; zero unless given
 * @param given true if the form of at least one of them has the figure
 */
public record Reading(Number value, boolean given) {

    /** The value as a number that adds up without loss. */
    public BigDecimal exact() {
        return value instanceof BigDecimal amount ? amount : BigDecimal.valueOf(value.longValue());
    }

    /** Of both; sums of counts fit a long, see {@link Sums}. */
    public Reading plus(Reading other) {
        Number sum = value instanceof Long mine && other.value instanceof Long theirs
                ? (Number) Math.addExact(mine, theirs)
                : exact().add(other.exact());
        return new Reading(sum, given || other.given);
    }

    /** Against the year before; empty if neither year's forms have the figure. */
    static Optional<Comparison> compare(Optional<Reading> previous, Reading current) {
        boolean before = previous.filter(Reading::given).isPresent();
        if (!before && !current.given) {
            return Optional.empty();
        }
        if (previous.isEmpty()) {
            return Optional.of(Comparison.noBaseline(current.value));
        }
        if (!before || !current.given) {
            return Optional.of(Comparison.notComparable(
                    before ? previous.get().value : null, current.given ? current.value : null));
        }
        return Optional.of(compare(previous.get().value, current.value));
    }

    private static Comparison compare(Number previous, Number current) {
        return previous instanceof BigDecimal before && current instanceof BigDecimal now
                ? Comparison.ofAmounts(before, now)
                : Comparison.ofCounts(previous.longValue(), current.longValue());
    }
}
