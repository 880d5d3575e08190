package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import java.util.Optional;

/** The title of a report that stands in a cell of a table which lays out the page, above the first section. */
final class TitleCells {

    private TitleCells() {}

    /** None where cells name different reports: they are a list of such. */
    static Optional<Title> in(List<Block> blocks) {
        List<Title> titles = all(blocks);
        return titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty();
    }

    static boolean areIn(List<Block> blocks) {
        return !all(blocks).isEmpty();
    }

    private static List<Title> all(List<Block> blocks) {
        List<String> cells = blocks.stream()
                .takeWhile(block -> !(block instanceof Paragraph line
                        && Heading.of(line.text()).isPresent()))
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> Title.line(cell.text()))
                .filter(line -> !line.isEmpty())
                .toList();
        return Title.all(cells).stream().filter(Title::isCertain).distinct().toList();
    }
}
