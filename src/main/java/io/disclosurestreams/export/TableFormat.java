package io.disclosurestreams.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of file in which a table can be had. */
public enum TableFormat {
    CSV("csv", "text/csv; charset=utf-8; header=present", Integer.MAX_VALUE) {
        @Override
        public <T> void write(Table<T> table, List<T> items, About about, OutputStream out) throws IOException {
            CsvFile.write(table, items, out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile.MOST_ROWS) {
        @Override
        public <T> void write(Table<T> table, List<T> items, About about, OutputStream out) throws IOException {
            XlsxFile.write(table, items, about, out);
        }
    };

    private final String key;
    private final String mediaType;
    private final int mostRows;

    TableFormat(String key, String mediaType, int mostRows) {
        this.key = key;
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    /** The word for it in a call, and the ending of its files. */
    public String key() {
        return key;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How many items a file holds at most. */
    public int mostRows() {
        return mostRows;
    }

    /**
     * Writes the whole table, one item after the other, with memory that does not grow with their number. The stream is left
     * open.
     *
     * @throws IllegalArgumentException if there are more items than {@link #mostRows()}
     */
    public abstract <T> void write(Table<T> table, List<T> items, About about, OutputStream out) throws IOException;
}
