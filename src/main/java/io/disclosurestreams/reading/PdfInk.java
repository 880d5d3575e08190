package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Glyph.Ink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Follows what a page is written on with and what else it is painted with: white letters where nothing but white was
 * painted, letters without any ink and letters painted over are not there for whoever looks at it. Colours that are not
 * certain to be white are taken for others.
 */
final class PdfInk {

    private enum Brush {
        WHITE,
        PATTERN,
        OTHER
    }

    /** Coloured pieces of a page; with more, white letters are taken to stand on one of them. */
    private static final int MOST_PIECES = 1_000;

    /** Of one: what is nearer to white than this is white to the eye. */
    private static final double FAINT = 0.03;

    private static final Set<String> COLOURS = Set.of("g", "rg", "k", "cs", "sc", "scn");

    private final Deque<Brush> outer = new ArrayDeque<>();
    private final List<Box> painted = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final PdfCovers covers = new PdfCovers();
    private final Map<Glyph, Boolean> whites = new IdentityHashMap<>();
    private final Map<Glyph, Boolean> inkless = new IdentityHashMap<>();
    private Brush brush = Brush.OTHER;
    private boolean everywhere;

    void operator(String name, List<COSBase> operands) {
        switch (name) {
            case "q" -> save();
            case "Q" -> restore();
            case "W", "W*" -> covers.clipNext();
            default -> {
                if (COLOURS.contains(name)) {
                    brush = brush(name, operands);
                }
            }
        }
    }

    private static Brush brush(String name, List<COSBase> operands) {
        if (operands.stream().anyMatch(COSName.class::isInstance)) {
            return name.equals("scn") ? Brush.PATTERN : Brush.OTHER;
        }
        boolean white = switch (name) {
            case "g" -> are(operands, 1, 1);
            case "rg" -> are(operands, 3, 1);
            case "k" -> are(operands, 4, 0);
            // of one part, it depends on the space; three are parts of light, four of ink
            case "sc", "scn" -> are(operands, 3, 1) || are(operands, 4, 0);
            default -> false;
        };
        return white ? Brush.WHITE : Brush.OTHER;
    }

    void save() {
        outer.push(brush);
        covers.save();
    }

    void restore() {
        brush = outer.isEmpty() ? brush : outer.pop();
        covers.restore();
    }

    private static boolean are(List<COSBase> operands, int count, double wanted) {
        return operands.size() == count
                && operands.stream()
                        .allMatch(each ->
                                each instanceof COSNumber number && Math.abs(number.floatValue() - wanted) < FAINT);
    }

    /** Shapes are filled with the colour of now. */
    void fill(List<Box> shapes, PDGraphicsState state) {
        if (brush != Brush.WHITE) {
            paint(shapes);
        }
        boolean opaque = state.getNonStrokeAlphaConstant() >= 1
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null;
        if (opaque && brush != Brush.PATTERN) {
            covers.cover(shapes);
        }
    }

    /** The path that was drawn ends, whether it was filled or not. */
    void endPath(List<Box> shapes) {
        covers.endPath(shapes);
    }

    void picture(Box box) {
        paint(List.of(box));
        if (pictures.size() <= MOST_PIECES) {
            pictures.add(box);
        }
    }

    private void paint(List<Box> shapes) {
        painted.addAll(shapes);
        everywhere |= painted.size() > MOST_PIECES;
        if (everywhere) {
            painted.clear();
        }
    }

    /** A shading is painted on all of the page that is not cut off. */
    void paintAll() {
        everywhere = true;
    }

    void write(Glyph glyph, PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!isFilled(mode)) {
            inkless.put(glyph, true);
        } else if (!mode.isStroke() && (brush == Brush.WHITE || state.getNonStrokeAlphaConstant() == 0)) {
            whites.put(glyph, true);
        }
        covers.write(glyph);
    }

    /** False for letters that are drawn neither in ink nor around. */
    static boolean isFilled(RenderingMode mode) {
        return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    }

    /** The letters and whether they can be seen; what a scanner's software guessed and laid over its picture is none. */
    List<Glyph> looked(List<Glyph> glyphs) {
        boolean scanned = pictures.size() > MOST_PIECES;
        List<Glyph> looked = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean guessed = inkless.containsKey(glyph)
                    && (scanned || pictures.stream().anyMatch(picture -> picture.holds(glyph.box())));
            if (!guessed) {
                looked.add(glyph.in(ink(glyph)));
            }
        }
        return looked;
    }

    private Ink ink(Glyph glyph) {
        boolean white = whites.containsKey(glyph)
                && !everywhere
                && painted.stream().noneMatch(shape -> shape.holds(glyph.box()));
        return white || inkless.containsKey(glyph) || covers.isCovered(glyph)
                ? Ink.NONE
                : covers.isCut(glyph) ? Ink.CUT : glyph.ink();
    }
}
