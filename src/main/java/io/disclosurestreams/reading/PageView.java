package io.disclosurestreams.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is looked at: cut to its visible part and turned upright. */
final class PageView {

    private final AffineTransform upright;
    private final double width;
    private final double height;

    PageView(PDPage page) {
        PDRectangle visible = page.getCropBox();
        double across = visible.getWidth();
        double down = visible.getHeight();
        int turned = Math.floorMod(page.getRotation(), 360);
        upright = switch (turned) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, down, across);
            default -> new AffineTransform(1, 0, 0, -1, 0, down);
        };
        upright.translate(-visible.getLowerLeftX(), -visible.getLowerLeftY());
        boolean sideways = turned % 180 == 90;
        width = sideways ? down : across;
        height = sideways ? across : down;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Point2D.Double point(double x, double y) {
        Point2D.Double point = new Point2D.Double(x, y);
        upright.transform(point, point);
        return point;
    }

    /** True for what stands beside the page as it is looked at. */
    boolean isOff(Box box) {
        return box.right() <= 0 || box.left() >= width || box.bottom() <= 0 || box.top() >= height;
    }

    /** True for what stands on the page or runs over its sides, as wide tables do; farther out nothing is meant. */
    boolean isNear(Box box) {
        return new Box(-width, -height, 2 * width, 2 * height).holds(box);
    }
}
