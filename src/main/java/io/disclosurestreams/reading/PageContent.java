package io.disclosurestreams.reading;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param pictures large enough to hold a table
 */
record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int pictures) {}
