package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of figures written as text: cells parted by commas, semicolons or tabs, in quotes where they need them. */
final class CsvFormat {

    static final int MOST_CHARACTERS = 20_000_000;

    private static final char[] SEPARATORS = {',', '\t', ';'};

    private CsvFormat() {}

    /** The table, empty if the text is none. */
    static Optional<FigureTable> read(String text) throws FormatException {
        if (!TableLines.mayHold(text)) {
            return Optional.empty();
        }
        FormatException.limit(text.length(), MOST_CHARACTERS, new Reason("characters", "字符"));
        TableLines lines = new TableLines(1);
        read(text, separator(text), lines);
        return lines.hasHeader() ? Optional.of(lines.table()) : Optional.empty();
    }

    /** The one that is most often on the line that may be the header, where names hold none of them. */
    private static char separator(String text) {
        String header = text.lines().filter(TableLines::mayHold).findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static void read(String text, char separator, TableLines lines) throws FormatException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            CSVRecord last = null;
            for (CSVRecord record : records) {
                if (last != null) {
                    lines.add((int) last.getRecordNumber(), last.toList());
                }
                if (lines.isNoTable()) {
                    return;
                }
                last = record;
            }
            if (last != null) {
                // the end of the text is the end of its last figure only where a line break says so
                boolean closed = text.endsWith("\n") || text.endsWith("\r");
                List<String> cells = last.toList();
                lines.add((int) last.getRecordNumber(), closed ? cells : cells.subList(0, cells.size() - 1));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // without a header it is no table, and its quotes are nobody's business
            if (lines.hasHeader()) {
                throw new FormatException(
                        "is no readable table of figures: " + broken.getMessage(), "汇总表无法读取：" + broken.getMessage());
            }
        }
    }

    static String write(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        try {
            for (List<String> row : rows) {
                CSVFormat.RFC4180.printRecord(csv, row.toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
