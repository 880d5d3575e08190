package io.disclosurestreams.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a page lies under shapes that were filled later, and outside of where it may be drawn on. */
final class PdfCovers {

    /** Shapes over letters; a page with more of them is a drawing, in which none is followed. */
    private static final int MOST_COVERS = 1_000;

    /** Of a letter's box: so much about its edges is bare. */
    private static final double BARE = 0.28;

    /**
     * @param before how many letters had been written when it was painted
     */
    private record Cover(Box box, int before) {

        boolean hides(Box letter) {
            double across = BARE * letter.width();
            double down = BARE * letter.height();
            return box.left() <= letter.left() + across
                    && box.right() >= letter.right() - across
                    && box.top() <= letter.top() + down
                    && box.bottom() >= letter.bottom() - down;
        }
    }

    private final Deque<Optional<Box>> outer = new ArrayDeque<>();
    private final List<Cover> covers = new ArrayList<>();
    private final Map<Glyph, Integer> written = new IdentityHashMap<>();
    private final Map<Glyph, Boolean> cut = new IdentityHashMap<>();
    private Optional<Box> clip = Optional.empty();
    private boolean clipNext;

    void save() {
        outer.push(clip);
    }

    void restore() {
        clip = outer.isEmpty() ? clip : outer.pop();
    }

    /** The path that is being drawn bounds what is painted from its end on. */
    void clipNext() {
        clipNext = true;
    }

    void endPath(List<Box> shapes) {
        if (clipNext && !shapes.isEmpty()) {
            clip = Optional.of(within(Box.around(shapes)));
        }
        clipNext = false;
    }

    private Box within(Box box) {
        return clip.map(bounds -> new Box(
                        Math.max(bounds.left(), box.left()),
                        Math.max(bounds.top(), box.top()),
                        Math.min(bounds.right(), box.right()),
                        Math.min(bounds.bottom(), box.bottom())))
                .orElse(box);
    }

    void cover(List<Box> shapes) {
        for (Box shape : shapes) {
            if (!written.isEmpty() && covers.size() <= MOST_COVERS) {
                covers.add(new Cover(within(shape), written.size()));
            }
        }
    }

    void write(Glyph glyph) {
        Box box = glyph.box();
        boolean outside = clip.filter(bounds -> box.right() <= bounds.left()
                        || box.left() >= bounds.right()
                        || box.bottom() <= bounds.top()
                        || box.top() >= bounds.bottom())
                .isPresent();
        if (outside) {
            cut.put(glyph, true);
        }
        written.put(glyph, written.size());
    }

    boolean isCovered(Glyph glyph) {
        return covers.size() <= MOST_COVERS
                && covers.stream().anyMatch(cover -> written.get(glyph) < cover.before() && cover.hides(glyph.box()));
    }

    /** True if it stands where nothing was painted. */
    boolean isCut(Glyph glyph) {
        return cut.containsKey(glyph);
    }
}
