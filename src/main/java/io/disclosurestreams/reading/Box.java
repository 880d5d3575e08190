package io.disclosurestreams.reading;

import java.util.List;

/** A rectangle on a page as it is looked at, in points from its upper left corner. */
record Box(double left, double top, double right, double bottom) {

    /** The smallest rectangle around others, of which there must be one at least. */
    static Box around(List<Box> boxes) {
        Box first = boxes.get(0);
        double left = first.left;
        double top = first.top;
        double right = first.right;
        double bottom = first.bottom;
        for (Box box : boxes) {
            left = Math.min(left, box.left);
            top = Math.min(top, box.top);
            right = Math.max(right, box.right);
            bottom = Math.max(bottom, box.bottom);
        }
        return new Box(left, top, right, bottom);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    /** True if the middle of another lies within. */
    boolean holds(Box other) {
        return other.centreX() >= left
                && other.centreX() <= right
                && other.centreY() >= top
                && other.centreY() <= bottom;
    }

    /** True if the two stand above each other, in part at least. */
    boolean sharesColumn(Box other) {
        return left < other.right && other.left < right;
    }
}
