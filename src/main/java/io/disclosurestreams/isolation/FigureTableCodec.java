package io.disclosurestreams.isolation;

import io.disclosurestreams.reading.FigureTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables of figures, cell by cell. */
final class FigureTableCodec {

    private FigureTableCodec() {}

    static void write(List<FigureTable> tables, DataOutputStream out) throws IOException {
        out.writeInt(tables.size());
        for (FigureTable table : tables) {
            out.writeInt(table.number());
            DocumentCodec.texts(table.header(), out);
            DocumentCodec.texts(table.units(), out);
            out.writeInt(table.hidden().size());
            for (int column : table.hidden()) {
                out.writeInt(column);
            }
            out.writeInt(table.lines().size());
            for (FigureTable.Line line : table.lines()) {
                out.writeInt(line.number());
                DocumentCodec.texts(line.cells(), out);
                out.writeByte(line.ending().ordinal());
                out.writeByte(line.visibility().ordinal());
            }
        }
    }

    static List<FigureTable> read(DataInputStream in) throws IOException {
        List<FigureTable> tables = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tables.add(new FigureTable(
                    in.readInt(), DocumentCodec.texts(in), DocumentCodec.texts(in), columns(in), lines(in)));
        }
        return tables;
    }

    private static List<Integer> columns(DataInputStream in) throws IOException {
        List<Integer> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(in.readInt());
        }
        return columns;
    }

    private static List<FigureTable.Line> lines(DataInputStream in) throws IOException {
        List<FigureTable.Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new FigureTable.Line(
                    in.readInt(),
                    DocumentCodec.texts(in),
                    FigureTable.Ending.values()[in.readByte()],
                    FigureTable.Visibility.values()[in.readByte()]));
        }
        return lines;
    }
}
