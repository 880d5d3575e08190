package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import java.util.Set;

/** How a cell takes part in a rule. */
enum CellContent {
    NUMBER,
    /** Blank, a stroke, or a word for it: zero where a rule is judged by assuming so. */
    NOTHING,
    WORDS,
    ABSENT;

    /** Words by which clerks say that there is nothing to count. */
    private static final Set<String> WORDS_FOR_NOTHING = Set.of("无", "没有", "不适用", "N/A", "n/a", "NA");

    static CellContent of(int slot, Cells cells) {
        if (cells.isCount(slot)) {
            return NUMBER;
        }
        Cell cell = cells.at(slot);
        if (cell instanceof Cell.Text text) {
            return WORDS_FOR_NOTHING.contains(text.raw()) ? NOTHING : WORDS;
        }
        if (cell instanceof Cell.Amount) {
            return NUMBER;
        }
        return cell instanceof Cell.Absent ? ABSENT : NOTHING;
    }
}
