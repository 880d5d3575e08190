package io.disclosurestreams.reading;

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
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Follows whether a page is written on in white, and what else it is painted with: white letters where nothing but white
 * was painted are not there for whoever looks at it. Colours that are not certain to be white are taken for others.
 */
final class PdfInk {

    /** Coloured pieces of a page; with more, white letters are taken to stand on one of them. */
    private static final int MOST_PIECES = 1_000;

    private static final Set<String> COLOURS = Set.of("g", "rg", "k", "cs", "sc", "scn");

    private final Deque<Boolean> outer = new ArrayDeque<>();
    private final List<Box> painted = new ArrayList<>();
    private final Map<Glyph, Boolean> whites = new IdentityHashMap<>();
    private boolean white;
    private boolean everywhere;

    void operator(String name, List<COSBase> operands) {
        if (name.equals("q")) {
            save();
        } else if (name.equals("Q")) {
            restore();
        } else if (COLOURS.contains(name)) {
            white = switch (name) {
                case "g" -> are(operands, 1, 1);
                case "rg" -> are(operands, 3, 1);
                case "k" -> are(operands, 4, 0);
                // of one part, it depends on the space; three are parts of light, four of ink
                case "sc", "scn" -> are(operands, 3, 1) || are(operands, 4, 0);
                default -> false;
            };
        }
    }

    void save() {
        outer.push(white);
    }

    void restore() {
        white = outer.isEmpty() ? white : outer.pop();
    }

    private static boolean are(List<COSBase> operands, int count, float wanted) {
        return operands.size() == count
                && operands.stream().noneMatch(COSName.class::isInstance)
                && operands.stream()
                        .allMatch(each -> each instanceof COSNumber number && number.floatValue() == wanted);
    }

    /** Shapes are filled with the colour of now, or with a picture. */
    void paint(List<Box> shapes) {
        if (!white) {
            painted.addAll(shapes);
            everywhere |= painted.size() > MOST_PIECES;
            if (everywhere) {
                painted.clear();
            }
        }
    }

    /** A shading is painted on all of the page that is not cut off. */
    void paintAll() {
        everywhere = true;
    }

    void write(Glyph glyph, RenderingMode mode) {
        if (white && !mode.isStroke()) {
            whites.put(glyph, true);
        }
    }

    /** The letters that can be seen. */
    List<Glyph> seen(List<Glyph> glyphs) {
        if (whites.isEmpty() || everywhere) {
            return glyphs;
        }
        return glyphs.stream()
                .filter(glyph ->
                        !whites.containsKey(glyph) || painted.stream().anyMatch(shape -> shape.holds(glyph.box())))
                .toList();
    }
}
