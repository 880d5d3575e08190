package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether a document holds one report after the other: each has a title, sections of tables and figures. */
final class TwoReports {

    /** The official tables have some 200 figures; a table of contents has as many numbers as lines. */
    private static final int FEWEST_FIGURES = 60;

    private static final int FEWEST_SECTIONS = 2;

    /** What stands behind a title, up to the next one. */
    private static final class Part {
        private int sections;
        private long figures;

        boolean isReport() {
            return sections >= FEWEST_SECTIONS && figures >= FEWEST_FIGURES;
        }
    }

    private TwoReports() {}

    /** That there are two or more, which ones and what to do; empty if there are not. */
    static Optional<Reason> in(List<Block> blocks) {
        List<String> titles = titles(blocks);
        return titles.size() < 2
                ? Optional.empty()
                : Optional.of(new Reason(
                        "the document seems to hold %d reports, one after the other (%s); send each by itself"
                                .formatted(titles.size(), String.join("; ", titles)),
                        "文档似含有%d份报告（%s），请拆分后逐份提交".formatted(titles.size(), String.join("；", titles))));
    }

    private static List<String> titles(List<Block> blocks) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Part current = new Part();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                current.figures += table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> CellText.isValue(cell.text()))
                        .count();
            } else if (block instanceof Paragraph line) {
                Optional<Title> title = line.role() != Paragraph.Role.LINK ? title(line.text()) : Optional.empty();
                if (title.isPresent()) {
                    current = parts.computeIfAbsent(title.get().text(), absent -> new Part());
                } else if (Heading.of(line.text()).flatMap(Heading::table).isPresent()) {
                    current.sections++;
                } else {
                    current.figures += values(line.text());
                }
            }
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isReport())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Title> title(String line) {
        return line.indexOf('公') < 0 && line.indexOf('開') < 0
                ? Optional.empty()
                : Title.all(List.of(Title.line(line))).stream()
                        .filter(Title::isCertain)
                        .findFirst();
    }

    private static long values(String line) {
        return CellText.endsWithValue(line)
                ? List.of(Wording.plain(line).split(" ")).stream()
                        .filter(CellText::isValue)
                        .count()
                : 0;
    }
}
