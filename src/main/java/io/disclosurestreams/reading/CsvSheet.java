package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.SheetRow.SheetCell;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a report's sheet that a spreadsheet program saved as text: all lines have as many cells as the widest has, the
 * blank ones at their ends are none of the report.
 */
final class CsvSheet {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int NARROWEST = 4;

    /** No report has less rows in its tables. */
    private static final int FEWEST_ROWS = 20;

    private CsvSheet() {}

    /** What the sheet holds, empty if the text is none. */
    static Optional<Content> read(String text) throws FormatException {
        for (char separator : SEPARATORS) {
            if (mayBe(text, separator)) {
                List<SheetRow> rows = rows(text, separator);
                if (!rows.isEmpty()) {
                    FormatException.limit(rows.size(), TextFormat.MOST_LINES, new Reason("lines", "文本行"));
                    List<Block> blocks = SheetBlocks.of(SheetParts.drawn(rows), List.of());
                    return Optional.of(new Content(blocks, "line", Optional.empty(), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** A look that most texts can have: the first line has cells, as all others have. */
    private static boolean mayBe(String text, char separator) {
        String first = text.lines().findFirst().orElse("");
        return text.length() <= TextFormat.MOST_CHARACTERS
                && first.chars().filter(each -> each == separator).count() >= NARROWEST - 1;
    }

    /** None if its lines are not of one width. */
    private static List<SheetRow> rows(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        int width = 0;
        int line = 1;
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : records) {
                width = width == 0 ? record.size() : width;
                if (record.size() != width) {
                    return List.of();
                }
                rows.add(new SheetRow(line, cells(record)));
                line = (int) records.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException otherText) {
            return List.of();
        }
        return rows.size() < FEWEST_ROWS ? List.of() : rows;
    }

    private static NavigableMap<Integer, SheetCell> cells(CSVRecord record) {
        NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int column = 0; column < record.size(); column++) {
            SheetCell cell = new SheetCell(record.get(column), false, 1, 1);
            if (cell.isFilled()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }
}
