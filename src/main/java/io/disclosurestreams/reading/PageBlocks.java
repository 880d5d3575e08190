package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import io.disclosurestreams.reading.PageLayout.Drawing;
import io.disclosurestreams.reading.PageLayout.Element;
import io.disclosurestreams.reading.PageLayout.Line;
import io.disclosurestreams.reading.PageLayout.Ruled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts pages one behind the other: tables and paragraphs go on over the breaks between them. */
final class PageBlocks {

    /** Of a font's size: a line that ends this near to the margin is full. */
    private static final double FULL = 2.5;

    /** Of a font's size: a line that begins this near to the margin is not indented. */
    private static final double FLUSH = 1.2;

    /** Of a font's size: lines that begin farther in are centred, as titles are. */
    private static final double INDENT = 4;

    /** Of a font's size: lines of sizes so far apart are no one paragraph; the first may be a title as wide as the page. */
    private static final double OTHER_SIZE = 0.25;

    private final List<Block> blocks = new ArrayList<>();
    private final List<RuledTable> table = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final double left;
    private final double right;
    private Optional<GapTable> above = Optional.empty();
    private TextLine last;
    private int paragraphs;
    private int pageOfParagraph;

    private PageBlocks(List<PageLayout> pages) {
        List<Box> boxes = pages.stream()
                .flatMap(page -> page.elements().stream())
                .map(Element::box)
                .toList();
        this.left = boxes.stream().mapToDouble(Box::left).min().orElse(0);
        this.right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
    }

    static List<Block> of(List<PageLayout> pages) {
        PageBlocks all = new PageBlocks(pages);
        for (PageLayout page : pages) {
            for (Element element : page.elements()) {
                all.add(element, page.page());
            }
            List<TextLine> header = GapStretch.headerAtEnd(all.lines);
            all.lines
                    .subList(all.lines.size() - header.size(), all.lines.size())
                    .clear();
            all.endLines(page.page());
            all.lines.addAll(header);
        }
        all.endLines(pages.size());
        all.endParagraph();
        all.endTable();
        return all.blocks;
    }

    private void add(Element element, int page) {
        if (element instanceof Line line) {
            lines.add(line.text());
        } else if (element instanceof Ruled ruled) {
            endLines(ruled.table().page());
            endParagraph();
            above = Optional.empty();
            boolean goesOn = !table.isEmpty() && ruled.table().continues(table.get(table.size() - 1));
            if (!goesOn) {
                endTable();
            }
            table.add(ruled.table());
        } else if (element instanceof Drawing) {
            endLines(page);
            blocks.add(new Picture(paragraphs));
        }
    }

    private void endTable() {
        if (!table.isEmpty()) {
            for (Block block : TableParts.blocks(table)) {
                blocks.add(
                        block instanceof Paragraph prose
                                ? new Paragraph(prose.page(), ++paragraphs, prose.text())
                                : block);
            }
            table.clear();
        }
    }

    /** Lines up to a table or the end of the page: some of them may be a table without rulings. */
    private void endLines(int page) {
        if (lines.isEmpty()) {
            return;
        }
        endTable();
        GapStretch.Reader reader = new GapStretch.Reader(page, above);
        for (GapStretch stretch : reader.read(lines)) {
            stretch.table()
                    .ifPresentOrElse(
                            found -> {
                                endParagraph();
                                blocks.add(found);
                            },
                            () -> stretch.lines().forEach(line -> line(line, page)));
        }
        above = reader.above();
        lines.clear();
    }

    private void line(TextLine line, int page) {
        String text = GapStretch.tabbed(line);
        boolean goesOn = last != null
                && last.box().right() > right - FULL * last.size()
                && last.box().left() < left + INDENT * last.size()
                && line.box().left() < left + FLUSH * line.size()
                && Math.abs(line.size() - last.size()) < OTHER_SIZE * last.size()
                && text.indexOf('\t') < 0
                && Heading.of(text).isEmpty();
        if (!goesOn) {
            endParagraph();
        }
        pageOfParagraph = paragraph.isEmpty() ? page : pageOfParagraph;
        paragraph.append(text);
        last = line;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(OptionalInt.of(pageOfParagraph), ++paragraphs, paragraph.toString()));
        }
        paragraph.setLength(0);
        last = null;
    }
}
