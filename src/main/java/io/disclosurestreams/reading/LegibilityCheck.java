package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a report whose tables nobody can read, by a machine at least, from a piece of one: it has nearly all of the six
 * sections and not one figure, but pictures in the sections of tables or in more cells than figures, more figures that
 * nobody sees than others, or the labels of table three without a grid. Of
 * such an agency it is known that it has published; of a piece nothing is known.
 */
final class LegibilityCheck {

    private static final int MOST_LACKING = 2;
    private static final int LABELS = 10;

    /** Fewer figures that nobody sees are told one by one. */
    private static final int FEW = 10;

    private LegibilityCheck() {}

    static Legibility of(List<Block> blocks, Outline outline, Map<OfficialTable, TableNotes> notes, Draft draft) {
        if (outline.lacking().size() > MOST_LACKING) {
            return Legibility.LEGIBLE;
        }
        if (areFiguresPictures(blocks)) {
            return Legibility.PICTURES;
        }
        if (areFiguresUnseen(draft.filled())) {
            return Legibility.UNSEEN;
        }
        if (draft.hasFigures()) {
            return Legibility.LEGIBLE;
        }
        if (hasPictures(blocks)) {
            return Legibility.PICTURES;
        }
        List<Sighting> exact = notes.get(OfficialTable.REQUESTS).sightings().stream()
                .filter(sighting -> sighting.label().isExact())
                .toList();
        long labels = exact.stream()
                .map(sighting -> Wording.key(sighting.text()))
                .distinct()
                .count();
        // twice as many: two reports in one document, which contradict each other
        boolean twice = exact.size() >= 2 * labels;
        return labels >= LABELS && !twice ? Legibility.GRID_LOST : Legibility.LEGIBLE;
    }

    /** True if more cells of tables hold a picture than a figure. */
    private static boolean areFiguresPictures(List<Block> blocks) {
        int pictures = 0;
        int figures = 0;
        for (Block block : blocks) {
            for (Row row : block instanceof Table table ? table.rows() : List.<Row>of()) {
                for (DrawnCell cell : row.cells()) {
                    boolean picture = cell.text().contains(Words.PICTURE);
                    pictures += picture ? 1 : 0;
                    figures += !picture && CellText.isValue(cell.text()) ? 1 : 0;
                }
            }
        }
        return pictures > figures;
    }

    /** True if more cells hold a figure that nobody sees than something else. */
    private static boolean areFiguresUnseen(List<String> filled) {
        long unseen = filled.stream().filter(Unseen::isAll).count();
        return unseen >= FEW && unseen > filled.size() - unseen;
    }

    private static boolean hasPictures(List<Block> blocks) {
        Optional<OfficialTable> table = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                Optional<Heading> heading = Heading.of(paragraph.text());
                table = heading.isPresent() ? heading.get().table() : table;
            } else if (block instanceof Picture && table.isPresent()) {
                return true;
            }
        }
        return false;
    }
}
