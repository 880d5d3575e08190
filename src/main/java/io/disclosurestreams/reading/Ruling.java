package io.disclosurestreams.reading;

/**
 * A straight line on a page, along one of its sides.
 *
 * @param at where it stands across its direction
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Ruling(Axis axis, double at, double from, double to) {

    enum Axis {
        HORIZONTAL,
        VERTICAL
    }

    /** How far lines may be apart that are drawn to meet, and the two lines of a double one. */
    static final double TOLERANCE = 3;

    static Ruling horizontal(double y, double left, double right) {
        return new Ruling(Axis.HORIZONTAL, y, Math.min(left, right), Math.max(left, right));
    }

    static Ruling vertical(double x, double top, double bottom) {
        return new Ruling(Axis.VERTICAL, x, Math.min(top, bottom), Math.max(top, bottom));
    }

    double length() {
        return to - from;
    }

    /** True if the two cross or nearly meet. */
    boolean meets(Ruling other) {
        return at > other.from - TOLERANCE
                && at < other.to + TOLERANCE
                && other.at > from - TOLERANCE
                && other.at < to + TOLERANCE;
    }
}
