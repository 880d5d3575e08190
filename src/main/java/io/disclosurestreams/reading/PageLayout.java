package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a page that are ruled, and the lines of text around them.
 *
 * @param elements from top to bottom
 */
record PageLayout(int page, double height, List<Element> elements) {

    /** A piece of a page. */
    sealed interface Element {
        Box box();
    }

    record Line(TextLine text) implements Element {
        @Override
        public Box box() {
            return text.box();
        }
    }

    record Ruled(RuledTable table) implements Element {
        @Override
        public Box box() {
            return table.box();
        }
    }

    /** A picture that is large enough to hold a table. */
    record Drawing(Box box) implements Element {}

    static PageLayout of(PageContent drawn) throws FormatException {
        PageContent page = PdfStrokes.struck(PdfUnseen.told(drawn));
        List<Ruling> lines = Rulings.joined(page.rulings());
        FormatException.limit(lines.size(), Rulings.MOST_ON_A_PAGE, new Reason("lines on a page", "线条（同一页）"));
        List<List<Box>> grids = Rulings.connected(lines).stream()
                .map(RuledGrid::cells)
                .filter(cells -> cells.size() > 1)
                .sorted(Comparator.comparingDouble(cells -> area(Box.around(cells))))
                .toList();
        List<Element> elements = new ArrayList<>();
        List<Glyph> left = page.glyphs();
        for (List<Box> cells : grids) {
            Box around = Box.around(cells);
            List<Glyph> within =
                    left.stream().filter(glyph -> around.holds(glyph.box())).toList();
            left = left.stream().filter(glyph -> !around.holds(glyph.box())).toList();
            checkDirection(within, page.number());
            elements.add(new Ruled(RuledTable.of(page, cells, within)));
        }
        // page numbers and headers keep their own direction where a page is drawn sideways
        left = left.stream()
                .filter(glyph -> glyph.isUpright() || !page.isAtEdge(glyph.box()))
                .toList();
        TextLine.of(left).stream()
                .filter(line -> !PdfUnseen.isAlone(line))
                .forEach(line -> elements.add(new Line(line.marked())));
        page.pictures().forEach(box -> elements.add(new Drawing(box)));
        elements.sort(Comparator.comparingDouble(element -> element.box().top()));
        return new PageLayout(page.number(), page.height(), elements);
    }

    /** Figures that run in another direction than the page would be read backwards. */
    private static void checkDirection(List<Glyph> table, int page) throws FormatException {
        if (table.stream().anyMatch(glyph -> glyph.isNumeric() && !glyph.isUpright())) {
            throw new FormatException(
                    "has a table with figures that stand sideways on a page that does not (page %d); turn one of them and save it anew as PDF, or send the document that it was made from"
                            .formatted(page),
                    "第%d页有表格的数字与页面方向不一致，请转正后重新导出PDF，或提交其源文档".formatted(page));
        }
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    PageLayout with(List<Element> others) {
        return new PageLayout(page, height, others);
    }

    Stream<TextLine> lines() {
        return elements.stream().filter(Line.class::isInstance).map(line -> ((Line) line).text());
    }
}
