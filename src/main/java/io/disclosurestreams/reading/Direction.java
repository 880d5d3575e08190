package io.disclosurestreams.reading;

/** Where a line of text runs to on a page as it is looked at. */
enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP;

    /**
     * @param x from its begin to its end, to the right
     * @param y the same, downwards
     */
    static Direction of(double x, double y) {
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? RIGHT : LEFT;
        }
        return y > 0 ? DOWN : UP;
    }
}
