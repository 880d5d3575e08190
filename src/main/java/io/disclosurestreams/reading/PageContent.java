package io.disclosurestreams.reading;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param pictures large enough to hold a table
 */
record PageContent(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {

    /** Of a page's sides: so near to them stand page numbers and headers. */
    private static final double EDGE = 0.12;

    PageContent with(List<Glyph> others) {
        return new PageContent(number, width, height, others, rulings, pictures);
    }

    boolean isAtEdge(Box box) {
        return box.centreX() < EDGE * width
                || box.centreX() > (1 - EDGE) * width
                || box.centreY() < EDGE * height
                || box.centreY() > (1 - EDGE) * height;
    }

    /** True if the side of the page runs through a cell, or along it: a table that is too wide ends there. */
    boolean cuts(Box cell) {
        return cell.left() < 1 || cell.right() > width - 1;
    }
}
