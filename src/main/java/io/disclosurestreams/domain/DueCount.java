package io.disclosurestreams.domain;

/**
 * Of the reports that a region's agencies owe for a year by one day: how many are expected and what became of them.
 *
 * @param expected agencies that owe the year
 * @param received of those, with a standing report, readable or not
 * @param withdrawn of those, whose report was taken back: neither received nor overdue
 * @param late of those received
 * @param undated of those received: neither on time nor late
 */
public record DueCount(long expected, long received, long withdrawn, long late, long undated) {

    static final DueCount ZERO = new DueCount(0, 0, 0, 0, 0);

    DueCount plus(DueCount other, int sign) {
        return new DueCount(
                expected + sign * other.expected,
                received + sign * other.received,
                withdrawn + sign * other.withdrawn,
                late + sign * other.late,
                undated + sign * other.undated);
    }

    /** Once the due day has passed. */
    public long overdue() {
        return expected - received - withdrawn;
    }
}
