package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Limits;
import java.math.BigDecimal;

/**
 * Cells of a report as bytes: tokens in the order of the slots, runs of absent, zero and blank cells as one token each.
 * An all-zero report takes a dozen bytes. Raw texts are kept to {@link Limits#KEPT_TEXT} characters.
 */
final class CellsCodec {

    private static final int ABSENT = 0;
    private static final int ZERO = 1;
    private static final int BLANK = 2;
    private static final int COUNT = 3;
    private static final int AMOUNT = 4;
    private static final int TEXT = 5;
    private static final int KINDS = 3;

    private CellsCodec() {}

    static void write(Cells cells, Packer out) {
        int slot = 0;
        while (slot < Figures.COUNT) {
            int kind = kind(cells, slot);
            if (kind > BLANK) {
                writeOne(kind, cells.at(slot++), out);
                continue;
            }
            int run = 1;
            while (slot + run < Figures.COUNT && kind(cells, slot + run) == kind) {
                run++;
            }
            out.number((long) run << KINDS | kind);
            slot += run;
        }
    }

    private static int kind(Cells cells, int slot) {
        if (cells.isCount(slot)) {
            return cells.count(slot) == 0 ? ZERO : COUNT;
        }
        if (!cells.isGiven(slot)) {
            return ABSENT;
        }
        return cells.isBlank(slot) ? BLANK : cells.at(slot) instanceof Cell.Amount ? AMOUNT : TEXT;
    }

    private static void writeOne(int kind, Cell cell, Packer out) {
        if (cell instanceof Cell.Count count) {
            long zigzag = (count.value() << 1) ^ (count.value() >> 63);
            out.number(zigzag << KINDS | kind);
        } else if (cell instanceof Cell.Amount amount) {
            out.number(kind).text(amount.value().toPlainString());
        } else {
            String raw = cell instanceof Cell.Slash slash ? slash.raw() : ((Cell.Text) cell).raw();
            out.number(kind).text(Excerpt.of(raw, Limits.KEPT_TEXT));
        }
    }

    static Cells read(Unpacker in) {
        Cells.Builder cells = Cells.builder();
        int slot = 0;
        while (slot < Figures.COUNT) {
            long token = in.number();
            int kind = (int) token & ((1 << KINDS) - 1);
            long payload = token >>> KINDS;
            switch (kind) {
                case ABSENT -> slot += (int) payload;
                case ZERO -> {
                    for (int end = slot + (int) payload; slot < end; slot++) {
                        cells.count(slot, 0);
                    }
                }
                case BLANK -> {
                    for (int end = slot + (int) payload; slot < end; slot++) {
                        cells.blank(slot);
                    }
                }
                case COUNT -> cells.count(slot++, (payload >>> 1) ^ -(payload & 1));
                case AMOUNT -> cells.set(slot++, new Cell.Amount(new BigDecimal(in.text())));
                case TEXT -> cells.set(slot++, Cell.ofRaw(in.text()));
                default -> throw new IllegalStateException("stored cell of unknown kind " + kind);
            }
        }
        return cells.build();
    }
}
