package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.math.BigDecimal;

/** Cells slot by slot, with their whole texts; what the ledger stores cuts them. */
final class CellsCodec {

    private static final int ABSENT = 0;
    private static final int BLANK = 1;
    private static final int COUNT = 2;
    private static final int AMOUNT = 3;
    private static final int SLASH = 4;
    private static final int TEXT = 5;

    private CellsCodec() {}

    static void write(Cells cells, DataOutputStream out) throws IOException {
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            write(cells.at(slot), out);
        }
    }

    private static void write(Cell cell, DataOutputStream out) throws IOException {
        if (cell instanceof Cell.Count count) {
            out.writeByte(COUNT);
            out.writeLong(count.value());
        } else if (cell instanceof Cell.Amount amount) {
            out.writeByte(AMOUNT);
            Texts.write(amount.value().toString(), out);
        } else if (cell instanceof Cell.Slash slash) {
            out.writeByte(SLASH);
            Texts.write(slash.raw(), out);
        } else if (cell instanceof Cell.Text text) {
            out.writeByte(TEXT);
            Texts.write(text.raw(), out);
        } else {
            out.writeByte(cell instanceof Cell.Blank ? BLANK : ABSENT);
        }
    }

    static Cells read(DataInputStream in) throws IOException {
        Cells.Builder cells = Cells.builder();
        for (int slot = 0; slot < Figures.COUNT; slot++) {
            cells.set(slot, readOne(in));
        }
        return cells.build();
    }

    private static Cell readOne(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case ABSENT -> Cell.ABSENT;
            case BLANK -> Cell.BLANK;
            case COUNT -> new Cell.Count(in.readLong());
            case AMOUNT -> new Cell.Amount(new BigDecimal(Texts.read(in)));
            case SLASH -> new Cell.Slash(Texts.read(in));
            case TEXT -> new Cell.Text(Texts.read(in));
            default -> throw new StreamCorruptedException("cell of unknown kind " + kind);
        };
    }
}
