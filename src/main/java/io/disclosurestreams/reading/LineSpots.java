package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Tells where the lines of a document stand of which only their numbers are kept. */
final class LineSpots {

    private final String lineName;
    private final Map<Integer, OptionalInt> pages = new HashMap<>();

    /**
     * @param lineName what a number of a line counts
     */
    LineSpots(String lineName) {
        this.lineName = lineName;
    }

    void note(Paragraph paragraph) {
        pages.put(paragraph.line(), paragraph.page());
    }

    /** A row of a table that is written as lines. */
    Spot written(int table, int row, int line) {
        return Spot.written(pages.getOrDefault(line, OptionalInt.empty()), table, row, lineName, line);
    }
}
