package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;

/** One number of a sum. */
sealed interface Term {

    /** Whose cells these are. */
    enum Of {
        THIS_YEAR,
        YEAR_BEFORE
    }

    Of of();

    /** The cell that stands for it. */
    int slot();

    /** The worst of what it holds that keeps it from being added up. */
    CellContent content(Cells cells);

    /** The cell to name where words keep it from being added up. */
    int slotOfWords(Cells cells);

    /** What it counts for: zero where there is no number. */
    long value(Cells cells);

    /** What it holds, as it is to be told: a number, or what is there in place of one. */
    Cell held(Cells cells);

    /** The cell as declared. */
    record Declared(Of of, int slot) implements Term {
        @Override
        public CellContent content(Cells cells) {
            return CellContent.of(slot, cells);
        }

        @Override
        public int slotOfWords(Cells cells) {
            return slot;
        }

        @Override
        public long value(Cells cells) {
            return cells.count(slot);
        }

        @Override
        public Cell held(Cells cells) {
            return cells.at(slot);
        }
    }

    /**
     * The effective total of a row (contract §7): of its parts if any is a number, else as declared.
     *
     * @param first slot of the parts, which stand before their total
     * @param slot of the total
     */
    record Effective(Of of, int first, int slot) implements Term {
        @Override
        public CellContent content(Cells cells) {
            boolean number = false;
            for (int part = first; part < slot; part++) {
                CellContent content = CellContent.of(part, cells);
                if (content == CellContent.WORDS) {
                    return content;
                }
                number |= content == CellContent.NUMBER;
            }
            return number ? CellContent.NUMBER : CellContent.of(slot, cells);
        }

        @Override
        public int slotOfWords(Cells cells) {
            for (int part = first; part < slot; part++) {
                if (CellContent.of(part, cells) == CellContent.WORDS) {
                    return part;
                }
            }
            return slot;
        }

        @Override
        public long value(Cells cells) {
            long sum = 0;
            boolean number = false;
            for (int part = first; part < slot; part++) {
                number |= cells.isCount(part);
                sum += cells.count(part);
            }
            return number ? sum : cells.count(slot);
        }

        /** Of a row without a number its first stroke, if there is one: a stroke is no blank. */
        @Override
        public Cell held(Cells cells) {
            if (content(cells) == CellContent.NUMBER) {
                return new Cell.Count(value(cells));
            }
            for (int cell = first; cell <= slot; cell++) {
                if (cells.isGiven(cell) && !cells.isBlank(cell)) {
                    return cells.at(cell);
                }
            }
            return Cell.BLANK;
        }
    }
}
