package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lines drawn through digits. They are no lines of a table; whether the digits count is not known, so that they are
 * kept with the stroke.
 */
final class PdfStrokes {

    /** Of a font's size, above the line that letters stand on: where a stroke may run, below and above it others do. */
    private static final double LOWEST = 0.12;

    private static final double HIGHEST = 0.55;

    /** Of a font's size: so far a stroke may reach beyond the digits. */
    private static final double BEYOND = 1;

    /** Looks at letters that a page with strokes may cost. */
    private static final long MOST_LOOKS = 20_000_000;

    private final List<Glyph> digits;
    private final Map<Glyph, Boolean> struck = new IdentityHashMap<>();
    private final double largest;
    private long looks;

    private PdfStrokes(PageContent page) {
        digits = page.glyphs().stream()
                .filter(glyph -> glyph.isUpright() && glyph.isNumeric())
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        largest = digits.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    static PageContent struck(PageContent page) throws FormatException {
        PdfStrokes strokes = new PdfStrokes(page);
        List<Ruling> others = new ArrayList<>();
        for (Ruling line : page.rulings()) {
            if (line.axis() == Axis.VERTICAL || !strokes.isStroke(line)) {
                others.add(line);
            }
        }
        if (others.size() == page.rulings().size()) {
            return page;
        }
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> strokes.struck.containsKey(glyph) ? glyph.with(Marks.struck(glyph.text())) : glyph)
                .toList();
        return new PageContent(page.number(), page.width(), page.height(), glyphs, others, page.pictures());
    }

    /** True if the line runs through digits and hardly farther: those of tables do. */
    private boolean isStroke(Ruling line) throws FormatException {
        List<Glyph> under = new ArrayList<>();
        for (int index = first(line.at() + LOWEST); index < digits.size(); index++) {
            Glyph glyph = digits.get(index);
            if (glyph.baseline() > line.at() + HIGHEST * largest) {
                break;
            }
            FormatException.limit(++looks, MOST_LOOKS, new Reason("lines through digits", "穿过数字的线条"));
            double above = (glyph.baseline() - line.at()) / glyph.size();
            boolean across = glyph.box().centreX() > line.from() && glyph.box().centreX() < line.to();
            if (across && above > LOWEST && above < HIGHEST) {
                under.add(glyph);
            }
        }
        if (under.isEmpty()) {
            return false;
        }
        Box box = Box.around(under.stream().map(Glyph::box).toList());
        double beyond = BEYOND * under.get(0).size();
        boolean stroke = line.from() > box.left() - beyond && line.to() < box.right() + beyond;
        if (stroke) {
            under.forEach(glyph -> struck.put(glyph, true));
        }
        return stroke;
    }

    private int first(double baseline) {
        int low = 0;
        int high = digits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (digits.get(middle).baseline() < baseline) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
