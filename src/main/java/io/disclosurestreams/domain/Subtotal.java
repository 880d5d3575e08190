package io.disclosurestreams.domain;

import java.time.Instant;

/**
 * What some agencies' reports for one year add up to: of one agency, of a region within a ledger partition, or of the
 * whole region. Adding and taking out are exact inverses.
 *
 * @param asOf time of the last event counted; {@link Instant#EPOCH} if none. It only grows
 */
public record Subtotal(Sums sums, Coverage coverage, Instant asOf) {

    public static final Subtotal ZERO = new Subtotal(Sums.ZERO, Coverage.ZERO, Instant.EPOCH);

    public Subtotal plus(Subtotal other) {
        return new Subtotal(sums.plus(other.sums), coverage.plus(other.coverage), later(other));
    }

    public Subtotal minus(Subtotal other) {
        return new Subtotal(sums.minus(other.sums), coverage.minus(other.coverage), later(other));
    }

    private Instant later(Subtotal other) {
        return asOf.isBefore(other.asOf) ? other.asOf : asOf;
    }

    /** True if any report is added up: figures without one are no zeros, and compared with nothing. */
    public boolean hasFigures() {
        return coverage.inSums() > 0;
    }

    /** True if nothing is counted, whenever that was so. */
    public boolean isZero() {
        return sums.isZero() && coverage.isZero();
    }

    /** True if both count the same, whenever that was so. */
    public boolean countsAs(Subtotal other) {
        return sums.equals(other.sums) && coverage.equals(other.coverage);
    }
}
