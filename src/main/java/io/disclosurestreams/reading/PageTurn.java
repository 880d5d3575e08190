package io.disclosurestreams.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns pages upright that are drawn sideways without saying so, as wide tables on narrow pages are: most letters tell
 * where right is.
 */
final class PageTurn {

    private final PageContent page;
    private final Direction lines;

    private PageTurn(PageContent page, Direction lines) {
        this.page = page;
        this.lines = lines;
    }

    static PageContent upright(PageContent page) {
        Direction most = most(page.glyphs());
        return most == Direction.RIGHT ? page : new PageTurn(page, most).turned();
    }

    private static Direction most(List<Glyph> glyphs) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        glyphs.stream().filter(Glyph::isSeen).forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
        return Stream.of(Direction.values())
                .max((one, other) -> counts.getOrDefault(one, 0) - counts.getOrDefault(other, 0))
                .filter(counts::containsKey)
                .orElse(Direction.RIGHT);
    }

    private PageContent turned() {
        boolean sideways = lines != Direction.LEFT;
        return new PageContent(
                page.number(),
                sideways ? page.height() : page.width(),
                sideways ? page.width() : page.height(),
                page.glyphs().stream()
                        .map(glyph -> new Glyph(
                                glyph.text(),
                                turned(glyph.box()),
                                glyph.size(),
                                turned(glyph.direction()),
                                glyph.ink()))
                        .toList(),
                page.rulings().stream().map(this::turned).toList(),
                page.pictures().stream().map(this::turned).toList());
    }

    private Direction turned(Direction direction) {
        int quarters = direction.ordinal() - lines.ordinal();
        return Direction.values()[Math.floorMod(quarters, Direction.values().length)];
    }

    private Box turned(Box box) {
        double width = page.width();
        double height = page.height();
        return switch (lines) {
            case RIGHT -> box;
            case DOWN -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            case LEFT -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case UP -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
        };
    }

    private Ruling turned(Ruling ruling) {
        boolean horizontal = ruling.axis() == Ruling.Axis.HORIZONTAL;
        Box box = turned(
                horizontal
                        ? new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                        : new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
        boolean staysSo = lines == Direction.LEFT;
        return horizontal == staysSo
                ? Ruling.horizontal(box.top(), box.left(), box.right())
                : Ruling.vertical(box.left(), box.top(), box.bottom());
    }
}
