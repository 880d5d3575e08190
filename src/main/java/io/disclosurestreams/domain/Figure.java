package io.disclosurestreams.domain;

/**
 * One cell of the official tables.
 *
 * @param slot its place in {@link Cells} and {@link Sums}, from 0; fixed for ever, since stored figures rest on it
 * @param path e.g. {@code requests.refused.stateSecret.naturalPerson}
 * @param in the forms that have it
 * @param unit what it counts
 */
public record Figure(int slot, String path, FormSet in, Unit unit) {

    /** True for money, the only figures that may have decimals. */
    public boolean isAmount() {
        return unit == Unit.TEN_THOUSAND_YUAN;
    }
}
