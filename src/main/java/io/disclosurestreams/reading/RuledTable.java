package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table between drawn lines, or the part of one that stands on a page.
 *
 * @param box around it
 * @param cells row by row, from left to right
 */
record RuledTable(int page, Box box, List<RuledCell> cells) {

    /** Of a font's size: digits nearer than this are of one number. */
    private static final double TOUCHING = 0.1;

    /** Points at which a number that is too long for its cell goes on in the next line. */
    private static final double CELL_MARGINS = 12;

    record RuledCell(Box box, String text) {}

    /** Puts letters into the cells in which their middle lies; cells that are not whole are marked. */
    static RuledTable of(PageContent page, List<Box> cells, List<Glyph> glyphs) {
        Map<Glyph, Integer> places = new IdentityHashMap<>();
        List<List<Glyph>> contents = new ArrayList<>();
        cells.forEach(cell -> contents.add(new ArrayList<>()));
        for (Glyph glyph : glyphs) {
            IntStream.range(0, cells.size())
                    .filter(index -> cells.get(index).holds(glyph.box()))
                    .findFirst()
                    .ifPresent(index -> {
                        places.put(glyph, index);
                        contents.get(index).add(glyph);
                    });
        }
        boolean[] torn = torn(glyphs, places, cells.size());
        List<RuledCell> filled = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            String text = text(PdfUnseen.ofCell(contents.get(index)), cells.get(index));
            boolean spoilt = torn[index] || page.cuts(cells.get(index));
            filled.add(new RuledCell(cells.get(index), spoilt ? text + Glyph.UNKNOWN : text));
        }
        return new RuledTable(page.number(), Box.around(cells), filled);
    }

    /** Cells over whose side a number runs: which digits belong to which cell can't be told. */
    private static boolean[] torn(List<Glyph> glyphs, Map<Glyph, Integer> places, int count) {
        boolean[] torn = new boolean[count];
        for (TextLine line : TextLine.of(glyphs)) {
            for (int index = 1; index < line.glyphs().size(); index++) {
                Glyph left = line.glyphs().get(index - 1);
                Glyph right = line.glyphs().get(index);
                Integer one = places.get(left);
                Integer other = places.get(right);
                boolean touching = left.isNumeric()
                        && right.isNumeric()
                        && line.gapBefore(index) < TOUCHING * Math.min(left.size(), right.size());
                if (touching && one != null && other != null && !one.equals(other)) {
                    torn[one] = true;
                    torn[other] = true;
                }
            }
        }
        return torn;
    }

    private static String text(List<Glyph> glyphs, Box cell) {
        StringBuilder text = new StringBuilder();
        TextLine above = null;
        for (TextLine plain : TextLine.of(glyphs)) {
            TextLine line = plain.marked();
            if (above != null && isBetweenNumbers(above, line) && !isFull(above, cell)) {
                text.append(' ');
            }
            text.append(line.text());
            above = line;
        }
        return text.toString();
    }

    private static boolean isBetweenNumbers(TextLine above, TextLine below) {
        return above.last().isNumeric() && below.glyphs().get(0).isNumeric();
    }

    /** True if not one more digit has room on the line, so that the number may go on below. */
    private static boolean isFull(TextLine line, Box cell) {
        return cell.width() - line.box().width() < line.last().box().width() + CELL_MARGINS;
    }

    /** True if this may be the rest of a table that the page before ends with: it stands between the same sides. */
    boolean continues(RuledTable before) {
        return page == before.page + 1
                && Math.abs(box.left() - before.box.left()) < 2 * Ruling.TOLERANCE
                && Math.abs(box.right() - before.box.right()) < 2 * Ruling.TOLERANCE;
    }

    /** Where its rows begin, and where the last ends. */
    double[] rowTops() {
        return RuledGrid.clustered(cells.stream()
                .flatMap(cell -> List.of(cell.box().top(), cell.box().bottom()).stream())
                .toList());
    }

    /** The index of the cluster that is nearest. */
    static int nearest(double[] clusters, double position) {
        int at = Arrays.binarySearch(clusters, position);
        int after = at >= 0 ? at : -at - 1;
        if (after == clusters.length || after > 0 && position - clusters[after - 1] < clusters[after] - position) {
            return after - 1;
        }
        return after;
    }
}
