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

    /** True if the side of the page runs through a cell, or along it: a table that is too wide ends there. */
    boolean cuts(Box cell) {
        return cell.left() < 1 || cell.right() > width - 1;
    }
}
