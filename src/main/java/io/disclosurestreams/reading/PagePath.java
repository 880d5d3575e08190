package io.disclosurestreams.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines that a page draws: strokes along its sides, and filled rectangles so thin that they look like one. */
final class PagePath {

    private static final double THICKEST = 4;
    private static final double SLANT = 0.7;
    private static final double SHORTEST = 0.5;
    private static final int CORNERS = 4;

    private final List<List<Point2D.Double>> strokes = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private int points;

    List<Ruling> rulings() {
        return rulings;
    }

    /** Points of the path that is being drawn. */
    int points() {
        return points;
    }

    void moveTo(Point2D.Double point) {
        List<Point2D.Double> stroke = new ArrayList<>();
        stroke.add(point);
        strokes.add(stroke);
        points++;
    }

    void lineTo(Point2D.Double point) {
        if (strokes.isEmpty()) {
            moveTo(point);
        } else {
            strokes.get(strokes.size() - 1).add(point);
            points++;
        }
    }

    void close() {
        if (!strokes.isEmpty()) {
            lineTo(strokes.get(strokes.size() - 1).get(0));
        }
    }

    /** Ends the path without a trace. */
    void forget() {
        strokes.clear();
        points = 0;
    }

    void stroke(double width) {
        for (List<Point2D.Double> stroke : strokes) {
            for (int index = 1; index < stroke.size() && width <= THICKEST; index++) {
                add(box(stroke.subList(index - 1, index + 1)), SLANT);
            }
        }
    }

    /** The boxes around the shapes drawn so far. */
    List<Box> boxes() {
        return strokes.stream().map(PagePath::box).toList();
    }

    void fill() {
        for (List<Point2D.Double> shape : strokes) {
            if (shape.size() >= CORNERS) {
                add(box(shape), THICKEST);
            }
        }
    }

    private void add(Box box, double thickest) {
        if (box.height() <= thickest && box.width() >= box.height() && box.width() >= SHORTEST) {
            rulings.add(Ruling.horizontal(box.centreY(), box.left(), box.right()));
        } else if (box.width() <= thickest && box.height() > box.width() && box.height() >= SHORTEST) {
            rulings.add(Ruling.vertical(box.centreX(), box.top(), box.bottom()));
        }
    }

    private static Box box(List<Point2D.Double> points) {
        return Box.around(points.stream()
                .map(point -> new Box(point.x, point.y, point.x, point.y))
                .toList());
    }
}
