package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What some reports say of a figure that adds up.
 *
 * @param value a {@link Long} for counts, a {@link BigDecimal} in 万元 for money; zero unless given
 * @param reports how many of them give the figure; 1 if every form has it
 * @param others how many of them have the form that lacks the figure
 */
public record Reading(Number value, long reports, long others) {

    /** Of a figure that every form has. */
    static Reading ofAllForms(Number value) {
        return new Reading(value, 1, 0);
    }

    /** True if at least one of them has the figure. */
    public boolean given() {
        return reports > 0;
    }

    /** True unless the form that lacks the figure is the commoner one. */
    private boolean usual() {
        return reports >= others;
    }

    /** The value as a number that adds up without loss. */
    public BigDecimal exact() {
        return value instanceof BigDecimal amount ? amount : BigDecimal.valueOf(value.longValue());
    }

    /** Of both; sums of counts fit a long, see {@link Sums}. */
    public Reading plus(Reading other) {
        Number sum = value instanceof Long mine && other.value instanceof Long theirs
                ? (Number) Math.addExact(mine, theirs)
                : exact().add(other.exact());
        return new Reading(sum, reports + other.reports, others + other.others);
    }

    /**
     * Against the year before; empty if neither year's forms have the figure. Where most reports of one year have it and
     * most of the other have not, sums would compare many with the few that still, or already, have the form.
     */
    static Optional<Comparison> compare(Optional<Reading> previous, Reading current) {
        boolean before = previous.filter(Reading::given).isPresent();
        if (!before && !current.given()) {
            return Optional.empty();
        }
        if (previous.isEmpty()) {
            return Optional.of(Comparison.noBaseline(current.value));
        }
        return before && current.given() && previous.get().usual() == current.usual()
                ? Optional.of(compare(previous.get(), current))
                : oneSided(previous.get(), current);
    }

    /** Of a figure that is not compared: what each year says of it, if any does. */
    static Optional<Comparison> oneSided(Reading previous, Reading current) {
        return previous.given() || current.given()
                ? Optional.of(Comparison.notComparable(
                        previous.given() ? previous.value : null, current.given() ? current.value : null))
                : Optional.empty();
    }

    /** Of the same reports, all of which give the figure. */
    static Comparison compare(Reading previous, Reading current) {
        return compare(previous.value, current.value);
    }

    private static Comparison compare(Number previous, Number current) {
        return previous instanceof BigDecimal before && current instanceof BigDecimal now
                ? Comparison.ofAmounts(before, now)
                : Comparison.ofCounts(previous.longValue(), current.longValue());
    }
}
