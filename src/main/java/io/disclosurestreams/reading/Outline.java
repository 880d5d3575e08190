package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sections of a document: their headings and their prose. */
final class Outline {

    /** Characters of a section's prose; an event has room for 256 KiB, real sections have some thousands. */
    private static final int LONGEST_PROSE = 60_000;

    /** What pages print below a report. */
    private static final Pattern BELOW =
            Pattern.compile("版权所有|ICP备|公网安备|网站标识码|打印本页|关闭窗口|上一篇|下一篇|分享到|扫一扫|主办单位|返回顶部|^附件[:： ]");

    private static final int LONGEST_BELOW = 120;

    private final List<Heading> headings = new ArrayList<>();
    private final Map<Section, StringBuilder> prose = new EnumMap<>(Section.class);

    private Outline() {}

    static Outline of(List<Block> blocks) {
        Outline outline = new Outline();
        Section section = null;
        boolean below = false;
        for (Block block : blocks) {
            Optional<Heading> heading =
                    block instanceof Paragraph paragraph ? Heading.of(paragraph.text()) : Optional.empty();
            if (heading.isPresent()) {
                outline.headings.add(heading.get());
                section = heading.get().section();
                below = false;
                outline.say(section, heading.get().inline());
            } else if (block instanceof Paragraph paragraph && section != null) {
                String text = Wording.plain(paragraph.text());
                below |= text.length() < LONGEST_BELOW && BELOW.matcher(text).find();
                outline.say(section, below ? "" : paragraph.text().strip());
            }
        }
        return outline;
    }

    /** The blocks with headings and prose out of the rows of tables, where whole pages lie in one table. */
    static List<Block> liftHeadings(List<Block> blocks) {
        List<Block> lifted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                lift(table, lifted);
            } else {
                lifted.add(block);
            }
        }
        return lifted;
    }

    private static void lift(Table table, List<Block> lifted) {
        List<Row> rows = new ArrayList<>();
        // what stands above the first section can't be figures
        boolean prose = table.rows().stream()
                .flatMap(row -> heading(row).stream())
                .anyMatch(heading -> heading.section() == Section.OVERVIEW);
        for (Row row : table.rows()) {
            Optional<Heading> heading = heading(row);
            prose = heading.map(found -> found.section().narrativeKey().isPresent())
                    .orElse(prose);
            Optional<String> only = only(row);
            if (only.isPresent() && (prose || heading.isPresent())) {
                addTable(rows, lifted);
                lifted.add(new Paragraph(row.page(), row.line(), only.get()));
                rows = new ArrayList<>();
            } else {
                rows.add(row);
            }
        }
        addTable(rows, lifted);
    }

    private static Optional<Heading> heading(Row row) {
        return only(row).flatMap(Heading::of);
    }

    /** The text of the only cell that has any. */
    private static Optional<String> only(Row row) {
        List<DrawnCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0).text()) : Optional.empty();
    }

    private static void addTable(List<Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(List.copyOf(rows)));
        }
    }

    private void say(Section section, String text) {
        StringBuilder said = prose.computeIfAbsent(section, absent -> new StringBuilder());
        if (!text.isEmpty() && said.length() + text.length() < LONGEST_PROSE) {
            said.append(said.isEmpty() ? "" : "\n").append(text);
        }
    }

    List<Heading> headings() {
        return headings;
    }

    /** Sections whose heading was not found. */
    Set<Section> lacking() {
        Set<Section> lacking = EnumSet.allOf(Section.class);
        headings.forEach(heading -> lacking.remove(heading.section()));
        return lacking;
    }

    /** Prose by the keys of an event; sections without any are left out. */
    Map<String, String> narrative() {
        Map<String, String> narrative = new TreeMap<>();
        prose.forEach((section, text) -> section.narrativeKey()
                .filter(key -> !text.isEmpty())
                .ifPresent(key -> narrative.put(key, text.toString())));
        return narrative;
    }
}
