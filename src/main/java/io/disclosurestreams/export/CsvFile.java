package io.disclosurestreams.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheet programs know it, lines ended by CR LF. The
 * first line holds the labels for people, the second the keys for programs, as in the table to fill in.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** Row by row: no more than one item is looked at at a time. The stream is left open. */
    static <T> void write(Table<T> table, Iterable<T> items, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> cells = new ArrayList<>(table.columns().size());
        table.columns().forEach(column -> cells.add(CellText.guarded(column.label())));
        csv.printRecord(cells);
        cells.clear();
        table.columns().forEach(column -> cells.add(column.key()));
        csv.printRecord(cells);
        for (T item : items) {
            cells.clear();
            for (Column<T> column : table.columns()) {
                cells.add(cell(column.value().apply(item)));
            }
            csv.printRecord(cells);
        }
        csv.flush();
    }

    private static String cell(Value value) {
        if (value instanceof Value.Text words) {
            return CellText.guarded(words.text());
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number().toPlainString();
        }
        if (value instanceof Value.Real real) {
            return BigDecimal.valueOf(real.number()).toPlainString();
        }
        if (value instanceof Value.Share share) {
            return BigDecimal.valueOf(share.share()).toPlainString();
        }
        return value instanceof Value.Day day ? day.day().toString() : "";
    }
}
