package io.disclosurestreams.domain;

/** A range of a ratio, both ends in it, 0 to 1. */
public record Interval(double low, double high) {

    /** The 0.975 quantile of the standard normal distribution: 95 % lie within it on both sides. */
    private static final double Z = 1.959963984540054;

    /**
     * The 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927), which stays sensible with few cases and near
     * 0 and 1.
     *
     * @throws IllegalArgumentException unless 0 ≤ part ≤ whole and whole > 0: then it is no proportion
     */
    static Interval wilson(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no proportion");
        }
        double share = (double) part / whole;
        double z2 = Z * Z / whole;
        double centre = share + z2 / 2;
        double half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
        return new Interval(part == 0 ? 0 : (centre - half) / (1 + z2), part == whole ? 1 : (centre + half) / (1 + z2));
    }
}
